import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { labelCss } from './label-css';

// The stylesheet is a file so that the page and the standalone pictures can both carry it.
test('labels.css says what the placement table says', async () => {
	await expect(`${labelCss()}\n`).toMatchFileSnapshot('../../picture/marks/labels.css');
	expect(readFileSync('src/lib/picture/marks/labels.css', 'utf8')).toContain('.S-e{');
});
