// The slides for PowerPoint, opened again: no part is missing or in the wrong place, and everything
// that a teacher looks for is there.
import { beforeAll, describe, expect, test } from 'vitest';
import { citedIn } from '../../prose/citations';
import { index, story } from '../content/content';
import { opened, within, type Element, type Opened } from '../office/opened.fixture';
import { presentation } from './slides';

const [lesson] = story.lessons;
if (!lesson) throw new Error('the story has no lesson');
const steps = story.steps.filter(({ id }) => lesson.steps.includes(id));

let file: Uint8Array;
let deck: Opened;
beforeAll(async () => {
	file = await presentation(lesson.minutes);
	deck = opened(file);
}, 60_000);

const slide = (i: number) => deck.xml(`ppt/slides/slide${i + 1}.xml`);
/** The text in the placeholder of a name, a paragraph each. */
const textsOf = (root: Element, name: string): string[] =>
	within(root, 'p:sp')
		.filter((shape) => within(shape, 'p:cNvPr')[0]?.attributes['name'] === name)
		.flatMap((shape) => within(shape, 'a:p').map(({ text }) => text));
const notes = (i: number) =>
	within(deck.xml(`ppt/notesSlides/notesSlide${i + 1}.xml`), 'a:p').map(({ text }) => text);

test('nothing in it would make a program ask to repair it', () => {
	expect(deck.faults).toEqual([]);
	const parts = within(deck.xml('ppt/presentation.xml'), 'p:presentation')[0]?.children ?? [];
	expect(parts.map(({ name }) => name)).toEqual([
		'p:sldMasterIdLst',
		'p:notesMasterIdLst',
		'p:sldIdLst',
		'p:sldSz',
		'p:notesSz',
		'p:defaultTextStyle'
	]);
	const themes = ['slideMasters/_rels/slideMaster1', 'notesMasters/_rels/notesMaster1'].map(
		(rels) =>
			within(deck.xml(`ppt/${rels}.xml.rels`), 'Relationship').find(({ attributes }) =>
				attributes['Type']?.endsWith('/theme')
			)?.attributes['Target']
	);
	expect(new Set(themes).size).toBe(2);
});

test('it is the same file whenever it is made, and of a size that can be mailed', async () => {
	expect(Buffer.from(await presentation(lesson.minutes)).equals(file)).toBe(true);
	expect(file.length / steps.length).toBeLessThan(400_000);
});

describe('each step is a slide', () => {
	test('with its headline as title, its date and its lines, as the layout has them', () => {
		expect(deck.names.filter((name) => /^ppt\/slides\/[^/]+$/.test(name))).toHaveLength(
			steps.length + 1
		);
		for (const [i, { id, lines }] of steps.entries()) {
			const { heading, description } = index.step(id);
			const types = within(slide(i), 'p:ph').map(({ attributes }) => attributes['type']);
			expect(types.slice(0, 4)).toEqual(['title', 'body', 'body', 'body']);
			expect(textsOf(slide(i), 'Headline')).toEqual([heading]);
			expect(textsOf(slide(i), 'Date')).toEqual([description.when]);
			expect(textsOf(slide(i), 'Up to three short lines').slice(-lines.length)).toEqual(lines);
			for (const text of within(slide(i), 'p:txBody').slice(0, 4)) {
				expect(within(text, 'a:latin')).toEqual([]);
				expect(within(text, 'a:rPr').filter(({ attributes }) => 'sz' in attributes)).toEqual([]);
			}
		}
	});

	test('with its map, which is described', () => {
		for (const [i, { id }] of steps.entries()) {
			const [picture, ...others] = within(slide(i), 'p:pic');
			expect(others).toEqual([]);
			const { short, shown } = index.step(id).description;
			const said = picture && within(picture, 'p:cNvPr')[0]?.attributes['descr'];
			for (const sentence of [short, ...shown]) expect(said).toContain(sentence);
		}
	});

	test('with links to what it cites, and a note, a question and an answer below it', () => {
		for (const [i, step] of steps.entries()) {
			const links = within(deck.xml(`ppt/slides/_rels/slide${i + 1}.xml.rels`), 'Relationship')
				.filter(({ attributes }) => attributes['TargetMode'] === 'External')
				.map(({ attributes }) => attributes['Target']?.replaceAll('&amp;', '&'));
			expect(new Set(links)).toEqual(new Set(citedIn(story, step).map(({ url }) => url)));
			expect(notes(i)).toEqual(
				expect.arrayContaining([
					expect.stringContaining(`Question: `) as string,
					expect.stringContaining(`Answer: `) as string
				])
			);
			expect(notes(i).join('\n')).toContain(citedIn(story, step).at(-1)?.url);
		}
		expect(notes(0).join('\n')).toContain(lesson.plan?.[0]?.what);
	});
});

test('the last slide says on which terms it may be used', () => {
	const text = textsOf(slide(steps.length), 'Up to three short lines').join('\n');
	expect(text).toContain(story.desk.licence);
	expect(text).toContain(story.borders);
});
