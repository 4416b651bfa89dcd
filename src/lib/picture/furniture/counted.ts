// Things that have no places on the map, as squares in two rows.

/** From square to square, and how large one is, px. */
const STEP = 14;
const SIDE = 9;

/** How wide and high the rows are, px. */
export const countedSize = (count: number) => ({
	width: Math.ceil(count / 2) * STEP,
	height: 2 * STEP
});

/** Path data of the squares. */
export function countedPath(count: number, { x = 1, y = 1, scale = 1 } = {}): string {
	const row = Math.ceil(count / 2);
	return Array.from({ length: count }, (_, i) => {
		const [across, down] = [(i % row) * STEP, Math.floor(i / row) * STEP];
		return `M${x + across * scale} ${y + down * scale}h${SIDE * scale}v${SIDE * scale}h${-SIDE * scale}z`;
	}).join('');
}
