// Movements that meet do not run as one.
import { expect, test } from 'vitest';
import { fanned } from './fan';

const hub = { x: 0, y: 0 };
const angle = ({ x, y }: { x: number; y: number }) => (Math.atan2(y, x) * 180) / Math.PI;
const on = (degrees: number, far = 1000) => ({
	x: far * Math.cos((degrees * Math.PI) / 180),
	y: far * Math.sin((degrees * Math.PI) / 180)
});

test('what comes from afar apart comes straight', () => {
	const [a, b] = fanned(hub, [on(0), on(90)]);
	expect(a?.y).toBeCloseTo(0);
	expect(b?.x).toBeCloseTo(0);
});

test('what lies close is spread evenly around where it lies, in its order', () => {
	const angles = fanned(hub, [on(4), on(0), on(90)]).map(angle);
	expect((angles[0] ?? 0) - (angles[1] ?? 0)).toBeCloseTo(34);
	expect(((angles[0] ?? 0) + (angles[1] ?? 0)) / 2).toBeCloseTo(2);
	expect(angles[2]).toBeCloseTo(90);
});

test('a fan over the turn of the circle does not open there', () => {
	const [a, b] = fanned(hub, [on(179), on(-179)]).map(angle);
	expect(a).toBeCloseTo(163);
	expect(b).toBeCloseTo(-163);
});

test('many share what room there is', () => {
	const all = fanned(
		hub,
		Array.from({ length: 20 }, (_, i) => on(i))
	).map((p) => Math.round(angle(p)));
	expect(new Set(all).size).toBe(20);
});

test('what comes from close by comes straight, and its neighbours make room', () => {
	const vias = fanned(hub, [on(230), on(178), on(170, 100), on(140)], 200);
	const [, other, near, next] = vias.map((via) => (angle(via) + 360) % 360);
	expect(near).toBeCloseTo(170, 0);
	// Nor does what comes on either side run over the near end.
	expect((other ?? 0) - (near ?? 0)).toBeGreaterThanOrEqual(34 - 1e-6);
	expect((near ?? 0) - (next ?? 0)).toBeGreaterThanOrEqual(34 - 1e-6);
});
