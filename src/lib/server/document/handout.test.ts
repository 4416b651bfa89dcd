// The handout as a document, opened again.
import sharp from 'sharp';
import { beforeAll, expect, test, vi } from 'vitest';
import { nameOn } from '../../map/scene/board';
import { index, story } from '../content/content';
import { altTextOf } from '../office/alt-text';
import { opened, within, type Element, type Opened } from '../office/opened.fixture';
import { boards } from '../pages/boards';
import { handoutDocument } from './handout';

// Drawing maps takes long, and the slides' tests do it.
vi.mock('../sheet/pictures', () => {
	const blankPicture = async () => {
		const [width, height] = [160, 144];
		const blank = { width, height, channels: 3, background: '#fff' } as const;
		return { png: await sharp({ create: blank }).png().toBuffer(), width, height };
	};
	return { pictureOf: blankPicture, boardPicture: blankPicture };
});

let pupils: Opened;
let teacher: Opened;
beforeAll(async () => {
	pupils = opened(await handoutDocument(false));
	teacher = opened(await handoutDocument(true));
});

const body = (file: Opened) => file.xml('word/document.xml');
const styleOf = (paragraph: Element) => within(paragraph, 'w:pStyle')[0]?.attributes['w:val'];
const textsIn = (file: Opened, style: string) =>
	within(body(file), 'w:p')
		.filter((paragraph) => styleOf(paragraph) === style)
		.map(({ text }) => text);

test('nothing in them would make a program ask to repair them', () => {
	expect(pupils.faults).toEqual([]);
	expect(teacher.faults).toEqual([]);
});

test('each step has a heading, its map with a description, its words and its question', () => {
	for (const file of [pupils, teacher]) {
		expect(textsIn(file, 'Heading1')).toEqual(
			story.steps.map(({ title }, i) => `${i + 1}. ${title}`)
		);
		const { cities, states } = boards();
		expect(within(body(file), 'wp:docPr').map(({ attributes }) => attributes['descr'])).toEqual([
			...index.steps.map(({ description }) => altTextOf(description)),
			cities.label,
			states.label
		]);
		expect(textsIn(file, 'Question').slice(0, story.steps.length)).toEqual(
			story.steps.map(({ teacher }) => teacher.question)
		);
	}
});

test('who says each sentence is left to students where the question asks for it', () => {
	const said = (file: Opened) => {
		const [one] = within(body(file), 'w:document');
		return (one?.text ?? '').split(story.steps[1]?.title ?? '')[0];
	};
	const asking = story.steps[0];
	expect(asking?.teacher.asksVoices).toBe(true);
	const voice = story.voices.find(({ id }) => id === asking?.paragraphs[0]?.[0]?.voice)?.short;
	expect(said(teacher)).toContain(`${voice}: `);
	expect(said(pupils)).not.toContain(`${voice}: `);
});

test('the maps to label, the figures and the report’s sentences follow the steps', () => {
	const { cities } = boards();
	const names = cities.board.ids.map((id) => nameOn(cities.board, id));
	const [blank, labelled] = [textsIn(pupils, 'NameLine'), textsIn(teacher, 'NameLine')];
	expect(blank).toHaveLength(labelled.length);
	for (const [i, name] of names.entries()) {
		expect(labelled.join()).toContain(`${i + 1}. ${name}`);
		expect(blank.join()).not.toContain(name);
	}
	const sentences = story.report?.sentences ?? [];
	for (const file of [pupils, teacher]) {
		expect(textsIn(file, 'Question')).toEqual(
			expect.arrayContaining(story.figures.map(({ title }) => title))
		);
		expect(textsIn(file, 'ReportSentence')).toEqual(
			sentences.map(({ quote }, i) => `${i + 1}. “${quote}”`)
		);
	}
});

test('pupils have lines to write on, the teacher has the answers', () => {
	const sentences = story.report?.sentences ?? [];
	expect(textsIn(pupils, 'WritingLine')).toHaveLength(4 * story.steps.length + sentences.length);
	expect(textsIn(pupils, 'Answer')).toEqual([]);
	expect(textsIn(teacher, 'WritingLine')).toEqual([]);
	for (const [i, text] of textsIn(teacher, 'Answer').entries())
		expect(text.startsWith(story.steps[i]?.teacher.answer ?? '?')).toBe(true);
});

test('it is the same file whenever it is made', async () => {
	const [one, other] = [await handoutDocument(false), await handoutDocument(false)];
	expect(Buffer.from(one).equals(other)).toBe(true);
});
