// Where names stand beside their marks.

/**
 * Where a name stands. Compass letters: beside its mark; capitals: further, with a leader line (`2`: twice as long, for notes).
 * `c`: centred on its point (`cn`, `cs`: nudged); `x`: hidden.
 */
export type Slot = keyof typeof SLOTS | 'x';

interface SlotRule {
	/** Parts of the distance (mark's radius + gap, + far) to the right and down. */
	x: number;
	y: number;
	/** em of the name's size, added down, to the baseline. */
	emY: number;
	anchor: 'start' | 'middle' | 'end';
	/** How many times as long as it is there a leader line is; 0: none. */
	far: 0 | 1 | 2;
}

const MIDDLE = 0.33;
const rule = (x: number, y: number, emY: number, far: SlotRule['far'] = 0): SlotRule => ({
	x,
	y,
	emY,
	far,
	anchor: x > 0 ? 'start' : x < 0 ? 'end' : 'middle'
});
const nudge = (down: number): SlotRule => rule(0, 0, MIDDLE + down);

/** The text's anchor for every slot. The stylesheet follows it exactly. */
export const SLOTS = {
	e: rule(1, 0, MIDDLE),
	w: rule(-1, 0, MIDDLE),
	ne: rule(0.7, -0.7, 0),
	se: rule(0.7, 0.7, 0.6),
	nw: rule(-0.7, -0.7, 0),
	sw: rule(-0.7, 0.7, 0.6),
	sse: rule(0.3, 1, 1),
	ssw: rule(-0.3, 1, 1),
	n: rule(0, -1, -0.18),
	s: rule(0, 1, 0.72),
	E: rule(1, 0, MIDDLE, 1),
	W: rule(-1, 0, MIDDLE, 1),
	NE: rule(0.7, -0.7, 0.2, 1),
	SE: rule(0.7, 0.7, 0.46, 1),
	NW: rule(-0.7, -0.7, 0.2, 1),
	SW: rule(-0.7, 0.7, 0.46, 1),
	N: rule(0, -1, -0.18, 1),
	S: rule(0, 1, 0.72, 1),
	N2: rule(0, -1, -0.18, 2),
	S2: rule(0, 1, 0.72, 2),
	SE2: rule(0.7, 0.7, 0.46, 2),
	SW2: rule(-0.7, 0.7, 0.46, 2),
	E2: rule(1, 0, MIDDLE, 2),
	W2: rule(-1, 0, MIDDLE, 2),
	c: nudge(0),
	cn: nudge(-1.3),
	cs: nudge(1.3)
} as const satisfies Record<string, SlotRule>;
