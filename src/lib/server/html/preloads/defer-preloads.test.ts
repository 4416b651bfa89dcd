// Scripts are asked for when the words and the picture have come.
import { expect, test } from 'vitest';
import { scriptsLast } from './defer-preloads';

test('module preloads move behind everything else, in their order; the rest stays', () => {
	const html = `<head>
		<link rel="preload" as="font" href="f">
		<link href="a.js" rel="modulepreload">
		<link href="b$&.js" rel="modulepreload">
		<title>t</title></head><body><p>words</p></body>`;
	expect(scriptsLast(html)).toBe(`<head>
		<link rel="preload" as="font" href="f">
		<title>t</title></head><body><p>words</p>
		<link href="a.js" rel="modulepreload">
		<link href="b$&.js" rel="modulepreload">
	</body>`);
});

test('a page without modules is left as it is, but for a line', () => {
	expect(scriptsLast('<body>words</body>')).toBe('<body>words\n\t</body>');
});
