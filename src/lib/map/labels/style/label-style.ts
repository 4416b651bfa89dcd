// How names and marks are set on the map, in CSS pixels: the one table that the placement, the
// picture's stylesheet and the tests share. Sizes depend on the width of the box that the frame
// is fitted into, in four tiers, so that the server can choose places without knowing the width.
import type { MarkForm } from '../../../story/schema/kinds';
import type { Side } from '../../../story/schema/values';
import type { Point } from '../../plane/geometry';
import type { Form } from '../../scene/kinds';
import type { SetName } from '../set-name';
import type { TextStyle } from '../../placing/text/text-width';
import { SLOTS, type Slot } from './slot';

export const TIER_NAMES = ['XS', 'S', 'M', 'L'] as const;

export type Tier = (typeof TIER_NAMES)[number];

/**
 * How names are sized: as one of the tiers, or projected (`P`), to be read from the back of a room.
 * Projected sizes grow with the box, so that one width stands for all.
 */
export type Sizes = Tier | 'P';

/** The box widths of each tier, CSS px: from, up to. The last also covers a 4K wall. */
export const TIERS: Record<Sizes, readonly [number, number]> = {
	XS: [216, 330],
	S: [330, 600],
	M: [600, 900],
	L: [900, 2600],
	P: [800, 800]
};

/** The tier of a box into which a frame is fitted. */
export function tierOf(boxWidth: number): Tier {
	if (boxWidth < TIERS.S[0]) return 'XS';
	if (boxWidth < TIERS.M[0]) return 'S';
	return boxWidth < TIERS.L[0] ? 'M' : 'L';
}

/** The sizes in a box. Where there is no room for projected ones, small ones are better than none. */
export function sizesOf(boxWidth: number, projected: boolean): Sizes {
	const tier = tierOf(boxWidth);
	return projected && boxWidth >= TIERS.M[0] ? 'P' : tier;
}

/** From this width on all that is set on a map grows with it, CSS px. */
export const GROWS_FROM = 1000;

/** How many CSS px one px of the tables is in a box of this width. */
export function sizeUnit(sizes: Sizes, boxWidth: number): number {
	return sizes === 'P' ? boxWidth / TIERS.P[0] : Math.max(1, boxWidth / GROWS_FROM);
}

type LabelKind = 'city' | 'state' | 'water' | 'region' | 'note';

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
	/** Something came over it: its mark has a ring in that colour. */
	ring: boolean;
	/** Rather far from its mark, with a leader line, than hidden. */
	far: boolean;
	/** On which side of its mark an editor wants it. */
	side?: Side | undefined;
	/** It stands under the name of its land. */
	below?: true;
	/** A note: the place whose mark it stands beside. */
	of?: string;
	/** A state's name: how it is set, and where its leader line ends, km. */
	set?: Pick<SetName, 'size' | 'tracking' | 'curve'> & { to?: Point };
}

/** Sizes of text, px. */
export const TEXT_PX: Record<Sizes, Record<Exclude<LabelKind, 'state'>, number>> = {
	XS: { city: 11, water: 10, region: 10, note: 11 },
	S: { city: 11.5, water: 10, region: 10, note: 12 },
	M: { city: 13, water: 11, region: 10.5, note: 13.5 },
	L: { city: 14.5, water: 12, region: 11.5, note: 16 },
	P: { city: 24, water: 24, region: 24, note: 26 }
};

/** Sizes of states' names, px: large, medium, small. */
export const STATE_PX: Record<Sizes, readonly [number, number, number]> = {
	XS: [11, 9.5, 9],
	S: [13, 10, 9],
	M: [17, 12, 10.5],
	L: [20, 13.5, 11.5],
	P: [32, 24, 24]
};

/** em, after every letter of a state's name: tight, normal, wide, widest. */
export const TRACKING_EM = [0.03, 0.12, 0.3, 0.6] as const;

