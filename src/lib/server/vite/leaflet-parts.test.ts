// Leaflet's stylesheet without the rules of parts that the map has not.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { usedStyles } from './leaflet-parts.js';

test('what a map has keeps its rules, and of a shared rule its selectors', () => {
	const css = '.leaflet-tile, .leaflet-pane { left: 0 } .leaflet-bar a { color: red }';
	expect(usedStyles(css).trim()).toBe('.leaflet-pane { left: 0 }');
	const all = readFileSync(
		createRequire(import.meta.url).resolve('leaflet/dist/leaflet.css'),
		'utf8'
	);
	const used = usedStyles(all);
	for (const part of ['leaflet-touch-drag', 'leaflet-grab', 'leaflet-marker-pane'])
		expect(used, part).toContain(`.${part}`);
	for (const part of ['zoom-anim', 'popup', 'attribution', 'crosshair'])
		expect(used, part).not.toContain(part);
	expect(used.length).toBeLessThan(all.length / 2);
});
