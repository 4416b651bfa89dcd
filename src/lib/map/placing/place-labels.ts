// Places names so that none covers another or a foreign mark, or stands nearer to one than to its own:
// greedy, the most important first, with one repair step (names in the way step aside) and a second look
// in the end. Pure and deterministic: the server uses it for a whole range of scales at once, the live
// map for the scale that it has.
import { everMeet } from './label-boxes';
import { isOfMark, type Label } from '../labels/style/label-style';
import type { Slot } from '../labels/style/slot';
import {
	candidatesAmong,
	clearOf,
	farOf,
	type Candidate,
	type PlacementOptions
} from './candidates';

interface Placed extends Candidate {
	label: Label;
	/** Everything it could have been, for stepping aside. */
	others: Candidate[];
}

/**
 * Chooses a slot for every name. A mark that stays without a name keeps others' names further away, or the
 * next would be read as its own.
 * @param labels in any order; lower rank goes first
 * @returns a slot for each id; `x` hides the name
 */
export function placeLabels(
	labels: readonly Label[],
	options: PlacementOptions
): Record<string, Slot> {
	const ordered = [...labels].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
	const named = new Set(labels.map(({ id }) => id));
	const without = (options.drawn ?? []).filter(({ id }) => !named.has(id));
	const nameless = new Set(without.map(({ id }) => id));
	const among = candidatesAmong(labels, options);
	const candidatesOf = (label: Label) => among(label, nameless);
	for (;;) {
		const tried = ordered.filter(({ id }) => !nameless.has(id));
		const placed = placeBeside(tried, options, candidatesOf);
		const shown = new Set(placed.map(({ label }) => label.id));
		const hidden = tried.filter((label) => isOfMark(label) && !shown.has(label.id));
		for (const { id } of hidden) nameless.add(id);
		if (hidden.length > 0) continue;
		const left = ordered.filter((label) => nameless.has(label.id));
		const all = withLate(placed, left, candidatesOf, meetingIn(options));
		const chosen = new Map(all.map(({ label, slot }) => [label.id, slot]));
		return Object.fromEntries(labels.map(({ id }) => [id, chosen.get(id) ?? 'x']));
	}
}

type Meeting = (a: Candidate, b: Candidate) => boolean;

/** Whether two names touch at any scale. */
function meetingIn({ scales }: PlacementOptions): Meeting {
	const [min, max] = [Math.min(...scales), Math.max(...scales)];
	return (a, b) => a.boxes.some((p) => b.boxes.some((q) => everMeet(p, q, min, max)));
}

/** Names that were given up may find room where others went elsewhere for their marks’ sake. */
function withLate(
	placed: readonly Placed[],
	late: readonly Label[],
	candidatesOf: (label: Label) => Candidate[],
	meet: Meeting
): readonly Placed[] {
	return late.reduce((all, label) => {
		const others = candidatesOf(label);
		const free = others.find((c) => !all.some((p) => meet(p, c)));
		return free ? [...all, { label, ...free, others }] : all;
	}, placed);
}

/** Places names beside marks of which some have none. */
function placeBeside(
	ordered: readonly Label[],
	options: PlacementOptions,
	candidatesOf: (label: Label) => Candidate[]
): readonly Placed[] {
	const meet = meetingIn(options);
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

	/** A note takes what room there is, and moves nothing but the name of its own mark. */
	function placeNote(label: Label, slots: Candidate[]): boolean {
		const alone = (c: Candidate) => !placed.some((p) => meet(p, c) && p.label.id !== label.of);
		const isMoving = (c: Candidate) => Number(placed.some((p) => meet(p, c)));
		const sorted = slots
			.map((slot) => ({ slot, moving: isMoving(slot) }))
			.sort((a, b) => a.slot.cost - b.slot.cost || a.moving - b.moving)
			.map(({ slot }) => slot);
		return sorted.filter(alone).some((c) => squeeze(label, c, sorted));
	}

	/** Puts a name into the best of some slots; tells whether it found one. */
	function place(label: Label, slots: Candidate[]): boolean {
		if (label.kind === 'note') return placeNote(label, slots);
		return groupsOf(slots).some((group) => {
			const free = group.find((c) => !placed.some((p) => meet(p, c)));
			if (free) placed.push({ label, ...free, others: slots });
			return free !== undefined || group.some((c) => squeeze(label, c, slots));
		});
	}

	for (const label of ordered) {
		const all = candidatesOf(label);
		const found = place(label, clearOf(label, all, options));
		// Rather across a curve than without the name of a mark or of a state with a part.
		if (!found && options.obstacles && (isOfMark(label) || label.strong)) place(label, all);
	}
	return settled(placed, meet);
}

/** From this cost on a name lies where it would seem to belong to another land. */
const DEAR = 2;

/**
 * A leader line is worse than asking a neighbour to step aside, and better than a name on another's land. The
 * longest is better than no name.
 */
const groupsOf = (slots: readonly Candidate[]): Candidate[][] => [
	...[false, true].flatMap((dear) =>
		[0, 1].map((far) => slots.filter((c) => c.cost >= DEAR === dear && farOf(c) === far))
	),
	slots.filter((c) => farOf(c) === 2)
];

/** Names that had to step aside go back to a better place where that has become free. */
function settled(placed: readonly Placed[], meet: Meeting): readonly Placed[] {
	return placed.reduce<readonly Placed[]>((all, one) => {
		const rest = all.filter((p) => p.label.id !== one.label.id);
		const better = one.others.find(
			(c) => c.cost < one.cost && farOf(c) === farOf(one) && !rest.some((p) => meet(p, c))
		);
		return better ? [...rest, { ...one, ...better }] : all;
	}, placed);
}
