// The handout as a document that a teacher can change: a page for each step, with room to write or
// with answers.
import * as m from '$messages';
import {
	AlignmentType,
	Document,
	Footer,
	HeadingLevel,
	Packer,
	PageNumber,
	Paragraph,
	TabStopPosition,
	TabStopType,
	TextRun
} from 'docx';
import { story } from '../content/content';
import { rewritten, type Parts } from '../office/archive';
import { lists, stepBlock } from './blocks';
import { sheets } from './sheets';
import { STYLES, stylesOf } from './styles';

/** Twentieths of a point: A4 with two centimetres around. */
const PAGE = {
	size: { width: 11906, height: 16838 },
	margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 }
};

const masthead = (answers: boolean): Paragraph[] => [
	new Paragraph({ heading: HeadingLevel.TITLE, text: story.title }),
	answers
		? new Paragraph({ style: STYLES.note, text: m.classroom_handoutTeachers() })
		: new Paragraph({
				tabStops: [{ type: TabStopType.LEFT, position: TabStopPosition.MAX / 2 }],
				children: [new TextRun(`${m.classroom_handoutName()}\t${m.classroom_handoutClass()}`)]
			}),
	new Paragraph({ text: story.standfirst })
];

const footer = () =>
	new Footer({
		children: [
			new Paragraph({
				style: STYLES.note,
				alignment: AlignmentType.RIGHT,
				children: [new TextRun({ children: [`${story.title} · `, PageNumber.CURRENT] })]
			})
		]
	});

/** The library names links at random; here they are counted. */
function counted(parts: Parts): Parts {
	const names = new Map<string, string>();
	const named = (text: string) =>
		text.replace(/rId[\w-]{21}(?=")/g, (id) => {
			const name = names.get(id) ?? `rIdLink${names.size + 1}`;
			names.set(id, name);
			return name;
		});
	return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, named(text)]));
}

/** @param answers the teacher's version */
export async function handoutDocument(answers: boolean): Promise<Uint8Array> {
	const steps = await Promise.all(story.steps.map((step) => stepBlock(step, answers)));
	const more = await sheets(answers);
	const terms = [story.borders, m.picture_credits(), story.desk.licence];
	const document = new Document({
		title: answers
			? m.routes_answersTitle({ story: story.title })
			: m.routes_handoutTitle({ story: story.title }),
		description: story.description,
		creator: story.desk.author ?? story.title,
		styles: stylesOf({
			date: m.server_pptxDate(),
			note: m.server_docxNote(),
			question: m.server_quizQuestion(),
			line: m.server_docxLine(),
			names: m.server_docxNames(),
			quote: m.server_docxQuote(),
			answer: m.classroom_handoutAnswer()
		}),
		sections: [
			{
				properties: { page: PAGE },
				footers: { default: footer() },
				children: [
					...masthead(answers),
					...steps.flat(),
					...more,
					...lists(),
					...terms.map((text) => new Paragraph({ style: STYLES.note, text }))
				]
			}
		]
	});
	return rewritten(await Packer.toBuffer(document), counted);
}
