import { expect, test } from 'vitest';
import { paddedBounds, groundTransform, markAt, needsRedraw, visibleBounds } from './view';

const viewport = { width: 1000, height: 600 };
const camera = { x: 0, y: 0, scale: 0.5 };

test('a camera sees its viewport, and the ground reaches 35 % further on every side', () => {
	expect(visibleBounds(camera, viewport)).toEqual({ x: -1000, y: -600, width: 2000, height: 1200 });
	const ground = paddedBounds(camera, viewport);
	expect(ground.x).toBeCloseTo(-1700);
	expect(ground.width).toBeCloseTo(3400);
});

test('the ground is drawn anew when uncovered or stretched, and not before', () => {
	expect(needsRedraw(camera, { ...camera, x: 690 }, viewport)).toBe(false);
	expect(needsRedraw(camera, { ...camera, x: 710 }, viewport)).toBe(true);
	expect(needsRedraw(camera, { ...camera, scale: 0.8 }, viewport)).toBe(false);
	expect(needsRedraw(camera, { ...camera, scale: 0.9 }, viewport)).toBe(true);
	expect(needsRedraw(camera, { ...camera, scale: 0.28 }, viewport)).toBe(true);
});

test('a moved camera moves the ground the other way, in its own pixels', () => {
	expect(groundTransform({ anchor: camera, camera: { x: 100, y: -50, scale: 1 } })).toBe(
		'translate(-100px, 50px) scale(2)'
	);
});

test('a mark is placed in per cent of its frame', () => {
	const frame = { x: -500, y: -500, width: 1600, height: 1000 };
	expect(markAt({ x: 300, y: 0 }, frame)).toEqual({ x: '50%', y: '50%' });
});
