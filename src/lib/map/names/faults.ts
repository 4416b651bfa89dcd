// What is wrong with the names of a map as it is seen somewhere: measured, so that no map misinforms.
import { labelBoxes, PAD_X, PAD_Y, type HungBox } from '../placing/label-boxes';
import type { Label, Sizes } from '../labels/style/label-style';
import type { Slot } from '../labels/style/slot';
import { isHub } from '../labels/labels';
import { isClose } from '../scene/camera';
import type { Scene } from '../scene/scene';
import type { Point } from '../plane/geometry';
import { astray, crossed, isOnCurve, marksOn, mistaken } from './belonging';
import { liesOn, type LandOf } from './ground';
import type { Edges } from './surfaces';

export interface Fault {
	kind: 'misplaced' | 'cut' | 'nameless' | 'touching' | 'unwritten' | 'mistaken' | 'astray';
	id: string;
	name: string;
	/** What is wrong, as a sentence goes on after the name. */
	text: string;
}

/** A map as it is seen. */
export interface Seen {
	scene: Scene;
	labels: readonly Label[];
	slots: Readonly<Record<string, Slot>>;
	sizes: Sizes;
	/** Where the frame's top left corner is, km, and px of the sizes' table for one km. */
	origin: Point;
	scale: number;
	/** In the same px. */
	within: Edges;
	covers: readonly Edges[];
	locator?: Edges | undefined;
}

/** So much of a name may lie outside its state. */
const OUTSIDE = 0.25;
/** In so many places a name is looked at. */
const SAMPLES = 24;
/** Borders are simplified: the end of a line may lie so far from them, km. */
const SLACK = 15;
/** Half of the room that is kept around letters, px. */
const PAD = { x: PAD_X, y: PAD_Y };

interface Written {
	label: Label;
	/** Its letters, then the pieces of its line; px. */
	boxes: Edges[];
}

function writtenOn({ labels, slots, sizes, origin, scale }: Seen): Written[] {
	const edges = ({ at, x0, y0, x1, y1 }: HungBox): Edges => {
		const [x, y] = [(at.x - origin.x) * scale, (at.y - origin.y) * scale];
		return [x + x0 + PAD.x, y + y0 + PAD.y, x + x1 - PAD.x, y + y1 - PAD.y];
	};
	return labels.flatMap((label) => {
		const slot = slots[label.id] ?? 'x';
		return slot === 'x' ? [] : [{ label, boxes: labelBoxes(label, slot, sizes).map(edges) }];
	});
}

const meet = (a: Edges, b: Edges): boolean =>
	a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const isWithin = (a: Edges, b: Edges): boolean =>
	a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];

/** A state's name that lies too far outside it. */
function misplaced({ label, boxes }: Written, seen: Seen, land: LandOf): Fault[] {
	const own = land.get(label.id);
	const [letters] = boxes;
	if (label.kind !== 'state' || !own || !letters) return [];
	const { id, set, text: name } = label;
	const near = (p: Point) =>
		[0, 1, 2, 3, 4, 5, 6, 7].some((i) =>
			liesOn(own, {
				x: p.x + SLACK * Math.cos((i * Math.PI) / 4),
				y: p.y + SLACK * Math.sin((i * Math.PI) / 4)
			})
		);
	if (set?.to)
		return near(set.to) || (set.curve && isOnCurve(set.to, id, seen.scene))
			? []
			: [
					{
						kind: 'misplaced',
						id,
						name,
						text: `has a line that does not end in its state${set.curve ? ' or on its curve' : ''}`
					}
				];
	const [x0, y0, x1, y1] = letters;
	const points = Array.from({ length: SAMPLES }, (_, i) => ({
		x: seen.origin.x + (x0 + ((x1 - x0) * (i + 0.5)) / SAMPLES) / seen.scale,
		y: seen.origin.y + (y0 + y1) / 2 / seen.scale
	}));
	const outside = points.filter((p) => !liesOn(own, p));
	if (outside.length / SAMPLES <= OUTSIDE) return [];
	const others = [...land].filter(([, other]) => outside.some((p) => liesOn(other, p)));
	const nameOf = (other: string) =>
		seen.scene.states.find((state) => state.id === other)?.name ?? other.toUpperCase();
	const where = others.map(([other]) => nameOf(other)).join(' and ') || 'water';
	const part = Math.round((outside.length / SAMPLES) * 100);
	return [{ kind: 'misplaced', id, name, text: `lies ${part} % outside its state, on ${where}` }];
}

/** A name that is cut off by an edge, or covered. */
function cut({ label, boxes }: Written, { scene, within, covers, locator }: Seen): Fault[] {
	const all = locator && isClose(scene.frame) ? [...covers, locator] : covers;
	const [letters] = boxes;
	if (!letters) return [];
	const what = { kind: 'cut', id: label.id, name: label.text } as const;
	if (!isWithin(letters, within)) return [{ ...what, text: 'is cut by an edge or a card' }];
	return all.some((cover) => meet(letters, cover))
		? [{ ...what, text: 'is covered by a control' }]
		: [];
}

/** Names, or a name and another's line, that touch. */
function touching(written: readonly Written[]): Fault[] {
	return written.flatMap(({ label, boxes }, i) =>
		written.slice(i + 1).flatMap(({ label: other, boxes: others }): Fault[] => {
			const [a, b] = [boxes[0], others[0]];
			const touch =
				(a && others.some((box) => meet(a, box))) || (b && boxes.some((box) => meet(b, box)));
			const { id, text: name } = label;
			return touch ? [{ kind: 'touching', id, name, text: `touches "${other.text}"` }] : [];
		})
	);
}

/** What a step is about: places that it emphasises or where movements meet, and the states that take part in these. */
function nameless({ scene, slots, sizes }: Seen): Fault[] {
	const { places, states, movements } = scene;
	const meant = [
		...places
			.filter((place) => place.emphasised || isHub(place, scene))
			.map((place) => ({ ...place, what: 'its mark' })),
		...states
			// The smallest pictures have no room for the names of all.
			.filter(({ id }) => sizes !== 'XS' && movements.some(({ state }) => state === id))
			.map((state) => ({ ...state, what: 'what moves from it or to it' }))
	];
	return meant
		.filter(({ id }) => (slots[id] ?? 'x') === 'x')
		.map(({ id, name, what }) => ({
			...{ kind: 'nameless', id, name },
			text: `is missing, and the step is about ${what}`
		}));
}

/** Everything that is wrong with the names of a map. */
export function faultsOf(seen: Seen, land: LandOf): Fault[] {
	const written = writtenOn(seen);
	const marks = marksOn(seen);
	return [
		...written.flatMap((one) => [...misplaced(one, seen, land), ...cut(one, seen)]),
		...written.flatMap(({ label, boxes: [letters] }) =>
			letters
				? [
						...mistaken(label, letters, marks),
						...astray(label, letters, seen, land),
						...crossed(label, letters, seen)
					]
				: []
		),
		...touching(written),
		...nameless(seen)
	];
}
