// What can be asked about at a step.
import { expect, test } from 'vitest';
import { atlas } from '../../../tests/fixtures/small-atlas';
import { scene as empty } from '../../../tests/fixtures/two-states';
import type { Sizes } from '../map/labels/style/label-style';
import { sceneAt, type Scene } from '../map/scene/scene';
import { mapTargets } from './map-targets';

test('marked places and states with a part can be asked about, waters and bystanders cannot', () => {
	atlas.steps.forEach((_, i) => {
		const scene = sceneAt(atlas, i);
		const targets = mapTargets(scene, 'M', 1);
		const ids = targets.map((a) => a.id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const p of scene.places) expect(ids.includes(p.id)).toBe(p.kind !== 'water');
		for (const s of scene.states) expect(ids.includes(s.id)).toBe(s.role !== 'other');
		expect(targets.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
	});
});

test('a state is pressed where its name stands, in the size in which it is set', () => {
	const scene: Scene = {
		...empty,
		names: { P: [{ id: 'ea', x: 3300, y: 1000, size: 1, tracking: 0, to: { x: 2950, y: 1000 } }] }
	};
	const east = (sizes: Sizes, unit: number) =>
		mapTargets(scene, sizes, unit).find(({ id }) => id === 'ea');
	// Its name stands to the east of its line’s end.
	expect(east('P', 1)).toMatchObject({ x: 3300, y: 1000 });
	expect(east('P', 1)?.box?.x0).toBeGreaterThan(-8);
	const [one, two] = [east('P', 1)?.box, east('P', 2)?.box];
	expect((two?.x1 ?? 0) / (one?.x1 ?? 1)).toBeCloseTo(2, 1);
	expect(east('M', 1)).toMatchObject({ x: 2920, y: 1000 });
	expect(east('M', 1)?.box).toBeUndefined();
});
