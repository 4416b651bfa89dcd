// What lies under a name: the land of its own state, water, or the land of another.
import type { Label } from '../labels/style/label-style';
import { isOfMark } from '../labels/style/label-style';
import type { Point } from '../plane/geometry';
import { everMeet, type HungBox } from './label-boxes';

/** The lands of a story, and the border of the state that it is about. */
export interface Home {
	/** The border in pieces: names are written across it only where no other place is free, regions’ not at all. */
	outline: readonly HungBox[];
	/** The state on which a point lies; nothing on water. */
	stateAt: (at: Point) => string | undefined;
	/** The state that the story is about. */
	id: string;
	/** States with a part in what is shown: a name on one of them is read as a place there. */
	told?: ReadonlySet<string>;
}

/** In so many places along its middle a name is looked at. */
const SAMPLES = 12;
/** So much of a town's name may lie on another shore, across a water: more where it is told, since it has to be named. */
const ACROSS = { told: 0.75, other: 0.4 };
/** So much of a town's name may lie on a state that the map is about, and its mark does not. */
export const MOST_ON_TOLD = 0.25;
/** What a whole name on it costs, in steps that count. Ports have their names on the sea. */
const ABROAD = 4;
const WATER = { port: 0.4, other: 5 };
const CROSSING = { note: 3, other: 1 };
/** km: so near to water a town is a port. */
const PORT = 25;
/** So much of a water's name may lie on land. */
const ASHORE = 0.5;

/** Where on the way from a mark water is looked for: where most of them are wet, its name would go across. */
const WAY = [0.25, 0.5, 0.75];

type Scales = readonly [least: number, most: number];

/** Points along a name at a scale, from its left to its right end. */
function pointsUnder({ at, x0, y0, x1, y1 }: HungBox, scale: number): Point[] {
	const y = at.y + (y0 + y1) / 2 / scale;
	return Array.from({ length: SAMPLES }, (_, i) => ({
		x: at.x + (x0 + ((x1 - x0) * (i + 0.5)) / SAMPLES) / scale,
		y
	}));
}

/** The most of a town's name that may lie on another shore, as a part of it. */
export const mostAcross = ({ strong }: Pick<Label, 'strong'>): number =>
	strong ? ACROSS.told : ACROSS.other;

/** Whether a point lies beyond a water, seen from a mark. */
export function isAcross(
	mark: Point,
	{ x, y }: Point,
	stateAt: (at: Point) => string | undefined
): boolean {
	const wet = WAY.filter(
		(t) => stateAt({ x: mark.x + (x - mark.x) * t, y: mark.y + (y - mark.y) * t }) === undefined
	);
	return wet.length > WAY.length / 2;
}

/**
 * Whether a state is one that the map is about and a town is not in it: of a town that a simplified coast leaves
 * on no land only the home is known not to be its own.
 */
export const isTold = (
	state: string | undefined,
	own: string | undefined,
	{ id, told }: { id: string | undefined; told?: ReadonlySet<string> }
): boolean =>
	state !== undefined &&
	state !== own &&
	(state === id || (own !== undefined && told?.has(state) === true));

/**
 * Whether a town's name would misinform at a scale: it goes across a water to another shore, or is written from
 * abroad into the home or a state with a part.
 */
function misinforms(label: Label, text: HungBox, home: Home, scale: number): boolean {
	const { stateAt } = home;
	const own = stateAt(label);
	const points = pointsUnder(text, scale);
	const beyond = points.filter((at) => {
		const state = stateAt(at);
		return state !== undefined && state !== own && isAcross(label, at, stateAt);
	});
	if (beyond.length / SAMPLES > mostAcross(label)) return true;
	const onTold = points.filter((at) => isTold(stateAt(at), own, home));
	return onTold.length / SAMPLES > MOST_ON_TOLD;
}

/** What a whole name on water costs. */
function water({ x, y }: Label, { stateAt }: Home): number {
	const isPort = [-PORT, 0, PORT].some((dx) =>
		[-PORT, 0, PORT].some((dy) => stateAt({ x: x + dx, y: y + dy }) === undefined)
	);
	return isPort ? WATER.port : WATER.other;
}

/**
 * What a name would cost there: 0 where it lies on its own land alone, Infinity where it would misinform at any
 * of the scales.
 */
export function costOf(
	label: Label,
	[text]: readonly HungBox[],
	home: Home,
	[least, most]: Scales
): number {
	// A state's name has been set already.
	if (!text || label.kind === 'state') return 0;
	const scales = [least, Math.sqrt(least * most), most];
	if (isOfMark(label) && scales.some((scale) => misinforms(label, text, home, scale)))
		return Infinity;
	const own = home.stateAt(label);
	// Where the map is smallest it covers most.
	const under = pointsUnder(text, least).map(home.stateAt);
	const foreign = under.filter((state) => state !== undefined && state !== own).length;
	if (label.kind === 'water' && own === undefined && foreign / SAMPLES > ASHORE) return Infinity;
	// A note has a line to its mark: open water is as free as land.
	const isNote = label.kind === 'note';
	const wet = own === undefined || isNote ? 0 : under.filter((state) => state === undefined).length;
	const crosses = home.outline.some((line) => everMeet(text, line, least, most));
	return (
		Math.round((ABROAD * foreign + water(label, home) * wet) / SAMPLES) +
		(crosses ? CROSSING[isNote ? 'note' : 'other'] : 0)
	);
}

/** A mere region's name would seem to be its neighbour's: it lies in its state or nowhere. */
export const isAmong = ({ kind, strong }: Label, cost: number): boolean =>
	kind !== 'region' || strong || cost === 0;
