// How names and marks are set on the map, in CSS pixels: the one table that the placement, the
// picture's stylesheet and the tests share. Sizes depend on the width of the box that the frame
// is fitted into, in three tiers, so that the server can choose places without knowing the width.
import type { MarkForm } from '../../story/schema/kinds';
import type { Form } from '../scene/kinds';
import type { TextStyle } from './text-width';

export type Tier = 'S' | 'M' | 'L';

/**
 * How names are sized: as one of the tiers, or projected (`P`), to be read from the back of a room.
 * Projected sizes grow with the box, so that one width stands for all.
 */
export type Sizes = Tier | 'P';

/** The box widths of each tier, CSS px: from, up to. The last also covers a 4K wall. */
export const TIERS: Record<Sizes, readonly [number, number]> = {
	S: [280, 520],
	M: [520, 900],
	L: [900, 2600],
	P: [800, 800]
};

/** The tier of a box into which a frame is fitted. */
export function tierOf(boxWidth: number): Tier {
	if (boxWidth < TIERS.M[0]) return 'S';
	return boxWidth < TIERS.L[0] ? 'M' : 'L';
}

/** The sizes in a box. Where there is no room for projected ones, small ones are better than none. */
export function sizesOf(boxWidth: number, projected: boolean): Sizes {
	const tier = tierOf(boxWidth);
	return projected && tier !== 'S' ? 'P' : tier;
}

/** How many CSS px one px of the tables is in a box of this width. */
export function sizeUnit(sizes: Sizes, boxWidth: number): number {
	return sizes === 'P' ? boxWidth / TIERS.P[0] : 1;
}

export type LabelKind = 'city' | 'state' | 'water' | 'region';

/** A name on the map. */
export interface Label {
	id: string;
	text: string;
	kind: LabelKind;
	/** Its point, km. */
	x: number;
	y: number;
	/** Lower goes first. */
	rank: number;
	/** Set in the heavier weight. */
	strong: boolean;
	/** Its mark, if it has one. */
	mark?: Form;
	/** Emphasised: its mark has a ring. */
	ring: boolean;
	/** Rather far from its mark, with a leader line, than hidden. */
	far: boolean;
}

/** Sizes of text, px. */
export const TEXT_PX: Record<Sizes, Record<LabelKind, number>> = {
	S: { city: 11.5, state: 10, water: 10, region: 10 },
	M: { city: 13, state: 12, water: 11, region: 10.5 },
	L: { city: 14.5, state: 14, water: 12, region: 11.5 },
	P: { city: 24, state: 24, water: 24, region: 24 }
};

/** em, after every letter of a state's name. */
const STATE_SPACING = 0.14;

/** How a kind of name is set; strong names are emphasised, fresh or leading ones. */
export function textStyle(kind: LabelKind, strong: boolean): TextStyle {
	if (kind === 'water') return { face: 'water' };
	const face = strong ? 'sans600' : 'sans400';
	return kind !== 'state' ? { face } : { face, letterSpacing: STATE_SPACING, uppercase: true };
}

/** A disc is a light that may stand among many; forms with corners weigh more, and a ring singles out. */
function marksOf(px: number): Record<MarkForm, number> {
	const [heavy, ring] = [px * 1.8, px + 3.5];
	return {
		disc: px,
		'ringed-disc': ring,
		diamond: heavy,
		'ringed-diamond': heavy + 3.5,
		square: px * 1.5,
		'ringed-square': px * 1.5 + 3.5
	};
}

/** Radius of a place's mark, px, with its outline. */
export const MARK_PX: Record<Sizes, Record<Form, number>> = {
	S: { ...marksOf(3.75), capital: 3, plain: 2 },
	M: { ...marksOf(4), capital: 3.5, plain: 2.5 },
	L: { ...marksOf(4.5), capital: 4, plain: 3 },
	P: { ...marksOf(6.5), capital: 6, plain: 5 }
};

/** An emphasised place's ring reaches this much further, px. */
export const RING_PX = 3;

/** Radius of a label's mark, px, with its ring; 0 where it has none. */
export function markRadius(label: Pick<Label, 'mark' | 'ring'>, tier: Sizes): number {
	return label.mark ? MARK_PX[tier][label.mark] + (label.ring ? RING_PX : 0) : 0;
}

