// Places names so that none covers another or a foreign mark: greedy, the most important first,
// with one repair step (names in the way step aside). Pure and deterministic: the server uses it
// for a whole range of scales at once, the live map for the scale that it has.
import { contains, type Point, type Rect } from '../plane/geometry';
import {
	everMeet,
	labelBoxes,
	markBox,
	staysOutside,
	staysWithin,
	type HungBox
} from './label-boxes';
import { isOfMark, type Label, type Sizes, type Slot } from '../labels/style/label-style';
import { setSlot } from '../labels/set-name';

/** The state that a story is about. */
export interface Home {
	/** Its border in pieces: names are written across it only where no other place is free, regions’ not at all. */
	outline: readonly HungBox[];
	/** Whether a point lies in it. */
	holds: (at: Point) => boolean;
}

interface PlacementOptions {
	tier: Sizes;
	/** px per km. No collision at any scale from the smallest to the largest of these. */
	scales: readonly number[];
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

type Shown = Exclude<Slot, 'x'>;

const NEAR: Shown[] = ['e', 'w', 'ne', 'se', 'nw', 'sw', 's', 'n'];
const FAR: Shown[] = ['E', 'W', 'NE', 'SE', 'NW', 'SW', 'S', 'N'];
const NOTE: Shown[] = [...FAR, 'SE2', 'SW2', 'S2', 'N2'];
/** A name that strays is no longer on its water, or in its region. */
const WITHIN: Shown[] = ['c', 'cn', 'cs'];

interface Candidate {
	slot: Shown;
	boxes: HungBox[];
}

interface Placed extends Candidate {
	label: Label;
	/** Everything it could have been, for stepping aside. */
	others: Candidate[];
}

/** How far from its point a box reaches, px. */
const extent = ({ x0, y0, x1, y1 }: HungBox) =>
	Math.max(Math.abs(x0), Math.abs(y0), Math.abs(x1), Math.abs(y1));

const grown = ({ at, x0, y0, x1, y1 }: HungBox, px: number): HungBox => ({
	...{ at, x0: x0 - px, y0: y0 - px, x1: x1 + px, y1: y1 + px }
});

function slotsFor(label: Label): Shown[] {
	if (label.kind === 'water' || label.kind === 'region') return WITHIN;
	// A state's name has been set already: it stands there or not at all.
	if (label.kind === 'state') return [setSlot(label)];
	if (label.kind === 'note') return NOTE;
	return label.far ? [...NEAR, ...FAR] : NEAR;
}

/**
 * Chooses a slot for every name.
 * @param labels in any order; lower rank goes first
 * @returns a slot for each id; `x` hides the name
 */
export function placeLabels(
	labels: readonly Label[],
	{ tier, scales, visible, frame, obstacles = [], covers = [], home, apart = 0 }: PlacementOptions
): Record<string, Slot> {
	const min = Math.min(...scales);
	const max = Math.max(...scales);
	const meet = (a: Candidate, b: Candidate) =>
		a.boxes.some((p) => b.boxes.some((q) => everMeet(p, q, min, max)));
	const marks = labels.filter(isOfMark).flatMap((label) => {
		const box = markBox(label, tier);
		return box ? [{ id: label.id, box }] : [];
	});

	/** The slots that a name may take, the preferred first. */
	function candidatesOf(label: Label): Candidate[] {
		const free = ownFirst(label, unmarked(label));
		if (!frame) return free;
		const inside = (c: Candidate) => c.boxes.every((b) => staysWithin(b, frame, min, max));
		if (contains(frame, label)) return [...free.filter(inside), ...free.filter((c) => !inside(c))];
		// Some pictures end where the frame ends: a name from beyond would be cut in two there.
		return free.filter((c) => c.boxes.every((b) => staysOutside(b, frame, min, max)));
	}

	/** The slots that are free of foreign marks and of the edge. */
	function unmarked(label: Label): Candidate[] {
		const own = markBox(label, tier);
		const foreign = marks.filter((m) => m.id !== (label.of ?? label.id));
		// A line may begin under a mark that lies on its own.
		const far = label.mark ? apart : 0;
		const beside = foreign.filter((m) => !own || !everMeet(own, m.box, min, max));
		return slotsFor(label)
			.map((slot) => ({ slot, boxes: labelBoxes(label, slot, tier) }))
			.filter(
				({ boxes: [text, ...line] }) =>
					text &&
					(!visible || [text, ...line].every((b) => staysWithin(b, visible, min, max))) &&
					!covers.some((cover) => everMeet(text, cover, min, max)) &&
					!foreign.some((m) => everMeet(text, grown(m.box, far), min, max)) &&
					!beside.some((m) => line.some((b) => everMeet(b, m.box, min, max)))
			);
	}

	/** Of some slots those that are clear of obstacles. */
	function clearOf(label: Label, slots: Candidate[]): Candidate[] {
		const reach = Math.max(0, ...slots.flatMap((c) => c.boxes.map(extent))) / min;
		const near = obstacles.filter(
			(o) =>
				label.set?.to ||
				(Math.abs(o.at.x - label.x) < reach + extent(o) / min &&
					Math.abs(o.at.y - label.y) < reach + extent(o) / min)
		);
		if (near.length === 0) return slots;
		return slots.filter((c) => !c.boxes.some((b) => near.some((o) => everMeet(b, o, min, max))));
	}

	/** How much of the border goes through the letters. */
	const crossings = ({ boxes: [text] }: Candidate): number =>
		text ? (home?.outline ?? []).filter((line) => everMeet(text, line, min, max)).length : 0;

	/** Whether the name of a mark would lie on its side of the border. */
	const isOnItsSide = (label: Label, { boxes: [text] }: Candidate): boolean => {
		if (!home || !text || !isOfMark(label)) return true;
		const middle = {
			x: text.at.x + (text.x0 + text.x1) / 2 / min,
			y: text.at.y + (text.y0 + text.y1) / 2 / min
		};
		return home.holds(label) === home.holds(middle);
	};

	/** What is written across the border or beyond it comes last; a region’s name would seem to be its neighbour’s. */
	function ownFirst(label: Label, slots: Candidate[]): Candidate[] {
		// A state's name has been set already.
		if (!home || label.kind === 'state') return slots;
		const own = slots.filter((c) => crossings(c) === 0 && isOnItsSide(label, c));
		return label.kind === 'region' && !label.strong ? own : [...new Set([...own, ...slots])];
	}

	/** A town abroad is not written into the home where there is another place for its name. */
	const isAbroad = (label: Label) => !!home && isOfMark(label) && !home.holds(label);
	const abroad = (label: Label, slots: Candidate[]): Candidate[] =>
		isAbroad(label) ? slots.filter((c) => isOnItsSide(label, c)) : slots;

	let placed: Placed[] = [];

	/** Puts a name into a slot if those in its way can all step aside; tells whether it did. */
	function squeeze(label: Label, candidate: Candidate, others: Candidate[]): boolean {
		const next = placed.filter((p) => !meet(p, candidate));
		const inTheWay = placed.filter((p) => meet(p, candidate));
		next.push({ label, ...candidate, others });
		for (const p of inTheWay) {
			const aside = p.others.find((c) => !next.some((n) => meet(n, c)));
			if (!aside) return false;
			next.push({ ...p, ...aside });
		}
		placed = next;
		return true;
	}

	/** Puts a name into the best of some slots; tells whether it found one. */
	function place(label: Label, slots: Candidate[]): boolean {
		// A note takes what room there is, and moves nothing but the name of its own mark.
		if (label.kind === 'note') {
			const alone = (c: Candidate) => !placed.some((p) => meet(p, c) && p.label.id !== label.of);
			const isMoving = (c: Candidate) => Number(placed.some((p) => meet(p, c)));
			const ordered = slots
				.map((slot) => ({ slot, crossed: crossings(slot), moving: isMoving(slot) }))
				.sort((a, b) => a.crossed - b.crossed || a.moving - b.moving)
				.map(({ slot }) => slot);
			return ordered.filter(alone).some((c) => squeeze(label, c, ordered));
		}
		const far = (c: Candidate) => FAR.includes(c.slot);
		const near = slots.find((c) => !far(c) && !placed.some((p) => meet(p, c)));
		// A leader line is worse than asking a neighbour to step aside.
		if (!near)
			return (
				slots.some((c) => !far(c) && squeeze(label, c, slots)) ||
				slots.some((c) => far(c) && squeeze(label, c, slots))
			);
		placed.push({ label, ...near, others: slots });
		return true;
	}

	const ordered = [...labels].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
	for (const label of ordered) {
		const all = candidatesOf(label);
		const best = clearOf(label, abroad(label, all));
		const found = place(label, best) || place(label, clearOf(label, all));
		// Rather across a curve than without the name of a mark or of a state with a part.
		if (!found && obstacles.length > 0 && (isOfMark(label) || label.strong)) place(label, all);
	}

	const chosen = new Map(placed.map((p) => [p.label.id, p.slot]));
	return Object.fromEntries(labels.map((l) => [l.id, chosen.get(l.id) ?? 'x']));
}
