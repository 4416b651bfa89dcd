// A page whose addresses begin at the site's root.
import { expect, it } from 'vitest';
import { fromRoot } from './from-root';
import { sha256 } from './sha256';

const page = (style: string, link: string) =>
	`<meta content="style-src 'sha256-${sha256(style)}'"><link href="${link}"><style>${style}</style><p>a ./ b</p>`;

it('finds styles, faces and icons from any depth, and its CSP still allows the style', () => {
	const made = fromRoot(page('a{src:url(./a.woff2)}', './favicon.svg'), '/stories');
	expect(made).toBe(page('a{src:url(/stories/a.woff2)}', '/stories/favicon.svg'));
});

it('lies at the root without a base', () => {
	expect(fromRoot('<a href="./x/">', '')).toBe('<a href="/x/">');
});
