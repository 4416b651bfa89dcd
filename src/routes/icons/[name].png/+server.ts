// The site's sign as pictures, for systems that take no SVG. Made from the favicon.
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { error } from '@sveltejs/kit';

export const prerender = true;
export const trailingSlash = 'never';

/** `full`: to the edges, since the system cuts the shape; `inset`: how much it may cut, in parts. */
const ICONS: Record<string, { size: number; full: boolean; inset: number }> = {
	'apple-touch-icon': { size: 180, full: true, inset: 0.06 },
	'icon-192': { size: 192, full: false, inset: 0 },
	'icon-512': { size: 512, full: false, inset: 0 },
	'maskable-512': { size: 512, full: true, inset: 0.12 }
};

export const entries = () => Object.keys(ICONS).map((name) => ({ name }));

export const GET = ({ params }) => {
	const icon = ICONS[params.name];
	if (!icon) error(404, 'There is no such icon.');
	const favicon = readFileSync('static/favicon.svg', 'utf8');
	const reach = 32 * icon.inset;
	const svg = favicon
		.replace(
			'viewBox="0 0 32 32"',
			`viewBox="${-reach} ${-reach} ${32 + 2 * reach} ${32 + 2 * reach}"`
		)
		.replace('width="32" height="32" rx="6"', (square) =>
			icon.full ? 'x="-32" y="-32" width="96" height="96"' : square
		);
	const png = new Resvg(svg, { fitTo: { mode: 'width', value: icon.size } }).render().asPng();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
