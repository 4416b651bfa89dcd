// Where a name may stand: the places of the table that no rule forbids, the best first.
import { contains, type Point, type Rect } from '../plane/geometry';
import {
	everMeet,
	grown,
	labelBoxes,
	markBox,
	PAD_X,
	PAD_Y,
	staysOutside,
	staysWithin,
	type HungBox
} from './label-boxes';
import { isOfMark, type Label, type Sizes } from '../labels/style/label-style';
import { SLOTS, type Slot } from '../labels/style/slot';
import { setSlot } from '../labels/set-name';
import { roomAround } from './apart';
import { costOf, isAmong, type Home } from './underneath';

export interface PlacementOptions {
	tier: Sizes;
	/** px per km. No collision at any scale from the smallest to the largest of these. */
	scales: readonly number[];
	/** Everything whose mark is drawn, where that is more than what is to be named. */
	drawn?: readonly Label[];
	/** km. Names that would reach beyond it are hidden. */
	visible?: Rect;
	/** km. Names of points within it stay within it where they can; others stay out of it. */
	frame?: Rect;
	/** What names keep clear of where they can; those that can go without, else go without. */
	obstacles?: readonly HungBox[];
	/** What would cover names: none stands there. */
	covers?: readonly HungBox[];
	/** Names keep to their side of its border where they can. */
	home?: Home | undefined;
	/** How far the names of marks stay from other marks, px: nearer, they would seem to be theirs. */
	apart?: number;
}

export type Shown = Exclude<Slot, 'x'>;

const NEAR: Shown[] = ['e', 'w', 'ne', 'se', 'nw', 'sw', 's', 'n', 'sse', 'ssw'];
const FAR: Shown[] = ['E', 'W', 'NE', 'SE', 'NW', 'SW', 'S', 'N'];
/** For a name where curves meet, which leave no nearer place. */
const FURTHER: Shown[] = ['W2', 'E2'];
const NOTE: Shown[] = [...FAR, 'SE2', 'SW2', 'S2', 'N2', 'E2', 'W2'];
/** A name that strays is no longer on its water, or in its region. */
const WITHIN: Shown[] = ['c', 'cn', 'cs'];

/** How long a line leads to it: none, one or two. */
export const farOf = ({ slot }: Candidate): 0 | 1 | 2 => SLOTS[slot].far;

export interface Candidate {
	slot: Shown;
	boxes: HungBox[];
	/** What it lies on that is not its own: 0 where that is nothing. */
	cost: number;
}

function slotsFor(label: Label): Shown[] {
	if (label.below) return ['cs'];
	if (label.kind === 'region' && label.strong) return ['c', 'cs', 'cn', ...NEAR];
	if (label.kind === 'water' || label.kind === 'region') return WITHIN;
	// A state's name has been set already: it stands there or not at all.
	if (label.kind === 'state') return [setSlot(label)];
	if (label.kind === 'note') return NOTE;
	return label.far ? [...NEAR, ...FAR, ...FURTHER] : NEAR;
}

/** More than anything can cost that does not misinform. */
const BY_HAND = 100;

/** Cosines of the angle up to which a slot lies right on a side, and beside it. */
const [RIGHT, BESIDE] = [0.99, 0.7];

/** Whether a slot lies on a side of its mark: 2 right there, 1 beside that, 0 elsewhere. */
function onSide(slot: Shown, side: Label['side']): 0 | 1 | 2 {
	if (!side) return 0;
	const along = (one: string, other: string) => +side.includes(other) - +side.includes(one);
	const [east, south] = [along('west', 'east'), along('north', 'south')];
	const { x, y } = SLOTS[slot];
	const cosine = (x * east + y * south) / (Math.hypot(x, y) * Math.hypot(east, south));
	return cosine > RIGHT ? 2 : cosine > BESIDE ? 1 : 0;
}

interface Mark {
	id: string;
	box: HungBox;
}

/** Where a name may stand, given which marks stay without one. */
export type CandidatesOf = (label: Label, nameless: ReadonlySet<string>) => Candidate[];

/**
 * Where names may stand.
 * @returns for each name its slots that are free of foreign marks, of the edge and of what covers, the preferred first
 */
