// Where a card hides least of a map. Pure; CSS px in the window.
import { contains, type Point, type Rect } from '../../map/plane/geometry';

/** How far a card stays from what it speaks of: the ring around it. */
const CLEAR = 20;
/** To hide what it speaks of is worse than to hide all else. */
const WORST = 1000;

/** How far a card lies from the start of its room: by an edge, or between two where that hides less. */
export const EDGES = [1, 0] as const;
export const ANYWHERE = [...EDGES, 0.5, 0.75, 0.25] as const;

const isBetween = (part: number): number => part % 1 && 1;

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
	x: x - by,
	y: y - by,
	width: width + 2 * by,
	height: height + 2 * by
});

/**
 * @param at what the card speaks of
 * @param others all else that can be asked about: its neighbours stay in sight rather than what is far away
 * @param parts where it may lie, first what is taken where nothing speaks against it; corners before all else
 */
export function spotFor(
	room: Rect,
	card: { width: number; height: number },
	at: Point,
	others: readonly Point[],
	parts: readonly number[] = ANYWHERE
): Point {
	const spots = parts
		.flatMap((across) => parts.map((down) => ({ down, across })))
		.toSorted(
			(a, b) => isBetween(a.down) + isBetween(a.across) - isBetween(b.down) - isBetween(b.across)
		)
		.map(({ down, across }) => ({
			x: room.x + across * (room.width - card.width),
			y: room.y + down * (room.height - card.height)
		}));
	const costs = spots.map((spot) => {
		const box = { ...spot, ...card };
		const hidden = others.filter((other) => contains(box, other));
		return hidden.reduce(
			(sum, other) => sum + 1 / (1 + Math.hypot(other.x - at.x, other.y - at.y)),
			contains(grown(box, CLEAR), at) ? WORST : 0
		);
	});
	return spots[costs.indexOf(Math.min(...costs))] as Point;
}
