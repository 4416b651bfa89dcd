import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { labelCss } from './label-css';

test('labels.css is up to date', () => {
	const written = readFileSync('src/lib/picture/marks/labels.css', 'utf8');
	expect(written === `${labelCss()}\n`, 'run: node scripts/write-label-css.mjs').toBe(true);
});
