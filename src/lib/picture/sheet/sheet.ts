// What a picture that stands alone consists of. px throughout.
import type { Rect } from '../../map/plane/geometry';
import type { Tier } from '../../map/labels/style/label-style';
import type { Box } from '../../map/scene/camera';
import type { LegendEntry } from '../furniture/legend';

/**
 * `map`: with its legend, for slides and reports. `slide`: the same without words above it, beside
 * words that are as high. `card`: legible at 300 px across.
 */
export type SheetKind = 'map' | 'slide' | 'card';

/** How the lines of a sheet are set. */
export type Setting = 'date' | 'title' | 'lockup' | 'entry' | 'note';

export interface Line {
	setting: Setting;
	text: string;
	x: number;
	/** Of the baseline. */
	y: number;
	size: number;
}

export interface SheetWords {
	date: string;
	title: string;
	/** The story's name, and what it is about: for the first step, whose title is that name. */
	story: string;
	about: string;
	borders: string;
	bordersShort: string;
}

/** The width of a text in em. */
export type Measure = (text: string, setting: Setting) => number;

/** One of the legend's signs. */
export interface Swatch {
	entry: LegendEntry;
	x: number;
	y: number;
}

export interface Rule {
	d: string;
	width: number;
}

/** Words and numbers at size. */
export interface Told {
	lines: Line[];
	rules: Rule[];
	/** Squares of things that have no places on the map: path data. */
	counted?: string;
	/** Blanks, where numbers were to be expected. */
	blanks: Box[];
	/** The map below it is its ground, and is veiled: or, in a corner, what no name may stand in. */
	veils: boolean;
	box: Box;
}

export interface Sheet {
	width: number;
	height: number;
	lines: Line[];
	swatches: Swatch[];
	/** Red rules: path data, and how thick. */
	rules: Rule[];
	/** What stands large on its map. */
	told?: Told;
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

/** How the notes on borders and data are set. */
export const NOTE = { setting: 'note', size: 14 } as const;
