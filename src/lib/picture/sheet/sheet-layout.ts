// Where everything stands on a picture that stands alone: a sheet to put on a slide or into a
// report, and the card that stands for a step where its link is shared. Pure; px throughout.
import * as m from '$messages';
import { tierOf, type Tier } from '../../map/labels/label-style';
import { fit, FRAME_ASPECT, type Box } from '../../map/scene/camera';
import type { Rect } from '../../map/plane/geometry';
import type { Scene } from '../../map/scene/scene';
import { legendOf, type Entry } from '../furniture/legend';
import { seen } from '../view';

/**
 * `map`: with its legend, for slides and reports. `slide`: the same without words above it, beside
 * words that are as high. `card`: legible at 300 px across.
 */
export type SheetKind = 'map' | 'slide' | 'card';

/** How the lines of a sheet are set. */
export type Setting = 'date' | 'title' | 'brand' | 'entry' | 'note';

export interface Line {
	setting: Setting;
	text: string;
	x: number;
	/** Of the baseline. */
	y: number;
	size: number;
	end?: boolean;
}

export interface SheetWords {
	date: string;
	title: string;
	/** The story's name. */
	brand: string;
	borders: string;
}

/** The width of a text in em. */
export type Measure = (text: string, setting: Setting) => number;

export interface Sheet {
	width: number;
	height: number;
	lines: Line[];
	swatches: { entry: Entry; x: number; y: number }[];
	/** Where the map lies on the sheet. */
	map: Box;
	/** Pixels of the sheet for one CSS px of the map, whose names and strokes keep their size. */
	zoom: number;
	/** Within the map, CSS px: where its frame is fitted. */
	box: Box;
	/** What the map shows, km, and at how many CSS px for one. */
	region: Rect;
	scale: number;
	tier: Tier;
}

/** Breaks a text into lines no wider than so many em. A longer word stands alone. */
export function wrap(text: string, most: number, width: (text: string) => number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && width(`${last} ${word}`) <= most)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** The largest size at which a text fits into a block, and its lines there. */
function fitted(text: string, sizes: number[], most: number, rows: number, em: Measure) {
	const tries = sizes.map((size) => ({
		size,
		lines: wrap(text, most / size, (t) => em(t, 'title'))
	}));
	const fits = tries.find(
		({ size, lines }) =>
			lines.length <= rows && lines.every((line) => em(line, 'title') * size <= most)
	);
	const found = fits ?? tries.at(-1);
	if (!found) throw new RangeError('no size to try');
	return found;
}

const column = (lines: string[], at: Omit<Line, 'text'>, leading: number): Line[] =>
	lines.map((text, i) => ({ ...at, text, y: at.y + i * leading }));

/** The map's own part: the frame fitted with some room around it, names in the tier of its box. */
function mapPart(scene: Scene, map: Box, zoom: number, room: number) {
	const [width, height] = [map.width / zoom, map.height / zoom];
	const wide = Math.min(width - 2 * room, (height - 2 * room) * FRAME_ASPECT);
	const box = {
		x: (width - wide) / 2,
		y: (height - wide / FRAME_ASPECT) / 2,
		width: wide,
		height: wide / FRAME_ASPECT
	};
	const camera = fit(scene.frame, box, { width, height });
	const region = seen(camera, { width, height });
	return { map, zoom, box, region, scale: camera.scale, tier: tierOf(wide) };
}

const NOTE = { setting: 'note', size: 14 } as const;
const ENTRY = { setting: 'entry', size: 17 } as const;
const SWATCH = 34;

/** The legend's entries in rows, and the notes under them, up from the sheet's lower edge. */
function foot(scene: Scene, words: SheetWords, width: number, bottom: number, em: Measure) {
	const pad = 32;
	const notes = wrap(
		`${words.borders} ${m.picture_credits()}`,
		(width - 2 * pad) / NOTE.size,
		(t) => em(t, 'note')
	);
	const placed: { entry: Entry; x: number; row: number }[] = [];
	let [x, row] = [pad, 0];
	for (const entry of legendOf(scene)) {
		const wide = SWATCH + em(entry.text, 'entry') * ENTRY.size + 26;
		if (x > pad && x + wide > width - pad) [x, row] = [pad, row + 1];
		placed.push({ entry, x, row });
		x += wide;
	}
	const rows = placed.length > 0 ? row + 1 : 0;
	const top = bottom - 14 - notes.length * 20 - rows * 28 - 10;
	const rowY = (row: number) => top + 30 + row * 28;
	return {
		top,
		swatches: placed.map(({ entry, x, row }) => ({ entry, x, y: rowY(row) - 15 })),
		lines: [
			...placed.map(({ entry, x, row }) => ({
				...ENTRY,
				text: entry.text,
				x: x + SWATCH,
				y: rowY(row)
			})),
			...column(notes, { ...NOTE, x: pad, y: rowY(rows) - 4 }, 20)
		]
	};
}

function mapSheet(scene: Scene, words: SheetWords, em: Measure): Sheet {
	const [width, height, head] = [1280, 800, 104];
	const under = foot(scene, words, width, height, em);
	return {
		width,
		height,
		swatches: under.swatches,
		lines: [
			{ setting: 'date', text: words.date, x: 32, y: 42, size: 20 },
			{ setting: 'brand', text: words.brand, x: width - 32, y: 42, size: 18, end: true },
			{ setting: 'title', text: words.title, x: 32, y: 83, size: 36 },
			...under.lines
		],
		...mapPart(scene, { x: 0, y: head, width, height: under.top - head }, 1.25, 12)
	};
}

/** Letters large enough for the back of a room: the sheet has few pixels for what it covers. */
function slide(scene: Scene, words: SheetWords, em: Measure): Sheet {
	const [width, height] = [800, 720];
	const under = foot(scene, words, width, height, em);
	return {
		width,
		height,
		...under,
		...mapPart(scene, { x: 0, y: 0, width, height: under.top }, 1.25, 10)
	};
}

function card(scene: Scene, words: SheetWords, em: Measure): Sheet {
	const [width, height, panel, pad] = [1200, 630, 480, 44];
	const most = panel - 2 * pad;
	const date = wrap(words.date, most / 36, (t) => em(t, 'date'));
	const title = fitted(words.title, [68, 62, 56, 50, 44], most, 4, em);
	const notes = wrap(
		`${words.borders} ${m.picture_credits()}`,
		(width - panel - 40) / NOTE.size,
		(t) => em(t, 'note')
	);
	const noteY = height - 14 - (notes.length - 1) * 18;
	const titleY = 84 + (date.length - 1) * 44 + 22 + title.size;
	return {
		width,
		height,
		swatches: [],
		lines: [
			...column(date, { setting: 'date', x: pad, y: 84, size: 36 }, 44),
			...column(
				title.lines,
				{ setting: 'title', x: pad, y: titleY, size: title.size },
				title.size * 1.1
			),
			{ setting: 'brand', text: words.brand, x: pad, y: height - 44, size: 36 },
			...column(notes, { ...NOTE, x: panel + 20, y: noteY }, 18)
		],
		...mapPart(scene, { x: panel, y: 0, width: width - panel, height: noteY - 22 }, 2.3, 6)
	};
}

/**
 * Lays a sheet out.
 * @param em measures a text as it will be set
 */
export function layoutSheet(kind: SheetKind, scene: Scene, words: SheetWords, em: Measure): Sheet {
	return { map: mapSheet, slide, card }[kind](scene, words, em);
}
