// Where a card hides least: in a corner of a map, or over the words beside it. Pure; CSS px in the window.
import { contains, type Point, type Rect } from '../../map/plane/geometry';

/** How far a card stays from what it speaks of: the ring around it. */
const CLEAR = 20;
/** To hide what it speaks of is worse than to hide all else. */
const WORST = 1000;

export interface Corner {
	above: boolean;
	left: boolean;
	/** Over the words that stand to the left of the map. */
	beside?: boolean;
}

/** In the order in which they are taken where nothing speaks against them. */
const CORNERS: readonly Corner[] = [
	{ above: false, left: false },
	{ above: true, left: false },
	{ above: false, left: true },
	{ above: true, left: true }
];

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
	x: x - by,
	y: y - by,
	width: width + 2 * by,
	height: height + 2 * by
});

/**
 * @param at what the card speaks of
 * @param others all else that can be asked about: its neighbours stay in sight rather than what is far away
 * @param beside how wide the words to the left of the map are: where every corner hides something and they
 * have room for the card, it lies there, and the map stays whole
 */
export function cornerFor(
	room: Rect,
	card: { width: number; height: number },
	at: Point,
	others: readonly Point[],
	beside = 0
): Corner {
	const costs = CORNERS.map(({ above, left }) => {
		const x = left ? room.x : room.x + room.width - card.width;
		const y = above ? room.y : room.y + room.height - card.height;
		const box = { x, y, ...card };
		const hidden = others.filter((other) => contains(box, other));
		return hidden.reduce(
			(sum, other) => sum + 1 / (1 + Math.hypot(other.x - at.x, other.y - at.y)),
			contains(grown(box, CLEAR), at) ? WORST : 0
		);
	});
	const least = Math.min(...costs);
	if (least > 0 && beside >= card.width) return { above: false, left: true, beside: true };
	return CORNERS[costs.indexOf(least)] as Corner;
}
