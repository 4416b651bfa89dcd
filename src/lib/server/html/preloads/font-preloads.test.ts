import { expect, test } from 'vitest';
import { facesWhenFast } from './font-preloads';

test('font preloads wait in one noscript, in their order; the rest stays', () => {
	const page = `<head>
		<link href="a.woff2" rel="preload" as="font" type="font/woff2" crossorigin>
		<link href="b$&.woff2" rel="preload" as="font" type="font/woff2" crossorigin>
		<link href="c.webp" rel="preload" as="image">
	</head>`;
	expect(facesWhenFast(page)).toBe(`<head>
		<noscript id="faces"><link href="a.woff2" rel="preload" as="font" type="font/woff2" crossorigin><link href="b$&.woff2" rel="preload" as="font" type="font/woff2" crossorigin></noscript>
		<link href="c.webp" rel="preload" as="image">
	</head>`);
});

test('a page without faces stays as it is', () => {
	expect(facesWhenFast('<head></head>')).toBe('<head></head>');
});
