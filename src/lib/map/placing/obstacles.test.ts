// Names keep clear of curves, of the scale bar and of the locator.
import { expect, test } from 'vitest';
import { atlas } from '../../../../tests/fixtures/small-atlas';
import { curveAt } from '../plane/curve';
import { everMeet, labelBoxes } from './label-boxes';
import { TIERS, type Label, type Tier } from '../labels/style/label-style';
import { labelsAt, labelsIn } from '../labels/labels';
import { slotsIn } from './slots';
import {
	cornerObstacle,
	curveObstacles,
	headObstacles,
	locatorObstacle,
	scaleBarObstacle
} from './obstacles';
import { placeLabels } from './place-labels';
import { sceneAt } from '../scene/scene';

const movement = {
	state: 'ru',
	from: { x: 0, y: 0 },
	via: { x: 500, y: 100 },
	to: { x: 1000, y: 400 },
	end: 'there',
	kind: 'arriving' as const
};
const name: Label = {
	...{ id: 'a', text: 'Somewhere', kind: 'water', rank: 5 },
	...{ ...curveAt(movement, 0.5), strong: false, ring: false, far: false }
};
const options = { tier: 'M', scales: [0.2] } as const;

test('no gap in a curve is as wide as a line of text is high', () => {
	for (const scale of [0.05, 0.2, 0.6]) {
		const boxes = curveObstacles({ movements: [movement] }, scale).slice(0, -1);
		boxes.slice(1).forEach((box, i) => {
			const before = boxes[i] ?? box;
			const apart = Math.hypot(box.at.x - before.at.x, box.at.y - before.at.y) * scale;
			expect(apart - (box.x1 - box.x0)).toBeLessThan(10);
		});
	}
});

test('a name on a curve moves off it; where it cannot, it goes', () => {
	const obstacles = curveObstacles({ movements: [movement] }, 0.2);
	expect(placeLabels([name], options)).toEqual({ a: 'c' });
	expect(placeLabels([name], { ...options, obstacles })['a']).not.toBe('c');
	const wall = obstacles.map((box) => ({ ...box, y0: -99, y1: 99, x0: -99, x1: 99 }));
	expect(placeLabels([name], { ...options, obstacles: wall })).toEqual({ a: 'x' });
	expect(placeLabels([{ ...name, strong: true }], { ...options, obstacles: wall })['a']).not.toBe(
		'x'
	);
});

test('what stands large keeps names out of the corner that it stands in', () => {
	const frame = { x: 0, y: 0, width: 1000, height: 625 };
	const corner = { label: '14 sites', text: 'were guarded, said one' };
	const [west, east] = [{ ...corner, west: true as const }, corner].map((one) => {
		const obstacles = cornerObstacle({ frame, corner: one }, 'M');
		return [40, 960].map(
			(x) => placeLabels([{ ...name, x, y: 20 }], { tier: 'M', scales: [0.6], obstacles })['a']
		);
	});
	expect(west?.[0]).not.toBe('c');
	expect(west?.[1]).toBe('c');
	expect(east?.[0]).toBe('c');
});

test('the corners of a frame are kept for the scale bar and the locator', () => {
	const frame = { x: 0, y: 0, width: 1000, height: 625 };
	const at = (x: number, y: number, obstacles: ReturnType<typeof scaleBarObstacle>) =>
		placeLabels([{ ...name, x, y }], { tier: 'M', scales: [0.6], obstacles })['a'];
	expect(at(150, 610, [])).toBe('c');
	expect(at(150, 610, scaleBarObstacle(frame, 0.6, 'M'))).not.toBe('c');
	expect(at(930, 30, locatorObstacle(frame, 'M'))).not.toBe('c');
	expect(at(500, 300, [...scaleBarObstacle(frame, 0.6, 'M'), ...locatorObstacle(frame, 'M')])).toBe(
		'c'
	);
	// Projected they are larger.
	expect(at(150, 560, scaleBarObstacle(frame, 0.6, 'M'))).toBe('c');
	expect(at(150, 560, scaleBarObstacle(frame, 0.6, 'P'))).not.toBe('c');
});

const moving = atlas.steps.flatMap((_, i) => {
	const scene = sceneAt(atlas, i);
	return scene.movements.length > 0 ? [scene] : [];
});

test('no name of lesser rank lies across a curve of the story’s maps', () => {
	expect(moving.length).toBeGreaterThan(0);
	for (const scene of moving)
		for (const tier of ['S', 'M', 'L'] as Tier[]) {
			const slots = slotsIn(scene, tier);
			for (const width of TIERS[tier]) {
				const scale = width / scene.frame.width;
				const points = scene.movements.flatMap((m) =>
					Array.from({ length: 400 }, (_, i) => curveAt(m, 0.05 + (0.9 * i) / 400))
				);
				for (const label of labelsAt(scene, scale, tier)) {
					const slot = slots[label.id] ?? 'x';
					if (slot === 'x' || (label.mark ?? label.strong)) continue;
					const crossed = labelBoxes(label, slot, tier).some((box) =>
						points.some(({ x, y }) => {
							const [dx, dy] = [(x - label.x) * scale, (y - label.y) * scale];
							return dx > box.x0 && dx < box.x1 && dy > box.y0 && dy < box.y1;
						})
					);
					expect(crossed, `${scene.step} ${tier} ${label.text}`).toBe(false);
				}
			}
		}
});

test('no name covers the head of a curve, in any size', () => {
	const index = atlas.steps.findIndex(({ id }) => id === 'arrive');
	const scene = sceneAt(atlas, index);
	const covered = (['S', 'M', 'L', 'P'] as const).flatMap((sizes) => {
		const [min, max] = TIERS[sizes].map((width) => width / scene.frame.width);
		const slots = slotsIn(scene, sizes);
		return labelsIn(scene, sizes).flatMap((label) => {
			const slot = slots[label.id] ?? 'x';
			const [letters] = slot === 'x' ? [] : labelBoxes(label, slot, sizes);
			const meets = headObstacles(scene).some(
				(head) => letters && everMeet(letters, head, min ?? 1, max ?? 1)
			);
			return meets ? [`${label.id} ${sizes}`] : [];
		});
	});
	expect(covered).toEqual([]);
});
