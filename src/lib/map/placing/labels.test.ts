// No name may cover another or a foreign mark, at any box width of any tier.
import { describe, expect, it } from 'vitest';
import { atlas } from '../../../../tests/fixtures/small-atlas';
import { collisions } from './crowd.fixture';
import { labelBoxes, staysWithin } from './label-boxes';
import { TEXT_PX, TIER_NAMES, TIERS, type Tier } from '../labels/style/label-style';
import { labelsIn } from '../labels/labels';
import { projectedPlacementsOf, slotsIn } from './slots';
import { placeLabels } from './place-labels';
import { sceneAt } from '../scene/scene';

const WIDTHS: Record<Tier, number[]> = {
	XS: [216, 240, 300, 329],
	S: [330, 362, 450, 520, 599],
	M: [600, 760, 899],
	L: [900, 1100, 1400, 1900, 2560]
};

const steps = atlas.steps.map((step, index) => ({ id: step.id, scene: sceneAt(atlas, index) }));
const wide = steps.filter(({ scene }) => scene.frame.width > 3000 && scene.frame.width < 4000);

describe('labels of the real cities', () => {
	it.each(steps)('never collide: $id', ({ scene }) => {
		for (const tier of TIER_NAMES)
			for (const width of WIDTHS[tier])
				expect(
					collisions(labelsIn(scene, tier), slotsIn(scene, tier), tier, width / scene.frame.width)
				).toEqual([]);
	});

	it.each(steps)(
		'are few in the smallest pictures, those that it began with among them: $id',
		({ scene }) => {
			const named = labelsIn(scene, 'XS').flatMap(({ kind, id }) => (kind === 'city' ? [id] : []));
			const news = scene.places.filter((p) => p.fresh);
			const began = news.flatMap(({ id, first }) => (first ? [id] : []));
			expect(named.length).toBeLessThanOrEqual(6);
			expect(named).toEqual(expect.arrayContaining(began));
		}
	);

	it.each(steps)('never collide when projected: $id', ({ scene }) => {
		const { S, M, L } = projectedPlacementsOf(scene);
		expect(M).toEqual(L);
		expect([S.sizes, L.sizes]).toEqual(['S', 'P']);
		const scale = TIERS.P[0] / scene.frame.width;
		expect(collisions(labelsIn(scene, 'P'), L.slots, 'P', scale)).toEqual([]);
	});

	it.each(wide)('all show when projected, at 24 px in 800: $id', ({ scene }) => {
		const slots = slotsIn(scene, 'P');
		const hidden = scene.places.filter((p) => p.kind !== 'water' && slots[p.id] === 'x');
		expect(hidden.map((p) => p.name)).toEqual([]);
		expect(Math.min(...Object.values(TEXT_PX.P))).toBeGreaterThanOrEqual(24);
	});

	it.each(steps)('projected, none is cut by words or the screen’s edge: $id', ({ scene }) => {
		const slots = slotsIn(scene, 'P');
		const { x, width } = scene.frame;
		const scale = TIERS.P[0] / width;
		for (const label of labelsIn(scene, 'P')) {
			const slot = slots[label.id] ?? 'x';
			if (slot === 'x') continue;
			for (const { at, x0, x1 } of labelBoxes(label, slot, 'P')) {
				expect(at.x * scale + x0, label.id).toBeGreaterThan((x - 0.1) * scale);
				expect(at.x * scale + x1, label.id).toBeLessThan((x + width + 0.1) * scale);
			}
		}
	});

	it.each(wide)('show every fresh or emphasised city at M and L: $id', ({ scene }) => {
		const [M, L] = [slotsIn(scene, 'M'), slotsIn(scene, 'L')];
		for (const place of scene.places.filter((p) => p.fresh || p.emphasised))
			expect([place.id, M[place.id], L[place.id]]).not.toContain('x');
	});

	it('shows every city of the country at L', () => {
		const scene = sceneAt(atlas, 4);
		const L = slotsIn(scene, 'L');
		const hidden = scene.places.filter((p) => p.kind !== 'water' && L[p.id] === 'x');
		expect(hidden.map((p) => p.name)).toEqual([]);
	});

	it('keeps framed names inside the frame at L', () => {
		const { scene } = steps[4] ?? { scene: sceneAt(atlas, 4) };
		const L = slotsIn(scene, 'L');
		for (const label of labelsIn(scene, 'L').filter((l) => l.mark)) {
			const slot = L[label.id] ?? 'x';
			if (slot === 'x') continue;
			const [text] = labelBoxes(label, slot, 'L');
			const [min, max] = TIERS.L.map((w) => w / scene.frame.width);
			expect(text && staysWithin(text, scene.frame, min ?? 1, max ?? 1), label.id).toBe(true);
		}
	});

	it('is the same again, and whatever the order of its input', () => {
		const scene = sceneAt(atlas, 4);
		const options = { tier: 'M', scales: [0.14, 0.24] } as const;
		const labels = labelsIn(scene, 'M');
		const once = placeLabels(labels, options);
		expect(placeLabels(labels, options)).toEqual(once);
		expect(placeLabels([...labels].reverse(), options)).toEqual(once);
	});

	it('is quick', () => {
		const { frame } = sceneAt(atlas, 4);
		const labels = labelsIn(sceneAt(atlas, 4), 'M');
		const times = Array.from({ length: 12 }, () => {
			const start = performance.now();
			placeLabels(labels, { tier: 'M', scales: [0.2], visible: frame, frame });
			return performance.now() - start;
		});
		expect(Math.min(...times)).toBeLessThan(5);
	});
});
