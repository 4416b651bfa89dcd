// No name may cover another or a foreign mark, at any box width of any tier.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlas } from '../../../../tests/fixtures/small-atlas';
import { everMeet, labelBoxes, markBox, staysWithin } from './label-boxes';
import {
	FAR_PX,
	GAP_PX,
	markRadius,
	slotOffset,
	SLOTS,
	TEXT_PX,
	sizesOf,
	sizeUnit,
	tierOf,
	TIER_NAMES,
	TIERS,
	type Label,
	type Sizes,
	type Slot,
	type Tier
} from './style/label-style';
import { labelsIn, projectedPlacementsOf, slotsIn } from './labels';
import { placeLabels } from './place-labels';
import { sceneAt } from '../scene/scene';

const WIDTHS: Record<Tier, number[]> = {
	XS: [216, 240, 300, 329],
	S: [330, 362, 450, 520, 599],
	M: [600, 760, 899],
	L: [900, 1100, 1400, 1900, 2560]
};

/** Pairs that overlap at one scale, computed plainly in px, apart from the placement's own way. */
function collisions(
	labels: readonly Label[],
	slots: Record<string, Slot>,
	tier: Sizes,
	scale: number
) {
	const items = labels.flatMap((l) => {
		const slot = slots[l.id] ?? 'x';
		const mark = markBox(l, tier);
		const text = slot === 'x' ? [] : labelBoxes(l, slot, tier);
		return [
			...text.map((b, i) => ({ id: l.id, text: true, line: i > 0, own: mark, b })),
			...(mark ? [{ id: l.id, text: false, line: false, own: mark, b: mark }] : [])
		];
	});
	const px = items.map(({ id, text, line, own, b }) => ({
		...{ id, text, line, own, b },
		x0: b.at.x * scale + b.x0,
		x1: b.at.x * scale + b.x1,
		y0: b.at.y * scale + b.y0,
		y1: b.at.y * scale + b.y1
	}));
	const near = 1e-6;
	// A line may begin under a mark that lies on its own.
	const isUnder = (line: (typeof px)[number], mark: (typeof px)[number]) =>
		line.line && !mark.text && line.own && everMeet(line.own, mark.b, scale, scale);
	return px.flatMap((a, i) =>
		px
			.slice(i + 1)
			.filter(
				(b) =>
					a.id !== b.id &&
					(a.text || b.text) &&
					!isUnder(a, b) &&
					!isUnder(b, a) &&
					a.x0 < b.x1 - near &&
					b.x0 < a.x1 - near &&
					a.y0 < b.y1 - near &&
					b.y0 < a.y1 - near
			)
			.map((b) => `${a.id} × ${b.id}`)
	);
}

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

const label = (id: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
	id,
	text: 'Somewhere',
	kind: 'city',
	x,
	y,
	rank: 5,
	strong: false,
	mark: 'disc',
	ring: false,
	far: false,
	...more
});

