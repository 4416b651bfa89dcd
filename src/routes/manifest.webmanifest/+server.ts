// What the site is called and looks like where it is put among the apps. Addresses are relative to
// this file, so that it works under any path.
import * as m from '$messages';
import { story } from '$lib/server/content/content';
import { headingOf } from '$lib/server/meta/page-meta';
import tokens from '$lib/styles/tokens.css?raw';

export const prerender = true;
export const trailingSlash = 'never';

const paper = /--paper: light-dark\((#\w+),/.exec(tokens)?.[1];

const icon = (name: string, size: number, purpose: string) => ({
	src: `icons/${name}.png`,
	sizes: `${size}x${size}`,
	type: 'image/png',
	purpose
});

export const GET = () =>
	new Response(
		JSON.stringify({
			id: './',
			name: headingOf(story),
			short_name: story.title,
			description: story.description,
			lang: m.locale,
			dir: m.language_direction(),
			start_url: './',
			scope: './',
			display: 'minimal-ui',
			background_color: paper,
			theme_color: paper,
			icons: [
				icon('icon-192', 192, 'any'),
				icon('icon-512', 512, 'any'),
				icon('maskable-512', 512, 'maskable')
			]
		}),
		{ headers: { 'content-type': 'application/manifest+json' } }
	);
