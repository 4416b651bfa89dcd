// The floor: the least page that tells the same story. Its words as plain paragraphs, one drawn map
// above them, no script, no font, no second request. What a real page costs is told beside it.
import { readFile } from 'node:fs/promises';
import { merge, mesh } from 'topojson-client';
import { parse } from 'yaml';

const content = new URL('../../src/content/', import.meta.url);

/** @returns {Promise<string>} the page's HTML */
export async function floorPage() {
	const story = parse(await readFile(new URL('story.yaml', content), 'utf8'));
	const topology = JSON.parse(await readFile(new URL('geo/coarse.topo.json', content), 'utf8'));
	const { countries } = topology.objects;
	const land = merge(topology, countries.geometries).coordinates.flat();
	const borders = mesh(topology, countries, (a, b) => a !== b).coordinates;
	const words = story.steps.map(
		(/** @type {{ title: string, paragraphs?: { text: string }[][] }} */ step) =>
			`<h2>${escaped(step.title)}</h2>` +
			(step.paragraphs ?? [])
				.map((claims) => `<p>${claims.map(({ text }) => escaped(text)).join(' ')}</p>`)
				.join('')
	);
	return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>${escaped(story.title)}</title><style>body{margin:0 auto;max-width:40rem;font:1.1rem/1.5 serif}svg{display:block;width:100%;background:#cde}</style><h1>${escaped(story.title)}</h1><svg viewBox="-3200 -2000 6400 4000" role="img" aria-label="Map"><path fill="#eee" d="${outline(land, true)}"/><path fill="none" stroke="#999" stroke-width="6" d="${outline(borders, false)}"/></svg>${words.join('')}</html>`;
}

/**
 * @param {number[][][]} lines metres, y north
 * @param {boolean} closed
 * @returns {string} path data, km, y down
 */
function outline(lines, closed) {
	return lines
		.map(
			(line) =>
				`M${line.map(([x = 0, y = 0]) => `${Math.round(x / 1000)} ${Math.round(-y / 1000)}`).join('L')}${closed ? 'Z' : ''}`
		)
		.join('');
}

/** @param {string} text */
function escaped(text) {
	return text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
}