describe('placeLabels', () => {
	const arbitrary = fc.array(
		fc.record({
			text: fc.string({ minLength: 1, maxLength: 14 }),
			kind: fc.constantFrom('city' as const, 'state' as const, 'water' as const),
			x: fc.double({ min: 0, max: 1000, noNaN: true }),
			y: fc.double({ min: 0, max: 600, noNaN: true }),
			rank: fc.nat(9),
			ring: fc.boolean(),
			far: fc.boolean()
		}),
		{ maxLength: 25 }
	);

	it('never lets names collide, at any scale between the ends', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(arbitrary, fc.constantFrom(...TIER_NAMES), share, (rows, tier, part) => {
				const labels = rows.map(({ kind, ...row }, i): Label => {
					const { mark, ...plain } = label(`id${i}`, row.x, row.y, { ...row, kind });
					return kind === 'city' && mark ? { ...plain, mark } : plain;
				});
				const slots = placeLabels(labels, { tier, scales: [0.3, 0.9] });
				expect(collisions(labels, slots, tier, 0.3 + 0.6 * part)).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});

	it('gives the only room to the more important name', () => {
		const crowd = [label('low', 0, 0, { rank: 6 }), label('high', 0, 1, { rank: 1 })];
		const visible = { x: -2, y: -12, width: 90, height: 25 };
		const slots = placeLabels(crowd, { tier: 'S', scales: [1], visible });
		expect(slots.low).toBe('x');
	});

	it('draws a leader line rather than hide a name that may have one', () => {
		// Marks that stand beside every near slot, with ways between them for a line.
		const around = [-14, 14, 6].flatMap((x) =>
			(x === 6 ? [-12, 12] : [-5, 5]).map((y) =>
				label(`m${x}.${y}`, x, y, { rank: 9, mark: 'plain' })
			)
		);
		const middle = (far: boolean) =>
			placeLabels([...around, label('middle', 0, 0, { rank: 0, far })], {
				tier: 'S',
				scales: [1]
			}).middle;
		expect(middle(false)).toBe('x');
		expect(middle(true)).toMatch(/^[NESW]{1,2}$/);
	});

	it('does not let a name from beyond the frame cross its edge', () => {
		const frame = { x: 0, y: 0, width: 400, height: 250 };
		const slots = placeLabels([label('beyond', -10, 90)], { tier: 'S', scales: [1, 2], frame });
		expect(slots.beyond).toBe('w');
	});

	it('hides a name, however important, rather than put it where it would be covered', () => {
		const at = { x0: -200, y0: -200, x1: 200, y1: 200, at: { x: 0, y: 0 } };
		const name = label('covered', 0, 0, { rank: 0, strong: true });
		const options = { tier: 'S', scales: [1] } as const;
		expect(placeLabels([name], { ...options, obstacles: [at] }).covered).toBe('e');
		expect(placeLabels([name], { ...options, obstacles: [at], covers: [at] }).covered).toBe('x');
	});

	it('hides names whose point is out of sight', () => {
		const visible = { x: 0, y: 0, width: 100, height: 100 };
		const slots = placeLabels([label('out', 300, 50)], { tier: 'S', scales: [1], visible });
		expect(slots.out).toBe('x');
	});
});

describe('the table of slots', () => {
	it('keeps every name clear of its own mark', () => {
		for (const tier of TIER_NAMES)
			for (const slot of Object.keys(SLOTS) as (keyof typeof SLOTS)[]) {
				if (slot.startsWith('c')) continue;
				const own = label('own', 0, 0, { mark: 'plain', ring: true });
				const mark = markBox(own, tier);
				const [text] = labelBoxes(own, slot, tier);
				if (!mark || !text) throw new Error('a city has both');
				// Diagonal names may enter the corner of the box around a round mark.
				const slack = markRadius(own, tier) * 0.3 + 1;
				const round = { ...mark, x0: mark.x0 + slack, y0: mark.y0 + slack };
				const core = { ...round, x1: mark.x1 - slack, y1: mark.y1 - slack };
				expect(everMeet(core, text, 1, 1), `${slot} ${tier}`).toBe(false);
			}
	});

	it('gives the anchor in px', () => {
		const city = label('city', 0, 0);
		const dy = 0.33 * TEXT_PX.M.city;
		expect(slotOffset('e', city, 'M')).toEqual({
			dx: markRadius(city, 'M') + GAP_PX,
			dy,
			anchor: 'start'
		});
		expect(slotOffset('W', city, 'S').dx).toBe(-markRadius(city, 'S') - GAP_PX - FAR_PX.S);
	});

	it('projects wherever there is room, in sizes that grow with the box', () => {
		expect([320, 599, 600, 1600].map((width) => sizesOf(width, true))).toEqual([
			...['XS', 'S', 'P', 'P']
		]);
		expect(sizesOf(1600, false)).toBe('L');
		expect([sizeUnit('P', 1600), sizeUnit('L', 1600)]).toEqual([2, 1]);
	});

	it('knows the tier of a box', () => {
		expect([300, 330, 599, 600, 899, 900, 4000].map(tierOf)).toEqual([
			...['XS', 'S', 'S', 'M', 'M', 'L', 'L']
		]);
	});
});
