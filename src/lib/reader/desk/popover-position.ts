// Where a note opens: beside the words that it explains, else below or above them, within view.

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

interface Size {
	width: number;
	height: number;
}

/** Room between a note and what it explains, and between it and the viewport's edges, CSS pixels. */
const GAP = 10;

const within = (value: number, room: number): number => Math.max(GAP, Math.min(value, room - GAP));

/**
 * @param link what is explained
 * @param block the paragraph that it stands in
 * @returns the note's left upper corner in the viewport, CSS pixels
 */
export function noteAt(link: Box, block: Box, note: Size, view: Size): { x: number; y: number } {
	if (block.right + 2 * GAP + note.width + GAP <= view.width)
		return { x: block.right + 2 * GAP, y: within(link.top - GAP, view.height - note.height) };
	const x = within(link.left - GAP, view.width - note.width);
	const below = link.bottom + GAP;
	const fits = below + note.height + GAP <= view.height;
	return { x, y: fits ? below : within(link.top - GAP - note.height, view.height - note.height) };
}
