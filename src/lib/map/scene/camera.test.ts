import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit, frameAround, FRAME_ASPECT, toScreen } from './camera';

const CLOSEST = 520;
const km = fc.double({ min: -4000, max: 4000, noNaN: true });
const size = fc.double({ min: 0, max: 6000, noNaN: true });
const rect = fc.record({ x: km, y: km, width: size, height: size });
const px = fc.integer({ min: 100, max: 4000 });

test('a frame has the one shape, holds what it frames, and is never too close', () => {
	fc.assert(
		fc.property(rect, (bounds) => {
			const frame = frameAround(bounds, CLOSEST);
			expect(frame.width / frame.height).toBeCloseTo(FRAME_ASPECT, 6);
			expect(frame.width).toBeGreaterThanOrEqual(CLOSEST);
			expect(frame.x).toBeLessThanOrEqual(bounds.x);
			expect(frame.y).toBeLessThanOrEqual(bounds.y);
			expect(frame.x + frame.width).toBeGreaterThanOrEqual(bounds.x + bounds.width);
			expect(frame.y + frame.height).toBeGreaterThanOrEqual(bounds.y + bounds.height);
		})
	);
});

test('a fitted frame lies within its box, whatever the viewport', () => {
	fc.assert(
		fc.property(rect, px, px, (bounds, width, height) => {
			const frame = frameAround(bounds, CLOSEST);
			const box = { x: width * 0.3, y: 10, width: width * 0.6, height: height * 0.7 };
			const viewport = { width, height };
			const camera = fit(frame, box, viewport);
			const from = toScreen(camera, viewport, frame);
			expect(from.x).toBeGreaterThanOrEqual(box.x - 1e-6);
			expect(from.y).toBeGreaterThanOrEqual(box.y - 1e-6);
			expect(from.x + frame.width * camera.scale).toBeLessThanOrEqual(box.x + box.width + 1e-6);
			expect(from.y + frame.height * camera.scale).toBeLessThanOrEqual(box.y + box.height + 1e-6);
		})
	);
});
