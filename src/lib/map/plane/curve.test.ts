// Curves that show a direction.
import { expect, test } from 'vitest';
import { arrow, ARROW_AT, curve, curveAt } from './curve';
import type { SceneMovement } from '../scene/scene';

const east: SceneMovement = {
	state: 'ru',
	from: { x: 0, y: 0 },
	to: { x: 1000, y: 0 },
	kind: 'arriving'
};
const back: SceneMovement = { ...east, from: east.to, to: east.from, kind: 'leaving' };

test('a curve begins and ends where its movement does', () => {
	expect(curve(east)).toBe('M0 0Q500 -160 1000 0');
	expect(curveAt(east, 0)).toEqual(east.from);
	expect(curveAt(east, 1)).toEqual(east.to);
});

test('there and back bow to different sides, so that both can be seen', () => {
	expect(curveAt(east, 0.5)).toEqual({ x: 500, y: -80 });
	expect(curveAt(back, 0.5)).toEqual({ x: 500, y: 80 });
});

test('the arrowhead sits on the curve, past its middle, and points along it', () => {
	const head = arrow(east);
	expect(head).toMatchObject(curveAt(east, ARROW_AT));
	expect(head.x).toBeGreaterThan(500);
	expect(head.angle).toBeGreaterThan(0);
	expect(head.angle).toBeLessThan(20);
	expect(Math.abs(arrow(back).angle)).toBeGreaterThan(160);
});
