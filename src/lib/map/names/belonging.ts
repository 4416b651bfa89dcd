// Whether a name is where its mark is: nearer to it than to any other, and not across a water or on the
// land that the story is about where its own is another.
import { givenIn, markedIn } from '../labels/labels';
import { isOfMark, type Label } from '../labels/style/label-style';
import { roomAround } from '../placing/apart';
import { markBox } from '../placing/label-boxes';
import { isAcross, isTold, MOST_ON_TOLD, mostAcross } from '../placing/underneath';
import { curveAt } from '../plane/curve';
import type { Point } from '../plane/geometry';
import type { SceneMovement } from '../scene/movements';
import type { Scene } from '../scene/scene';
import type { Fault, Seen } from './faults';
import { liesOn, type LandOf } from './ground';
import type { Edges } from './surfaces';

/** In so many places along its middle a name is looked at. */
const SAMPLES = 24;
/** What computers make of a third, px. */
const NEAR_ENOUGH = 1e-6;

/** A curve is looked at in so many pieces: no letter slips between them. */
const PIECES = 200;
/** So far from its curve's middle a line may end, km, and so much of the map a curve covers on either side, px. */
const END_KM = 15;
const HALF_PX = 2.5;

interface Mark {
	label: Label;
	isNamed: boolean;
	edges: Edges;
}

/** The marks in sight. */
export function marksOn({ scene, labels, slots, sizes, origin, scale, within }: Seen): Mark[] {
	const named = new Set(labels.flatMap(({ id }) => ((slots[id] ?? 'x') === 'x' ? [] : [id])));
	return markedIn(scene).flatMap((label): Mark[] => {
		const box = markBox(label, sizes);
		if (!box) return [];
		const [x, y] = [(label.x - origin.x) * scale, (label.y - origin.y) * scale];
		const edges: Edges = [x + box.x0, y + box.y0, x + box.x1, y + box.y1];
		const [left, top, right, bottom] = within;
		const isSeen = edges[2] > left && edges[0] < right && edges[3] > top && edges[1] < bottom;
		// Where few are named no eye looks for a name at every mark.
		return isSeen ? [{ label, isNamed: scene.sparse ?? named.has(label.id), edges }] : [];
	});
}

/** Whether two things are nearer to each other than a room allows. */
const isNear = (a: Edges, b: Edges, room: { x: number; y: number }): boolean =>
	Math.max(a[0] - b[2], b[0] - a[2]) < room.x - NEAR_ENOUGH &&
	Math.max(a[1] - b[3], b[1] - a[3]) < room.y - NEAR_ENOUGH;

/** Names that would be read as another mark's. */
export function mistaken(name: Label, letters: Edges, marks: readonly Mark[]): Fault[] {
	const ownId = name.of ?? name.id;
	const own = marks.find(({ label }) => label.id === ownId)?.edges;
	return marks.flatMap(({ label, isNamed, edges }): Fault[] => {
		if (label.id === ownId) return [];
		// Beside its own mark a name is read as that one's, whatever lies behind.
		const isBehind = own && isNear(edges, own, roomAround(false, name));
		if (!isNear(edges, letters, roomAround(isNamed || isBehind === true, name))) return [];
		const whose = isNamed ? `the mark of "${label.text}"` : `the nameless mark of "${label.text}"`;
		return [
			{ kind: 'mistaken', id: name.id, name: name.text, text: `would be read as that of ${whose}` }
		];
	});
}

/** Towns' names on another shore than their mark, or of towns abroad on the land that the map is about. */
export function astray(
	name: Label,
	letters: Edges,
	{ scene, origin, scale }: Seen,
	land: LandOf
): Fault[] {
	if (!isOfMark(name)) return [];
	const stateAt = (at: Point) => [...land].find(([, one]) => liesOn(one, at))?.[0];
	const { home } = scene.geography;
	const own = stateAt(name);
	const [left, top, right, bottom] = letters;
	const points = Array.from({ length: SAMPLES }, (_, i) => ({
		x: origin.x + (left + ((right - left) * (i + 0.5)) / SAMPLES) / scale,
		y: origin.y + (top + bottom) / 2 / scale
	}));
	const part = (is: (state: string | undefined, at: Point) => boolean) =>
		points.filter((at) => is(stateAt(at), at)).length / SAMPLES;
	const fault = { kind: 'astray', id: name.id, name: name.text } as const;
	const beyond = part(
		(state, at) => state !== undefined && state !== own && isAcross(name, at, stateAt)
	);
	if (beyond > mostAcross(name))
		return [{ ...fault, text: 'reaches across a water to another shore' }];
	const about = { id: home, told: givenIn(scene) };
	if (part((state) => isTold(state, own, about)) > MOST_ON_TOLD)
		return [{ ...fault, text: 'lies on land that the map is about, and its mark does not' }];
	return [];
}

const pointsOf = (movement: SceneMovement): Point[] =>
	Array.from({ length: PIECES + 1 }, (_, i) => curveAt(movement, i / PIECES));

/** Whether a point lies on the curve of a state. */
export const isOnCurve = ({ x, y }: Point, state: string, { movements }: Scene): boolean =>
	movements
		.filter((one) => one.state === state)
		.flatMap(pointsOf)
		.some((at) => Math.hypot(at.x - x, at.y - y) <= END_KM);

/** Names of curves that lie on one. */
export function crossed(name: Label, letters: Edges, { scene, origin, scale }: Seen): Fault[] {
	if (!name.set?.curve) return [];
	const [left, top, right, bottom] = letters;
	const covers = ({ x, y }: Point) => {
		const [px, py] = [(x - origin.x) * scale, (y - origin.y) * scale];
		return (
			px > left - HALF_PX && px < right + HALF_PX && py > top - HALF_PX && py < bottom + HALF_PX
		);
	};
	if (!scene.movements.flatMap(pointsOf).some(covers)) return [];
	return [{ kind: 'touching', id: name.id, name: name.text, text: 'is crossed by a curve' }];
}
