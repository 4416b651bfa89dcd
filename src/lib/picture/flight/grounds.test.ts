import { expect, test } from 'vitest';
import { scene as ahead } from '../../../../tests/fixtures/two-states';
import { groundsFor, withSpare, type GroundView } from './grounds';

const [a, b, c, d] = [1, 2, 3, 4].map((scale) => ({ x: 0, y: 0, scale })) as [Cam, Cam, Cam, Cam];
type Cam = { x: number; y: number; scale: number };
const one = groundsFor([], [{ anchor: a, from: 0 }]);

test('a flight gives each leg a ground, and covers one by the next', () => {
	const grounds = groundsFor(one, [
		{ anchor: a, from: 0 },
		{ anchor: b, from: 9 }
	]);
	expect(grounds).toEqual([
		{ key: 0, anchor: a, order: 0, from: 0, until: 9 },
		{ key: 1, anchor: b, order: 1, from: 9, until: Infinity }
	]);
	// On landing the first becomes a spare one, and is not drawn anew by a flight back.
	const landed = groundsFor(grounds, [{ anchor: b, from: 0 }]);
	expect(landed.map(({ key, order }) => [key, order])).toEqual([
		[0, undefined],
		[1, 0]
	]);
	const back = groundsFor(landed, [
		{ anchor: b, from: 0 },
		{ anchor: a, from: 5 }
	]);
	expect(back.map(({ key, anchor }) => [key, anchor])).toEqual([
		[0, a],
		[1, b]
	]);
});

test('what nothing changes for stays the same object, so that nothing is done for it', () => {
	expect(groundsFor(one, [{ anchor: a, from: 0 }])[0]).toBe(one[0]);
});

test('a ground that is there for a later leg is not taken for an earlier one', () => {
	const ready = withSpare(one, c, ahead, []);
	const legs = [a, b, c].map((anchor, i) => ({ anchor, from: i * 8 }));
	const begun = groundsFor(ready, legs, 2);
	expect(begun.find(({ anchor }) => anchor === b)?.key).toBe(2);
	expect(groundsFor(begun, legs).map(({ anchor, order }) => [anchor.scale, order])).toEqual([
		[1, 0],
		[3, 2],
		[2, 1]
	]);
});

test('grounds are kept, but not without end', () => {
	let grounds = one;
	for (const anchor of [b, c, d, a, b, c, d]) grounds = groundsFor(grounds, [{ anchor, from: 0 }]);
	expect(grounds.length).toBe(1);
	for (let i = 5; i < 20; i++)
		grounds = groundsFor(grounds, [
			...grounds.filter(({ order }) => order === 0).map(({ anchor }) => ({ anchor, from: 0 })),
			...[1, 2, 3].map((n) => ({ anchor: { x: 0, y: 0, scale: i * n }, from: n }))
		]);
	expect(grounds.length).toBeLessThanOrEqual(4);
	expect(withSpare(one, b, ahead, [])).toHaveLength(2);
	expect(withSpare(withSpare(one, b, ahead, []), c, ahead, [])).toHaveLength(2);
});

test('all grounds of the flight that probably comes are drawn ahead, and nothing that is seen for them', () => {
	const wanted = [d, b, c];
	const ready = wanted.reduce(
		(kept: readonly GroundView[], anchor) => withSpare(kept, anchor, ahead, wanted),
		one
	);
	expect(ready.map(({ anchor, order }) => [anchor, order])).toEqual([
		[a, 0],
		[d, undefined],
		[b, undefined],
		[c, undefined]
	]);
	expect(ready.slice(1).every((ground) => ground.ahead === ahead)).toBe(true);
	const more = { ...a, scale: 9 };
	expect(withSpare(ready, more, ahead, [...wanted, more])).toBe(ready);
	const flown = groundsFor(
		ready,
		[a, c, d].map((anchor, i) => ({ anchor, from: i * 5 }))
	);
	expect(flown.filter(({ order }) => order !== undefined).map(({ key }) => key)).toEqual([0, 1, 3]);
	expect(flown.filter(({ ahead }) => ahead)).toEqual([ready[2]]);
});
