// What a name covers in each slot, and whether two such boxes ever meet while the map is scaled.
// Boxes keep their size in pixels and hang on points of the plane, so that for a pair of boxes
// the scales at which they overlap are one interval: checked exactly, not at samples.
import type { Point, Rect } from '../plane/geometry';
import { leaderOf, markRadius, slotOffset, textPx, textStyle } from '../labels/style/label-style';
import type { Label, Sizes } from '../labels/style/label-style';
import type { Slot } from '../labels/style/slot';
import { textWidth } from './text/text-width';

/** A box in px, relative to a point in km. */
export interface HungBox {
	at: Point;
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/** Room kept around letters, px: half of what lies between two names. */
export const PAD_X = 2;
export const PAD_Y = 0.5;
/** Height of letters above and below the baseline, em. */
const RISE = 0.72;
const FALL = { mixed: 0.21, capitals: 0.03 };

/** A box that reaches so much further, px. */
export const grown = (
	{ at, x0, y0, x1, y1 }: HungBox,
	{ x, y }: { x: number; y: number }
): HungBox => ({ at, x0: x0 - x, y0: y0 - y, x1: x1 + x, y1: y1 + y });

/** The mark's box. Undefined for names without a mark. */
export function markBox(label: Label, tier: Sizes): HungBox | undefined {
	const r = markRadius(label, tier);
	return r > 0 ? { at: label, x0: -r, y0: -r, x1: r, y1: r } : undefined;
}

/** A leader line across the map is looked at in so many pieces: no line of text slips between them. */
const PIECES = 40;
const THICK_PX = 1.5;

function linePieces(from: Point, to: Point): HungBox[] {
	return Array.from({ length: PIECES + 1 }, (_, i) => {
		const t = i / PIECES;
		const at = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
		return { at, x0: -THICK_PX, y0: -THICK_PX, x1: THICK_PX, y1: THICK_PX };
	});
}

/** What a name covers in a slot: its letters and, in a far slot, its leader line in short pieces. */
export function labelBoxes(label: Label, slot: Exclude<Slot, 'x'>, tier: Sizes): HungBox[] {
	const px = textPx(label, tier);
	const { dx, dy, anchor } = slotOffset(slot, label, tier);
	const width = textWidth(label.text, textStyle(label)) * px;
	const left = dx - { start: 0, middle: width / 2, end: width }[anchor];
	const fall = label.kind === 'state' ? FALL.capitals : FALL.mixed;
	const text = {
		at: label,
		x0: left - PAD_X,
		y0: dy - RISE * px - PAD_Y,
		x1: left + width + PAD_X,
		y1: dy + fall * px + PAD_Y
	};
	if (label.set?.to) return [text, ...linePieces(label, label.set.to)];
	const line = leaderOf(slot, label, tier);
	if (!line) return [text];
	const pieces = [0, 0.25, 0.5, 0.75].map((t): HungBox => {
		const from = { x: line.x1 + (line.x2 - line.x1) * t, y: line.y1 + (line.y2 - line.y1) * t };
		const to = { x: from.x + (line.x2 - line.x1) / 4, y: from.y + (line.y2 - line.y1) / 4 };
		return {
			at: label,
			x0: Math.min(from.x, to.x) - 0.5,
			y0: Math.min(from.y, to.y) - 0.5,
			x1: Math.max(from.x, to.x) + 0.5,
			y1: Math.max(from.y, to.y) + 0.5
		};
	});
	return [text, ...pieces];
}

/** On one axis, from this scale on: they overlap while low < scale × distance < high. */
const areApart = (distance: number, scale: number, low: number, high: number) =>
	distance > 0 ? distance * scale >= high : distance * scale <= low;

/** Do two boxes overlap at any scale from `min` to `max` (px per km)? Touching is not overlapping. */
export function everMeet(a: HungBox, b: HungBox, min: number, max: number): boolean {
	// Points only part as the map grows: what is clear of each other at the smallest scale stays so.
	// Nearly all pairs are, and names are placed while a reader waits.
	if (areApart(a.at.x - b.at.x, min, b.x0 - a.x1, b.x1 - a.x0)) return false;
	if (areApart(a.at.y - b.at.y, min, b.y0 - a.y1, b.y1 - a.y0)) return false;
	let from = min;
	let to = max;
	// On each axis they overlap while low < scale × distance < high.
	for (const [distance, low, high] of [
		[a.at.x - b.at.x, b.x0 - a.x1, b.x1 - a.x0],
		[a.at.y - b.at.y, b.y0 - a.y1, b.y1 - a.y0]
	] as const) {
		if (distance === 0) {
			if (low >= 0 || high <= 0) return false;
			continue;
		}
		const [first, last] = [low / distance, high / distance];
		from = Math.max(from, Math.min(first, last));
		to = Math.min(to, Math.max(first, last));
		if (from > to || (from === to && min !== max)) return false;
	}
	return true;
}

/** Does a box stay within a rectangle of the plane from one scale to another? */
export function staysWithin(box: HungBox, rect: Rect, min: number, max: number): boolean {
	const { x, y } = box.at;
	return [min, max].every(
		(s) =>
			s * (x - rect.x) + box.x0 >= 0 &&
			s * (y - rect.y) + box.y0 >= 0 &&
			s * (x - rect.x - rect.width) + box.x1 <= 0 &&
			s * (y - rect.y - rect.height) + box.y1 <= 0
	);
}

/** Does a box stay wholly to one side of a rectangle from one scale to another? */
export function staysOutside(box: HungBox, rect: Rect, min: number, max: number): boolean {
	const { x, y } = box.at;
	const always = (test: (scale: number) => boolean) => test(min) && test(max);
	return (
		always((s) => s * (x - rect.x) + box.x1 <= 0) ||
		always((s) => s * (y - rect.y) + box.y1 <= 0) ||
		always((s) => s * (x - rect.x - rect.width) + box.x0 >= 0) ||
		always((s) => s * (y - rect.y - rect.height) + box.y0 >= 0)
	);
}
