// What follows the steps in the handout as a document: the maps to label, the figures, and the report's
// sentences, each on a page of its own.
import * as m from '$messages';
import { HeadingLevel, LeaderType, Paragraph, TabStopType, TextRun } from 'docx';
import { boardOf, nameOn, type BoardKind } from '../../map/scene/board';
import { byDay } from '../../story/index/figure';
import { speakersIn } from '../../story/index/report';
import { dayRangeText } from '../../story/text/dates';
import { plainOf } from '../../story/text/inline';
import { boardAtlas, story } from '../content/content';
import { boardLabel } from '../pages/boards';
import { boardPicture } from '../sheet/pictures';
import { cites, mapParagraph, writingLine } from './blocks';
import { STYLES } from './styles';

/** Across, px of a screen: as wide as the page. */
const BOARD_WIDTH = 600;
/** Where two columns of names end, twentieths of a point. */
const [MIDDLE, RIGHT] = [4700, 9600];

const heading = (text: string) =>
	new Paragraph({ heading: HeadingLevel.HEADING_2, text, pageBreakBefore: true });

/** Two names a line, or two lines to write them on. */
function nameLines(names: readonly string[], answers: boolean): Paragraph[] {
	const half = Math.ceil(names.length / 2);
	const leader = answers ? LeaderType.NONE : LeaderType.UNDERSCORE;
	const entry = (at: number) => {
		const name = names[at];
		return name === undefined ? '' : `${at + 1}. ${answers ? name : ''}`;
	};
	return names.slice(0, half).map(
		(_, i) =>
			new Paragraph({
				style: STYLES.names,
				tabStops: [
					{ type: TabStopType.LEFT, position: MIDDLE, leader },
					{ type: TabStopType.LEFT, position: RIGHT, leader }
				],
				children: [
					new TextRun(`${entry(i)}\t`),
					new TextRun(`  ${entry(half + i)}${entry(half + i) ? '\t' : ''}`)
				]
			})
	);
}

async function board(kind: BoardKind, answers: boolean): Promise<Paragraph[]> {
	const board = boardOf(boardAtlas, kind);
	const usual =
		kind === 'cities'
			? { title: m.classroom_boardCities(), task: m.classroom_boardCitiesTask() }
			: { title: m.classroom_boardStates(), task: m.classroom_boardStatesTask() };
	const asked = story.activities.boards?.[kind] ?? usual;
	const names = board.ids.map((id) => nameOn(board, id));
	const picture = await boardPicture(kind, answers);
	return [
		heading(asked.title),
		new Paragraph(asked.task),
		mapParagraph(picture, board.scene.step, boardLabel(board), BOARD_WIDTH),
		...nameLines(names, answers)
	];
}

/** What several speakers say, side by side, with the number of its step. */
function figures(): Paragraph[] {
	const all = story.steps.flatMap(({ id }, i) =>
		story.figures.filter(({ step }) => step === id).map((figure) => ({ figure, number: i + 1 }))
	);
	const voiceOf = (id: string) => story.voices.find((voice) => voice.id === id)?.short ?? id;
	const blocks = all.flatMap(({ figure, number }) => [
		new Paragraph({ style: STYLES.date, text: m.classroom_handoutFigureOf({ number }) }),
		new Paragraph({ style: STYLES.question, text: figure.title }),
		...byDay(figure).map(
			({ text, by, voice, date, sources }) =>
				new Paragraph({
					bullet: { level: 0 },
					children: [
						new TextRun({
							text: `${dayRangeText(date, date)}, ${by ?? voiceOf(voice)}: `,
							bold: true
						}),
						new TextRun(plainOf(text, story.glossary)),
						...cites(sources)
					]
				})
		),
		...(figure.note ? [new Paragraph({ style: STYLES.note, text: figure.note })] : [])
	]);
	return blocks.length > 0 ? [heading(m.classroom_handoutFigures()), ...blocks] : [];
}

/** The report's sentences: a line for whoever speaks, or who it is. */
function report(answers: boolean): Paragraph[] {
	const { report: followed, voices } = story;
	if (!followed) return [];
	const nameOf = (id: string) => voices.find((voice) => voice.id === id)?.name ?? id;
	const speakers = speakersIn(followed);
	const choices = voices.filter(({ id }) => speakers.includes(id)).map(({ name }) => name);
	return [
		heading(m.report_title()),
		new Paragraph(`${m.classroom_handoutReport()} ${choices.join(' · ')}`),
		...followed.sentences.flatMap(({ quote, voice, seems, because }, i) => [
			new Paragraph({
				style: STYLES.quote,
				text: `${i + 1}. ${m.classroom_quoted({ words: quote })}`
			}),
			answers
				? new Paragraph({
						style: STYLES.note,
						text: [
							`${nameOf(voice)}.`,
							...(seems ? [m.classroom_handoutSeems({ name: nameOf(seems) })] : []),
							plainOf(because)
						].join(' ')
					})
				: writingLine()
		])
	];
}

/** Everything between the steps and the lists. */
export async function sheets(answers: boolean): Promise<Paragraph[]> {
	const boards = await Promise.all([board('cities', answers), board('states', answers)]);
	return [...boards.flat(), ...figures(), ...report(answers)];
}
