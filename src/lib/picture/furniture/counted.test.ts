import { expect, test } from 'vitest';
import { countedPath, countedSize } from './counted';

test('as many squares as there are things, in two rows', () => {
	expect(countedPath(14).match(/z/g)).toHaveLength(14);
	expect(countedPath(3)).toBe('M1 1h9v9h-9zM15 1h9v9h-9zM1 15h9v9h-9z');
	expect(countedSize(3)).toEqual({ width: 28, height: 28 });
	expect(countedPath(1, { x: 10, y: 20, scale: 2 })).toBe('M10 20h18v18h-18z');
});
