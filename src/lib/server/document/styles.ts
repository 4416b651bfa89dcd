// How the handout looks as a document: styles that a word processor lists by name, so that changing
// one changes all that has it.
import { BorderStyle, LineRuleType, type IStylesOptions } from 'docx';
import { colour, FACES } from '../powerpoint/theme';

/** Twentieths of a point. */
const POINT = 20;

/** Paragraphs of our own, by what they are for. */
export const STYLES = {
	date: 'StepDate',
	note: 'SmallPrint',
	question: 'Question',
	line: 'WritingLine',
	names: 'NameLine',
	quote: 'ReportSentence',
	answer: 'Answer'
} as const;

const run = (size: number, token: string, more: object = {}) => ({
	size: size * 2,
	color: colour(token),
	...more
});

const space = (before: number, after: number) => ({
	spacing: { before: before * POINT, after: after * POINT }
});

/** A heading keeps to what follows it. */
const heading = (size: number, before: number, after: number) => ({
	run: run(size, 'ink', { font: FACES.head, bold: true }),
	paragraph: { ...space(before, after), keepNext: true }
});

const own = (id: string, name: string, look: ReturnType<typeof run>, paragraph: object) => ({
	id,
	name,
	basedOn: 'Normal',
	quickFormat: true,
	run: look,
	paragraph
});

const RULED = { style: BorderStyle.SINGLE, size: 4, space: 1, color: colour('control') };

/** Of the whole document. @param names the styles' names in the program's list */
export const stylesOf = (names: Record<keyof typeof STYLES, string>): IStylesOptions => ({
	default: {
		document: {
			run: { ...run(11, 'ink'), font: FACES.body },
			paragraph: {
				spacing: { after: 6 * POINT, line: 276, lineRule: LineRuleType.AUTO }
			}
		},
		title: heading(26, 0, 6),
		heading1: heading(18, 0, 6),
		heading2: heading(14, 12, 6),
		hyperlink: { run: { color: colour('link'), underline: {} } }
	},
	paragraphStyles: [
		own(STYLES.date, names.date, run(10, 'accent', { bold: true }), {
			...space(0, 0),
			keepNext: true
		}),
		own(STYLES.note, names.note, run(9, 'ink-soft'), space(0, 6)),
		own(STYLES.question, names.question, run(12, 'ink', { bold: true }), {
			...space(10, 4),
			keepNext: true
		}),
		own(STYLES.line, names.line, run(11, 'ink'), {
			...space(12, 0),
			border: { bottom: RULED, between: RULED }
		}),
		own(STYLES.names, names.names, run(11, 'ink'), space(6, 0)),
		own(STYLES.quote, names.quote, run(11, 'ink'), { ...space(6, 0), keepNext: true }),
		own(STYLES.answer, names.answer, run(11, 'ink'), space(0, 6))
	]
});
