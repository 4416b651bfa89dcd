// Between our plane and Leaflet's.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCamera, toLatLng, toZoom } from './plane';

const km = fc.double({ min: -5000, max: 5000, noNaN: true });

test('north is up in Leaflet, down is south here', () => {
	expect(toLatLng({ x: 150, y: 970 })).toEqual([-970, 150]);
});

test('a zoom is a doubling of the scale', () => {
	expect(toZoom(1)).toBe(0);
	expect(toZoom(4)).toBe(2);
	expect(toZoom(0.25)).toBe(-2);
});

test('a camera survives the way there and back', () => {
	fc.assert(
		fc.property(km, km, fc.double({ min: 0.01, max: 10, noNaN: true }), (x, y, scale) => {
			const [lat, lng] = toLatLng({ x, y });
			const camera = toCamera({ lat, lng }, toZoom(scale));
			expect(camera.x).toBeCloseTo(x, 9);
			expect(camera.y).toBeCloseTo(y, 9);
			expect(camera.scale).toBeCloseTo(scale, 9);
		})
	);
});
