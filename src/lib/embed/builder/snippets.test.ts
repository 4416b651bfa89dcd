import fc from 'fast-check';
import { micromark } from 'micromark';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import * as snippets from './snippets';
import type { Embedding } from './snippets';

type Element = DefaultTreeAdapterTypes.Element;

const example: Embedding = {
	src: 'https://stories.example/embed/began/?from=began&to=cities',
	page: 'https://stories.example/step/began/',
	title: 'Stage by Stage: It began in the west',
	height: 560,
	picture: {
		address: 'https://stories.example/social/began.png',
		alt: 'Map of western Kazakhstan',
		width: 1200,
		height: 630
	},
	helper: 'https://stories.example/embed/v1/host.js'
};

const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node;

/** Every element of a piece of HTML in order, as name and attributes. */
function elementsOf(html: string) {
	const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
	const walk = (node: DefaultTreeAdapterTypes.ParentNode) => {
		for (const child of node.childNodes) {
			if (!isElement(child)) continue;
			found.push({
				name: child.tagName,
				attributes: Object.fromEntries(child.attrs.map(({ name, value }) => [name, value])),
				text: child.childNodes.map((n) => ('value' in n ? n.value : '')).join('')
			});
			walk(child);
		}
	};
	walk(parseFragment(html, { onParseError: (error) => expect.fail(error.code) }));
	return found;
}

const named = (html: string, name: string) =>
	elementsOf(html).find((element) => element.name === name)?.attributes;

describe('the iframe', () => {
	it('names itself, waits until it is near, and asks for little', () => {
		expect(elementsOf(snippets.iframe(example))).toEqual([
			{
				name: 'iframe',
				text: '',
				attributes: {
					src: example.src,
					title: example.title,
					width: '100%',
					height: '560',
					style: 'border:0;max-width:100%',
					loading: 'lazy',
					allowfullscreen: '',
					referrerpolicy: 'strict-origin-when-cross-origin'
				}
			}
		]);
	});

	it('may have a width of its own', () => {
		expect(named(snippets.iframe({ ...example, width: 480 }), 'iframe')?.width).toBe('480');
	});

	it('is one line, as WordPress puts a break wherever it finds one', () => {
		expect(snippets.framed(example)).not.toMatch(/\n/);
	});

	it('lies in an element without a style, whose width a theme may choose', () => {
		const [around, frame] = elementsOf(snippets.framed(example));
		expect(around).toMatchObject({ name: 'div', attributes: {} });
		expect(frame?.name).toBe('iframe');
	});
});

describe('other hosts', () => {
	it('gets its height from the helper where a script may run', () => {
		const html = snippets.autoHeight(example);
		expect(elementsOf(html).map(({ name }) => name)).toEqual(['div', 'iframe', 'script']);
		expect(named(html, 'script')).toEqual({ src: example.helper, async: '' });
	});

	it('is an address alone for oEmbed', () => {
		expect(snippets.addressOnly(example)).toBe(example.page);
	});

	it('needs neither style nor script in Moodle and Canvas, and has a link', () => {
		const html = snippets.learning(example);
		expect(named(html, 'iframe')).not.toHaveProperty('style');
		expect(named(html, 'iframe')).toHaveProperty('frameborder', '0');
		expect(named(html, 'script')).toBeUndefined();
		expect(named(html, 'a')).toEqual({ href: example.page });
	});

	it('is a picture with a link in Markdown and where there are no frames', () => {
		for (const html of [micromark(snippets.markdown(example)), snippets.pictureLink(example)]) {
			expect(named(html, 'a')).toEqual({ href: example.page });
			expect(named(html, 'img')).toMatchObject({
				src: example.picture.address,
				alt: example.picture.alt
			});
		}
	});

	it('is no wider than a letter, nor than a phone, where the HTML goes by mail', () => {
		expect(named(snippets.pictureLink(example), 'img')).toMatchObject({
			width: '600',
			height: '315',
			style: 'max-width:100%;height:auto'
		});
	});

	it('has what AMP asks for: a placeholder, an overflow button, a sandbox', () => {
		const elements = elementsOf(snippets.amp(example));
		expect(elements.map(({ name }) => name)).toEqual(['amp-iframe', 'amp-img', 'div']);
		const [frame, poster, overflow] = elements;
		expect(frame?.attributes).toMatchObject({ src: example.src, height: '560', resizable: '' });
		expect(frame?.attributes.sandbox).not.toContain('top-navigation');
		expect(poster?.attributes).toHaveProperty('placeholder');
		expect(overflow?.attributes).toHaveProperty('overflow');
	});
});

describe('any values', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 40 }),
		fc.string({ unit: fc.constantFrom(...'"\'<>&`[]()!\\*_#-;= \n\tax'), maxLength: 40 })
	);
	/** Text that HTML can hold at all: well-formed, no control characters but tab and line feed. */
	const readable = text.map((value) =>
		value.toWellFormed().replace(/(?![\n\t])[\p{Control}\p{Noncharacter_Code_Point}]/gu, ' ')
	);
	const address = readable.map((value) => {
		const url = new URL('https://stories.example/step/');
		url.pathname += encodeURIComponent(value);
		url.searchParams.set('from', value);
		return url.href;
	});
	const embedding: fc.Arbitrary<Embedding> = fc.record({
		src: address,
		page: address,
		title: readable,
		height: fc.integer({ min: 1, max: 4000 }),
		picture: fc.record({
			address,
			alt: readable,
			width: fc.constant(1200),
			height: fc.constant(630)
		}),
		helper: address
	});

	it('stay values in HTML: the same elements, each with just what was put in', () => {
		fc.assert(
			fc.property(embedding, (any) => {
				for (const build of [
					snippets.framed,
					snippets.autoHeight,
					snippets.learning,
					snippets.amp,
					snippets.pictureLink
				]) {
					const names = (html: string) =>
						elementsOf(html).map(({ name, attributes }) => [name, ...Object.keys(attributes)]);
					expect(names(build(any))).toEqual(names(build(example)));
				}
				const { src, title } = named(snippets.iframe(any), 'iframe') ?? {};
				expect({ src, title }).toEqual({ src: any.src, title: any.title });
				expect(named(snippets.autoHeight(any), 'script')?.src).toBe(any.helper);
				expect(named(snippets.learning(any), 'a')?.href).toBe(any.page);
				expect(named(snippets.pictureLink(any), 'img')?.alt).toBe(any.picture.alt);
			})
		);
	});

	it('stay values in Markdown', () => {
		fc.assert(
			fc.property(embedding, (any) => {
				const html = micromark(snippets.markdown(any));
				expect(elementsOf(html).map(({ name }) => name)).toEqual(['p', 'a', 'img']);
				expect(new URL(named(html, 'a')?.href ?? '').href).toBe(any.page);
				expect(new URL(named(html, 'img')?.src ?? '').href).toBe(any.picture.address);
				const line = any.picture.alt.replace(/\s+/g, ' ').trim();
				expect(named(html, 'img')?.alt).toBe(line);
			})
		);
	});
});
