// What the handout is made of as a document: a step with its map, its words and its question; lists
// at the end.
import * as m from '$messages';
import { ExternalHyperlink, HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx';
import { citationNumbers, citedSources } from '../../prose/citations';
import { dateOf } from '../../prose/source-words';
import { plainOf } from '../../story/text/inline';
import type { Claim, Step } from '../../story/schema/schema';
import { index, story } from '../content/content';
import { altTextOf } from '../office/alt-text';
import { pictureOf, type Picture } from '../sheet/pictures';
import { STYLES } from './styles';

/** Lines to write an answer on. */
const LINES = 4;
/** Across, px of a screen: the words and the question are to have room on the same page. */
const MAP_WIDTH = 400;

export const writingLine = () =>
	new Paragraph({ style: STYLES.line, children: [new TextRun('\u00a0')] });

const link = (text: string, address: string) =>
	new ExternalHyperlink({ link: address, children: [new TextRun({ text, style: 'Hyperlink' })] });

/** The numbers of cited sources, as links to their addresses. */
export function cites(ids: readonly string[]) {
	const numbers = citationNumbers(story);
	return ids.flatMap((id) => {
		const source = story.sources.find((one) => one.id === id);
		const number = numbers.get(id);
		return source && number ? [new TextRun(' '), link(`[${number}]`, source.url)] : [];
	});
}

const voiceOf = ({ voice }: Claim) => story.voices.find(({ id }) => id === voice)?.short ?? voice;

/** Sentences, each after who says it, where that is not asked. */
const words = (claims: readonly Claim[], saysWho: boolean) =>
	new Paragraph({
		children: claims.flatMap((claim, i) => [
			new TextRun({
				text: `${i > 0 ? ' ' : ''}${saysWho ? `${voiceOf(claim)}: ` : ''}`,
				bold: true,
				size: 18
			}),
			new TextRun(plainOf(claim.text, story.glossary)),
			...cites(claim.sources)
		])
	});

/** A map. @param across px of a screen @param description its alternative text */
export const mapParagraph = (
	{ png, width, height }: Picture,
	name: string,
	description: string,
	across = MAP_WIDTH
) =>
	new Paragraph({
		children: [
			new ImageRun({
				type: 'png',
				data: png,
				transformation: { width: across, height: Math.round((across * height) / width) },
				altText: { name, title: m.server_pptxMap(), description }
			})
		]
	});

function asked({ teacher }: Step, answers: boolean): Paragraph[] {
	const question = new Paragraph({ style: STYLES.question, text: plainOf(teacher.question) });
	if (!answers) return [question, ...Array.from({ length: LINES }, writingLine)];
	return [
		question,
		new Paragraph({
			style: STYLES.answer,
			children: [new TextRun(plainOf(teacher.answer)), ...cites(teacher.sources)]
		}),
		new Paragraph({ style: STYLES.note, text: plainOf(teacher.note) })
	];
}

/** A step on a page of its own. */
export async function stepBlock(step: Step, answers: boolean): Promise<Paragraph[]> {
	const { index: at, description } = index.step(step.id);
	return [
		new Paragraph({ style: STYLES.date, text: description.when, pageBreakBefore: at > 0 }),
		new Paragraph({ heading: HeadingLevel.HEADING_1, text: `${at + 1}. ${step.title}` }),
		mapParagraph(await pictureOf(step.id, 'slide'), step.id, altTextOf(description)),
		...step.paragraphs.map((claims) => words(claims, answers || !step.teacher.asksVoices)),
		...asked(step, answers)
	];
}

const defined = (
	heading: string,
	entries: readonly (readonly [string, string])[],
	first = false
) => [
	new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading, pageBreakBefore: first }),
	...entries.map(
		([name, text]) =>
			new Paragraph({
				children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(text)]
			})
	)
];

/** Who speaks, what words mean, and everything that is cited. */
export const lists = (): Paragraph[] => [
	...defined(
		m.classroom_handoutVoices(),
		story.voices.map(({ name, description }) => [name, description]),
		true
	),
	...defined(
		m.classroom_handoutWords(),
		story.glossary.map(({ term, definition }) => [term, plainOf(definition, story.glossary)])
	),
	new Paragraph({ heading: HeadingLevel.HEADING_2, text: m.classroom_sources() }),
	...citedSources(story).map(
		(source, i) =>
			new Paragraph({
				style: STYLES.note,
				children: [
					new TextRun(`${i + 1}. ${source.publisher}, `),
					new TextRun({ text: source.title, italics: true }),
					new TextRun(`, ${dateOf(source)}. `),
					link(source.url, source.url)
				]
			})
	)
];
