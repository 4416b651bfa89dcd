// The slides' layouts, which a teacher's own program offers for new slides too: placeholders for a
// title, a date, lines and sources, and what stands on every slide.
import * as m from '$messages';
import type PptxGenJS from 'pptxgenjs';
import { colour, COLUMN, FACES, SIZE } from './theme';

/** Layouts by their names in the program's list. */
export const LAYOUTS = {
	cover: m.server_pptxCover(),
	step: m.server_pptxStep(),
	credits: m.server_pptxCredits()
};

type Placed = { x: number; y: number; w: number; h: number };
type Look = { fontSize: number; color: string; bold?: true; after?: number };

function placeholder(name: string, at: Placed, look: Look, text: string) {
	const { bold = false, after, ...rest } = look;
	const options = {
		name,
		type: name === 'title' ? 'title' : 'body',
		objectName: text,
		...at,
		...rest,
		bold,
		...(after && { paraSpaceAfter: after }),
		fontFace: name === 'title' ? FACES.head : FACES.body,
		align: 'left'
	} as const;
	return { placeholder: { options, text } };
}

/** The short stroke above a headline. */
const stroke = (y: number) => ({
	rect: { x: COLUMN.x, y, w: 0.6, h: 0.07, fill: { color: colour('accent') } }
});

/** A line between two things that are read one after the other. */
const rule = (y: number) => ({
	rect: { ...COLUMN, y, h: 0.01, fill: { color: colour('rule') } }
});

const title = (at: Placed, fontSize: number) =>
	placeholder('title', at, { fontSize, color: colour('ink'), bold: true }, m.server_pptxTitle());

const date = (y: number) =>
	placeholder(
		'date',
		{ ...COLUMN, y, h: 0.35 },
		{ fontSize: 16, color: colour('accent'), bold: true },
		m.server_pptxDate()
	);

const lines = (at: Placed, fontSize: number) =>
	placeholder('lines', at, { fontSize, color: colour('ink'), after: 10 }, m.server_pptxLines());

/** Small, at the foot: for those who look closer afterwards. */
const sources = [
	rule(5.72),
	placeholder(
		'sources',
		{ ...COLUMN, y: 5.82, h: 1.1 },
		{ fontSize: 10, color: colour('ink-soft') },
		m.server_pptxSourcesName()
	)
];

const background = { color: colour('paper') };
const slideNumber = {
	x: COLUMN.x,
	y: SIZE.height - 0.45,
	w: 0.8,
	h: 0.3,
	fontFace: FACES.body,
	fontSize: 10,
	color: colour('ink-soft'),
	align: 'left'
} as const;

/** Puts the layouts into a presentation. */
export function defineLayouts(deck: PptxGenJS): void {
	const wide = SIZE.width - 2 * COLUMN.x;
	deck.defineSlideMaster({
		title: LAYOUTS.cover,
		background,
		objects: [
			stroke(0.75),
			date(1.03),
			title({ ...COLUMN, y: 1.5, h: 1.75 }, 44),
			rule(3.35),
			lines({ ...COLUMN, y: 3.55, h: 2.1 }, 18),
			...sources
		]
	});
	deck.defineSlideMaster({
		title: LAYOUTS.step,
		background,
		slideNumber,
		objects: [
			stroke(0.5),
			date(0.78),
			title({ ...COLUMN, y: 1.2, h: 1.5 }, 30),
			rule(2.8),
			lines({ ...COLUMN, y: 3, h: 2.65 }, 20),
			...sources
		]
	});
	deck.defineSlideMaster({
		title: LAYOUTS.credits,
		background,
		slideNumber,
		objects: [
			stroke(0.75),
			title({ x: COLUMN.x, y: 1.05, w: wide, h: 0.8 }, 36),
			lines({ x: COLUMN.x, y: 2.1, w: 9.2, h: 4.4 }, 18)
		]
	});
}
