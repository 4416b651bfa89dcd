// What names keep clear of besides each other: the curves of movements, and what lies on the
// picture's corners. As boxes that keep their size in pixels, like the names themselves.
import { arrival, curveAt } from '../plane/curve';
import type { Rect } from '../plane/geometry';
import { isClose } from '../scene/camera';
import type { HungBox } from './label-boxes';
import type { Sizes } from '../labels/style/label-style';
import type { SceneMovement } from '../scene/movements';
import type { Scene } from '../scene/scene';

/** Half a curve's width with its casing, CSS px. */
const LINE_PX = 4;
/** Half an arrowhead, and how far from where it leads its middle stands, CSS px; the same of one on a short way. */
const HEAD = { half: 8, before: 20 };
const SHORT_HEAD = { half: 6, before: 11 };
/** So much nearer it stands where it ends alone. */
const NEARER = { leaving: 4, arriving: 0 };
/** Boxes along a curve stand this close at the largest scale: no line of text slips between. */
const SPACING_PX = 12;

const boxAt = (at: HungBox['at'], r: number): HungBox => ({ at, x0: -r, y0: -r, x1: r, y1: r });

function headOf(movement: SceneMovement): HungBox {
	const angle = (arrival(movement) * Math.PI) / 180;
	const { half, before } = movement.short ? SHORT_HEAD : HEAD;
	const away = movement.short ? before : before - NEARER[movement.kind];
	const [x, y] = [-Math.cos(angle) * away, -Math.sin(angle) * away];
	return { at: movement.to, x0: x - half, y0: y - half, x1: x + half, y1: y + half };
}

/**
 * The curves of a scene as obstacles.
 * @param scale the largest, px per km
 */
export function curveObstacles({ movements }: Pick<Scene, 'movements'>, scale: number): HungBox[] {
	return movements.flatMap((movement) => {
		const { from, to } = movement;
		const length = Math.hypot(to.x - from.x, to.y - from.y);
		const pieces = Math.max(1, Math.ceil((length * scale) / SPACING_PX));
		// Without its very ends: a name beside its own mark may stand close to the curve that ends there.
		const along = Array.from({ length: Math.max(0, pieces - 1) }, (_, i) =>
			boxAt(curveAt(movement, (i + 1) / pieces), LINE_PX)
		);
		return [...along, headOf(movement)];
	});
}

/** The heads of a scene's curves: which way they lead is never covered. */
export const headObstacles = ({ movements }: Pick<Scene, 'movements'>): HungBox[] =>
	movements.map(headOf);

/** The scale bar with its number, px: how high, and the least width. */
const BAR = { height: 26, width: 52 };
const BAR_PROJECTED = { height: 44, width: 112 };
/** Its greatest width, as a part of the frame's. */
const BAR_PART = 0.2;

/**
 * The scale bar in the south-west corner of a frame as an obstacle.
 * @param scale the largest, px per km
 */
export function scaleBarObstacle(frame: Rect, scale: number, sizes: Sizes): HungBox[] {
	const { x, y, width, height } = frame;
	const bar = sizes === 'P' ? BAR_PROJECTED : BAR;
	const pieces = Math.ceil((width * BAR_PART * scale) / bar.width);
	return Array.from({ length: pieces + 1 }, (_, i) => ({
		at: { x: x + (width * BAR_PART * i) / pieces, y: y + height },
		x0: i === pieces ? -bar.width : 0,
		y0: -bar.height,
		x1: i === pieces ? 4 : bar.width,
		y1: 4
	}));
}

/** The locator with its distance to the edge, px. */
const LARGE = { width: 114, height: 96 };
const LOCATOR: Record<Sizes, { width: number; height: number }> = {
	XS: { width: 86, height: 73 },
	S: { width: 86, height: 73 },
	M: LARGE,
	L: LARGE,
	P: { width: 188, height: 160 }
};
/** How far it may stand above or beside the frame's corner, px. */
const BEYOND = 80;

/** The locator in the north-east corner of a close frame as an obstacle. */
export function locatorObstacle({ x, y, width }: Rect, sizes: Sizes): HungBox[] {
	const { width: across, height } = LOCATOR[sizes];
	return [{ at: { x: x + width, y }, x0: -across, y0: -BEYOND, x1: BEYOND, y1: height }];
}

/** The buttons reach into the frame at its east side, and on a tablet at its west, px. */
const BUTTONS: Partial<Record<Sizes, { width: number; y0: number; y1: number }>> = {
	M: { width: 20, y0: -70, y1: 80 },
	L: { width: 20, y0: -90, y1: 80 },
	P: { width: 36, y0: -260, y1: -15 }
};
const WEST = { width: 10, height: 136 };

/** The map's buttons as obstacles. */
export function buttonObstacles({ x, y, width, height }: Rect, sizes: Sizes): HungBox[] {
	const buttons = BUTTONS[sizes];
	if (!buttons) return [];
	const east = { x: x + width, y: y + height / 2 };
	const beside = { at: east, x0: -buttons.width, x1: BEYOND, y0: buttons.y0, y1: buttons.y1 };
	if (sizes !== 'M') return [beside];
	return [beside, { at: { x, y }, x0: -BEYOND, x1: WEST.width, y0: 0, y1: WEST.height }];
}

/** How large the days of a map stand on it, and the words below them, px: the same in furniture.css. On the smallest they do not. */
const DAY_PX: Partial<Record<Sizes, { label: number; text: number }>> = {
	S: { label: 26, text: 12 },
	M: { label: 44, text: 14 },
	L: { label: 60, text: 14 }
};
/** em: a letter of the serif and of the sans, a line of either, how wide words may be, and the bar of hours. */
const DAY = { letter: 0.55, small: 0.5, high: 1.1, line: 1.35, width: 15, bar: 2.4 };

/** What stands large in an eastern corner of a map as an obstacle: its days, or one thing, which stands in the north where no locator does. */
export function cornerObstacle(
	{ frame, byDay, corner }: Pick<Scene, 'frame' | 'byDay' | 'corner'>,
	sizes: Sizes
): HungBox[] {
	const px = DAY_PX[sizes];
	const told = byDay ? [...byDay.days, byDay.whole] : corner ? [corner] : [];
	if (told.length === 0 || px === undefined) return [];
	const east = frame.x + frame.width;
	const at = { x: east, y: frame.y + frame.height };
	const large = Math.max(...told.map(({ label }) => label.length)) * DAY.letter * px.label;
	if (byDay && sizes === 'S') {
		const high = DAY.high * px.label + 3 * DAY.line * px.text;
		return [
			{ at: { x: east, y: frame.y }, x0: -DAY.width * px.text, y0: -BEYOND, x1: 0, y1: high }
		];
	}
	if (!corner || byDay)
		return [{ at, x0: -large, y0: -DAY.high * px.label - 18, x1: 0, y1: BEYOND }];
	const small = corner.text.length * DAY.small;
	const lines =
		Math.ceil(small / DAY.width) * DAY.line + (corner.hours || corner.count ? DAY.bar : 0);
	const x0 = -Math.max(large, (corner.hours ? DAY.width : Math.min(small, DAY.width)) * px.text);
	const high = DAY.high * px.label + lines * px.text;
	if (corner.west) return [{ at: frame, x0: 0, y0: 0, x1: -x0, y1: high + 8 }];
	return isClose(frame)
		? [{ at, x0, y0: -high, x1: 0, y1: BEYOND }]
		: [{ at: { x: east, y: frame.y }, x0, y0: -BEYOND, x1: 0, y1: high }];
}
