import { expect, test } from 'vitest';
import { cropPath } from './crop';

const rect = { x: 0, y: 0, width: 100, height: 100 };

test('rings outside are left out; what crosses or surrounds the picture stays', () => {
	const inside = 'M10 10l20 0 0 20z';
	const crossing = 'M-10 50l30 0 0 5z';
	const around = 'M-50-50l300 0 0 300-300 0z';
	const beside = 'M150 10l20 0 0 20z';
	expect(cropPath(inside + beside + crossing + around, rect)).toBe(inside + crossing + around);
	expect(cropPath(beside, rect)).toBe('');
});
