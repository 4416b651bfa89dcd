// Which stylesheet gives way to which.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layerOf } from './cascade-layers.js';
import { bundleScript } from './script-plugin';

const sheets = readdirSync('src/lib', { recursive: true, encoding: 'utf8' })
	.map((file) => `/src/lib/${file.replaceAll('\\', '/')}`)
	.filter((file) => file.endsWith('.css'));

test('what all pages have is the base; how they are shown is a context', () => {
	const inLayer = (layer: string) => sheets.filter((file) => layerOf(file) === layer);
	expect(inLayer('base')).toHaveLength(3);
	expect(inLayer('contexts').map((file) => file.replace(/.*\//, ''))).toEqual(
		expect.arrayContaining(['print.css', 'slides.css', 'embed.css', 'single-file.css'])
	);
	expect(inLayer('components').length).toBeGreaterThan(15);
	expect(layerOf('/node_modules/leaflet/dist/leaflet.css')).toBe('base');
	expect(layerOf('/src/lib/a.svelte?svelte&type=style&lang.css')).toBe('components');
	expect(layerOf('/src/lib/picture/picture.css?raw')).toBeUndefined();
});

test('what a stylesheet imports names its layer, so that it is in one', () => {
	for (const file of sheets)
		for (const [imported] of readFileSync(`.${file}`, 'utf8').matchAll(/@import[^;]+;/g))
			expect(imported, file).toMatch(/layer\(components\)/);
});

test('bundled styles are in their layers, whose order is said first', async () => {
	const { css } = await bundleScript('src/lib/site/page/SiteFooter.svelte');
	expect(css.match(/@layer \w+/g)).toEqual(['@layer base', '@layer components', '@layer contexts']);
	const { css: all } = await bundleScript('src/lib/single-file/styles.ts');
	expect(all).toMatch(/@layer contexts ?\{[^]*\.mode-switch/);
	expect(all).toMatch(/\.M-x ?\{/);
});