export function candidatesAmong(labels: readonly Label[], options: PlacementOptions): CandidatesOf {
	const { tier, scales, drawn = labels, visible, frame, covers = [], home, apart = 0 } = options;
	const [min, max] = [Math.min(...scales), Math.max(...scales)];
	const marks = drawn.filter(isOfMark).flatMap((label): Mark[] => {
		const box = markBox(label, tier);
		return box ? [{ id: label.id, box }] : [];
	});

	/** The slots that nothing forbids but marks. */
	function unmarked(label: Label): Candidate[] {
		const own = markBox(label, tier);
		// A line may begin under a mark that lies on its own.
		const beside = marks.filter(
			(m) => m.id !== (label.of ?? label.id) && (!own || !everMeet(own, m.box, min, max))
		);
		const free = slotsFor(label)
			.map((slot) => ({ slot, boxes: labelBoxes(label, slot, tier) }))
			.filter(
				({ boxes: [text, ...line] }) =>
					text &&
					(!visible || [text, ...line].every((b) => staysWithin(b, visible, min, max))) &&
					!covers.some((cover) => everMeet(text, cover, min, max)) &&
					!beside.some((m) => line.some((b) => everMeet(b, m.box, min, max)))
			)
			.map((one) => ({ ...one, cost: home ? costOf(label, one.boxes, home, [min, max]) : 0 }))
			.filter(({ cost }) => cost < Infinity && isAmong(label, cost))
			// An editor has looked at what lies there.
			.map((one) => ({ ...one, cost: one.cost - BY_HAND * onSide(one.slot, label.side) }))
			// On phones a note has free ground or is left out.
			.filter(({ cost }) => tier !== 'S' || label.kind !== 'note' || cost <= 0)
			.sort((a, b) => a.cost - b.cost);
		if (!frame) return free;
		const inside = (c: Candidate) => c.boxes.every((b) => staysWithin(b, frame, min, max));
		if (contains(frame, label)) return [...free.filter(inside), ...free.filter((c) => !inside(c))];
		// Some pictures end where the frame ends: a name from beyond would be cut in two there.
		return free.filter((c) => c.boxes.every((b) => staysOutside(b, frame, min, max)));
	}

	/** A mark with the room around it. Beside its own mark a name is read as that one's, whatever lies behind. */
	function roomy({ box }: Mark, label: Label, isNamed: boolean): HungBox {
		const own = markBox(label, tier);
		const beside = own && everMeet(grown(box, roomAround(false, label)), own, max, max);
		const { x, y } = roomAround(isNamed || beside === true, label);
		const least = label.mark ? apart : 0;
		// The letters bring a part of it.
		return grown(box, { x: Math.max(x - PAD_X, least), y: Math.max(y - PAD_Y, least) });
	}

	const found = new Map<string, Candidate[]>();
	return (label, nameless) => {
		const free = found.get(label.id) ?? unmarked(label);
		found.set(label.id, free);
		const around = marks
			.filter((m) => m.id !== (label.of ?? label.id))
			.map((m) => roomy(m, label, !nameless.has(m.id)));
		return free.filter(
			({ boxes: [text] }) => text && !around.some((box) => everMeet(text, box, min, max))
		);
	};
}

/** How far from its point a box reaches, px. */
const extent = ({ x0, y0, x1, y1 }: HungBox) =>
	Math.max(Math.abs(x0), Math.abs(y0), Math.abs(x1), Math.abs(y1));

/** Of some slots those that are clear of obstacles at all scales. */
export function clearOf(
	label: Label,
	slots: Candidate[],
	{ scales, obstacles = [] }: PlacementOptions
): Candidate[] {
	const [min, max] = [Math.min(...scales), Math.max(...scales)];
	const reach = Math.max(0, ...slots.flatMap((c) => c.boxes.map(extent))) / min;
	const isNear = ({ at, ...box }: HungBox, { x, y }: Point) => {
		const far = reach + extent({ at, ...box }) / min;
		return Math.abs(at.x - x) < far && Math.abs(at.y - y) < far;
	};
	const near = obstacles.filter((o) => label.set?.to || isNear(o, label));
	if (near.length === 0) return slots;
	return slots.filter((c) => !c.boxes.some((b) => near.some((o) => everMeet(b, o, min, max))));
}