/** Between a mark and its name, px. */
export const GAP_PX = 3;

/** How much further a name with a leader line stands, px. */
export const FAR_PX: Record<Sizes, number> = { S: 13, M: 17, L: 20, P: 26 };

/**
 * Where a name stands. Compass letters: beside its mark; capitals: further, with a leader line.
 * `c`: centred on its point (`cn`, `cS`, …: nudged, twice as far in capitals); `x`: hidden.
 */
export type Slot = keyof typeof SLOTS | 'x';

interface SlotRule {
	/** Parts of the distance (mark's radius + gap, + far) to the right and down. */
	x: number;
	y: number;
	/** em of the name's size, added to the right and down; down to the baseline. */
	emX: number;
	emY: number;
	anchor: 'start' | 'middle' | 'end';
	far: boolean;
}

const MIDDLE = 0.33;
const rule = (x: number, y: number, emY: number, far = false): SlotRule => ({
	x,
	y,
	emX: 0,
	emY,
	anchor: x > 0 ? 'start' : x < 0 ? 'end' : 'middle',
	far
});
const nudge = (emX: number, down: number): SlotRule => ({ ...rule(0, 0, MIDDLE + down), emX });

/** The text's anchor for every slot. The stylesheet follows it exactly. */
export const SLOTS = {
	e: rule(1, 0, MIDDLE),
	w: rule(-1, 0, MIDDLE),
	ne: rule(0.7, -0.7, 0),
	se: rule(0.7, 0.7, 0.6),
	nw: rule(-0.7, -0.7, 0),
	sw: rule(-0.7, 0.7, 0.6),
	n: rule(0, -1, -0.18),
	s: rule(0, 1, 0.72),
	E: rule(1, 0, MIDDLE, true),
	W: rule(-1, 0, MIDDLE, true),
	NE: rule(0.7, -0.7, 0.2, true),
	SE: rule(0.7, 0.7, 0.46, true),
	NW: rule(-0.7, -0.7, 0.2, true),
	SW: rule(-0.7, 0.7, 0.46, true),
	N: rule(0, -1, -0.18, true),
	S: rule(0, 1, 0.72, true),
	c: nudge(0, 0),
	cn: nudge(0, -1.3),
	cs: nudge(0, 1.3),
	ce: nudge(2.5, 0),
	cw: nudge(-2.5, 0),
	cne: nudge(2.5, -1.3),
	cnw: nudge(-2.5, -1.3),
	cse: nudge(2.5, 1.3),
	csw: nudge(-2.5, 1.3),
	cN: nudge(0, -2.6),
	cS: nudge(0, 2.6),
	cE: nudge(5, 0),
	cW: nudge(-5, 0)
} as const satisfies Record<string, SlotRule>;

/** Where a name's anchor stands: px right of and below its point; `dy` is the baseline. */
export interface Offset {
	dx: number;
	dy: number;
	anchor: 'start' | 'middle' | 'end';
}

/**
 * The place of a name's anchor, px from its point.
 * @param markRadius px, with the ring of an emphasised place; 0 where there is no mark
 */
export function slotOffset(
	slot: Exclude<Slot, 'x'>,
	markRadius: number,
	tier: Sizes,
	kind: LabelKind = 'city'
): Offset {
	const { x, y, emX, emY, anchor, far } = SLOTS[slot];
	const distance = markRadius + GAP_PX + (far ? FAR_PX[tier] : 0);
	const px = TEXT_PX[tier][kind];
	return { dx: x * distance + emX * px, dy: y * distance + emY * px, anchor };
}

/** The leader line of a far slot, px from the mark's centre; nothing for other slots. */
export function leaderOf(
	slot: Slot,
	markRadius: number,
	tier: Sizes
): { x1: number; y1: number; x2: number; y2: number } | undefined {
	if (slot === 'x' || !SLOTS[slot].far) return undefined;
	const { x, y } = SLOTS[slot];
	const end = markRadius + FAR_PX[tier];
	return { x1: x * markRadius, y1: y * markRadius, x2: x * end, y2: y * end };
}
