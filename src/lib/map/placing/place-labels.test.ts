// No name covers another or a mark, and names keep away from the marks of others where a picture asks for it.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { collisions, label } from './crowd.fixture';
import { TIER_NAMES, type Label } from '../labels/style/label-style';
import { placeLabels } from './place-labels';

const city = (id: string, x: number, rank: number): Label => ({
	...{ id, text: 'Long name', kind: 'city', x, y: 0, rank },
	...{ strong: false, mark: 'disc', ring: false, far: false }
});
// At 1 px per km a name of 13 px is some 60 px long: it ends a few px before the other mark.
const pair = (x: number) => [city('first', 0, 0), city('other', x, 1)];
const placed = (x: number, apart?: number) =>
	placeLabels(pair(x), { tier: 'M', scales: [1], ...(apart && { apart }) });

test('a name that would end beside another mark goes to the other side', () => {
	expect(placed(74)).toEqual({ first: 'w', other: 'e' });
	expect(placed(80)).toEqual({ first: 'e', other: 'e' });
	expect(placed(80, 10)).toEqual({ first: 'w', other: 'e' });
});

test('a mark without a name keeps others’ further away: what is on a line with it would be read as its own', () => {
	const [first, other] = pair(80);
	if (!first || !other) throw new Error('they are two');
	const only = { tier: 'M', scales: [1] } as const;
	expect(placeLabels([first, other], only)).toEqual({ first: 'e', other: 'e' });
	// Where it is not to be named, and where there is no room for its name.
	expect(placeLabels([first], { ...only, drawn: [first, other] })).toEqual({ first: 'w' });
	const covers = [
		{ at: other, x0: -60, y0: 4, x1: 200, y1: 50 },
		{ at: other, x0: 5, y0: -50, x1: 200, y1: 50 }
	];
	expect(
		placeLabels([first, { ...other, text: 'A far longer name' }], { ...only, covers })
	).toEqual({
		first: 'w',
		other: 'x'
	});
});

test('names of areas have no mark to be told from', () => {
	const { mark, ...area } = city('state', 0, -1);
	const state: Label = { ...area, y: 12, text: 'S', kind: 'state', set: { size: 2, tracking: 0 } };
	expect(mark).toBe('disc');
	const slots = placeLabels([city('first', 0, 0), state], { tier: 'M', scales: [1], apart: 8 });
	expect(slots['state']).toBe('c');
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
				const scale = 0.3 + 0.6 * part;
				expect(collisions(labels, slots, tier, scale, [0.3, 0.9])).toEqual([]);
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
		// No letters are seen so near to it.
		const covers = [{ at: { x: 0, y: 0 }, x0: -14, y0: -14, x1: 14, y1: 14 }];
		const middle = (far: boolean) =>
			placeLabels([label('middle', 0, 0, { rank: 0, far })], {
				...{ tier: 'S', scales: [1], covers }
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
