// Curves that show a direction.
import { expect, test } from 'vitest';
import { arrival, curve, curveAt } from './curve';

const course = { from: { x: 0, y: 0 }, via: { x: 500, y: -160 }, to: { x: 1000, y: 0 } };

test('a curve is drawn from its end back, so that its head is at the first dash', () => {
	expect(curve(course)).toBe('M1000 0Q500 -160 0 0');
});

test('it begins and ends where its movement does', () => {
	expect(curveAt(course, 0)).toEqual(course.from);
	expect(curveAt(course, 1)).toEqual(course.to);
	expect(curveAt(course, 0.5)).toEqual({ x: 500, y: -80 });
});

test('its head points where the curve arrives', () => {
	expect(arrival(course)).toBe(18);
	expect(arrival({ via: course.via, to: course.from })).toBe(162);
});