/** How large a name is set, px. */
export function textPx(
	{ kind, set, strong }: Pick<Label, 'kind' | 'set'> & { strong?: boolean },
	tier: Sizes
): number {
	if (kind === 'state') return STATE_PX[tier][set?.size ?? 1];
	// An hour over a region is set like one beside a mark.
	return TEXT_PX[tier][kind === 'region' && strong ? 'city' : kind];
}

const trackingOf = ({ set }: Pick<Label, 'set'>): number => TRACKING_EM[set?.tracking ?? 1];

/** How a name is set; strong names are emphasised, fresh or leading ones. */
export function textStyle(label: Pick<Label, 'kind' | 'strong' | 'set'>): TextStyle {
	if (label.kind === 'water' || label.kind === 'note') return { face: 'water' };
	const face = label.strong ? 'sans600' : 'sans400';
	if (label.kind !== 'state') return { face };
	return { face, letterSpacing: trackingOf(label), uppercase: true };
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
	XS: { ...marksOf(3.25), capital: 3, plain: 2 },
	S: { ...marksOf(3.75), capital: 3, plain: 2 },
	M: { ...marksOf(4), capital: 3.5, plain: 2.5 },
	L: { ...marksOf(4.5), capital: 4, plain: 3 },
	P: { ...marksOf(6.5), capital: 6, plain: 5 }
};

/** The ring around a mark over which something came reaches this much further, px. */
export const RING_PX = 3;

/** Radius of a label's mark, px, with its ring; 0 where it has none. */
export function markRadius(label: Pick<Label, 'mark' | 'ring'>, tier: Sizes): number {
	return label.mark ? MARK_PX[tier][label.mark] + (label.ring ? RING_PX : 0) : 0;
}

/** Between a mark and its name, px. */
export const GAP_PX = 3;

/** How much further a name with a leader line stands, px. */
export const FAR_PX: Record<Sizes, number> = { XS: 12, S: 13, M: 17, L: 20, P: 26 };

/** The same for a note: beyond the place's own name. */
export const NOTE_FAR_PX: Record<Sizes, number> = { XS: 20, S: 22, M: 26, L: 36, P: 44 };

const farPx = ({ kind }: Pick<Label, 'kind'>, tier: Sizes): number =>
	(kind === 'note' ? NOTE_FAR_PX : FAR_PX)[tier];

/** Whether a label is the name of a mark. */
export const isOfMark = ({ kind, mark }: Pick<Label, 'kind' | 'mark'>): boolean =>
	mark !== undefined && kind !== 'note';

/** Where a name's anchor stands: px right of and below its point; `dy` is the baseline. */
interface Offset {
	dx: number;
	dy: number;
	anchor: 'start' | 'middle' | 'end';
}

/** The place of a name's anchor, px from its point. */
export function slotOffset(
	slot: Exclude<Slot, 'x'>,
	label: Pick<Label, 'kind' | 'mark' | 'ring' | 'set'>,
	tier: Sizes
): Offset {
	const { x, y, emY, anchor, far } = SLOTS[slot];
	const distance = markRadius(label, tier) + GAP_PX + far * farPx(label, tier);
	const px = textPx(label, tier);
	// The space after the last letter is no part of what is seen.
	const trail = label.kind === 'state' ? (trackingOf(label) / 2) * px : 0;
	return { dx: x * distance + trail, dy: y * distance + emY * px, anchor };
}

/** The leader line of a far slot, px from the mark's centre; nothing for other slots. */
export function leaderOf(
	slot: Slot,
	label: Pick<Label, 'kind' | 'mark' | 'ring'>,
	tier: Sizes
): { x1: number; y1: number; x2: number; y2: number } | undefined {
	if (slot === 'x' || !SLOTS[slot].far) return undefined;
	const { x, y, far } = SLOTS[slot];
	const begin = markRadius(label, tier);
	const end = begin + far * farPx(label, tier);
	return { x1: x * begin, y1: y * begin, x2: x * end, y2: y * end };
}
