import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { qrCode, type QrCode } from './qr';

/** Pixels for one module. */
const ZOOM = 4;

/** What a scanner sees: the path's squares, black on white. */
function scanned({ size, path }: QrCode): string | undefined {
	const width = size * ZOOM;
	const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
		for (let i = 0; i < ZOOM * ZOOM; i += 1) {
			const column = Number(x) * ZOOM + (i % ZOOM);
			const row = Number(y) * ZOOM + Math.floor(i / ZOOM);
			pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
		}
	}
	return jsQR(pixels, width, width)?.data;
}

it.each([
	'https://example.org/stories/stage-by-stage/step/contributors/',
	'http://localhost:4173/step/withdrawal/'
])('a scanner reads %s', (address) => {
	expect(scanned(qrCode(address))).toBe(address);
});

it('keeps four modules of white on every side', () => {
	const { size, path } = qrCode('https://example.org/');
	const spots = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
	expect(Math.min(...spots)).toBe(4);
	expect(Math.max(...spots)).toBe(size - 5);
});
