// Sets the names of states for one frame: by hand where geography.yaml says how, else by rule. In
// order: the hero of the frame, states with a part, the others. A name lies in its state, as
// large and as wide as there is room, or, if the state has a role, beside it at the end of a line.
import { everMeet, labelBoxes, markBox, staysWithin, type HungBox } from '../placing/label-boxes';
import { TIERS, type Label, type Sizes } from '../labels/style/label-style';
import { isGiven, labelsOf, stateLabel } from '../labels/labels';
import { obstaclesIn } from '../placing/slots';
import { setSlot, type SetName } from '../labels/set-name';
import type { Point, Rect } from '../plane/geometry';
import { hubRole } from '../scene/kinds';
import type { Scene } from '../scene/scene';
import { liesOn, type LandOf } from './ground';
import { roomIn } from './room';

/** The sizes of pages; sheets have the same. */
export const SIZES: readonly Sizes[] = ['XS', 'S', 'M', 'L', 'P'];

/** Sizes in which states without a part are not named. */
const WITHOUT_CONTEXT: ReadonlySet<Sizes> = new Set(['XS', 'S', 'P']);

/** How a name may be set, the best first. */
type Manner = Pick<SetName, 'size' | 'tracking'>;
const manner = (size: SetName['size'], tracking: SetName['tracking']): Manner => ({
	size,
	tracking
});
const HERO = [manner(0, 3), manner(0, 2), manner(0, 1), manner(1, 1), manner(1, 0), manner(2, 0)];
const PART = [manner(1, 1), manner(1, 0), manner(2, 1), manner(2, 0)];
const CONTEXT = [manner(2, 1), manner(2, 0)];
const OUTSIDE = manner(2, 0);

/** So much of an ellipse's width a name may fill: its corners reach beyond it a little. */
const FILLED = 0.92;
/** How far outside its state a name is looked for, px, and in how many directions. */
const REACHES = [14, 22, 32, 44, 60, 80, 105, 135, 170];
const DIRECTIONS = 16;

const LEVELS = ['hero', 'part', 'standing', 'context'] as const;
type Level = (typeof LEVELS)[number];

/** What a state is in the frame: the strongest that it is at any of its steps. */
function levelOf(id: string, scenes: readonly [Scene, ...Scene[]]): Level {
	const { kinds } = scenes[0];
	const seen = scenes.flatMap((scene) => scene.states.filter((s) => s.id === id));
	if (seen.some(({ role }) => role === hubRole(kinds)?.id)) return 'hero';
	if (seen.some((state) => state.emphasised || isGiven(state, kinds))) return 'part';
	return seen.some(({ role }) => role !== 'other') ? 'standing' : 'context';
}

/** The name as wide as it is at any step. */
function widest(name: SetName, scenes: readonly Scene[]): Label {
	const labels = scenes.map((scene) => stateLabel(name, scene));
	const label = labels.find(({ strong }) => strong) ?? labels[0];
	if (!label) throw new RangeError('a frame has a scene');
	return label;
}

interface Setting extends Omit<Sight, 'obstacles'> {
	scenes: readonly Scene[];
	land: LandOf;
	/** What names keep clear of: marks, curves, furniture, and the names before. */
	taken: readonly HungBox[];
	/** The same without curves and furniture. */
	uncrossed: readonly HungBox[];
}

const boxesOf = (label: Label, size: Sizes): HungBox[] => labelBoxes(label, setSlot(label), size);

/** A box in km as it is at the smallest scale, where it covers most. */
const coveredBy = ({ at, x0, y0, x1, y1 }: HungBox, scale: number): Rect => ({
	x: at.x + x0 / scale,
	y: at.y + y0 / scale,
	width: (x1 - x0) / scale,
	height: (y1 - y0) / scale
});

const isFree = (boxes: readonly HungBox[], { taken, least, most }: Setting): boolean =>
	!boxes.some((box) => taken.some((other) => everMeet(box, other, least, most)));

/** The first manner in which a name has room in its state. */
function inside(id: string, manners: readonly Manner[], setting: Setting): SetName | undefined {
	const { scenes, size, frame, least, taken } = setting;
	const own = setting.land.get(id);
	const covered = taken.map((box) => coveredBy(box, least));
	for (const one of manners) {
		const name = { id, x: 0, y: 0, ...one };
		const [box] = boxesOf(widest(name, scenes), size);
		if (!own || !box) return undefined;
		const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
		const room = roomIn(own, frame, covered, width / height);
		// An ellipse of the name's shape holds its box if it is larger by the root of two; little less will do.
		if (room && room.half * FILLED >= width / 2 / least)
			return { ...name, x: Math.round(room.x), y: Math.round(room.y) };
	}
	return undefined;
}

/** A place beside the state from which a line leads into it. */
function outside(id: string, setting: Setting): SetName | undefined {
	const { scenes, size, frame, least, most, land, uncrossed } = setting;
	const own = land.get(id);
	const covered = uncrossed.map((box) => coveredBy(box, least));
	const room = own && roomIn(own, frame, covered, 1);
	if (!own || !room) return undefined;
	const to = { x: Math.round(room.x), y: Math.round(room.y) };
	for (const reach of REACHES)
		for (let i = 0; i < DIRECTIONS; i += 1) {
			const turn = (i / DIRECTIONS) * 2 * Math.PI;
			const at: Point = {
				x: Math.round(to.x + (Math.cos(turn) * reach) / least),
				y: Math.round(to.y + (Math.sin(turn) * reach) / least)
			};
			if (liesOn(own, at)) continue;
			const name: SetName = { id, ...at, ...OUTSIDE, to };
			const boxes = boxesOf(widest(name, scenes), size);
			const fits = boxes.every((box) => staysWithin(box, frame, least, most));
			if (fits && isFree(boxes, setting)) return name;
		}
	return undefined;
}

function byRule(id: string, level: Level, setting: Setting): SetName | undefined {
	switch (level) {
		case 'hero': {
			// Rather with a line across it than missing.
			const clear = { ...setting, taken: setting.uncrossed };
			return inside(id, HERO, setting) ?? inside(id, HERO.slice(2), clear) ?? outside(id, setting);
		}
		case 'part':
			return inside(id, PART, setting) ?? outside(id, setting);
		case 'standing':
			return inside(id, PART, setting);
		case 'context':
			return WITHOUT_CONTEXT.has(setting.size) ? undefined : inside(id, CONTEXT, setting);
	}
}

/** By hand; `null` leaves the name out. */
export type ByHand = (id: string, size: Sizes) => SetName | null | undefined;

/** What of the map is in sight, how large, and what covers it. */
interface Sight {
	size: Sizes;
	/** km */
	frame: Rect;
	/** px per km. */
	least: number;
	most: number;
	obstacles: readonly HungBox[];
}

/** A frame as pages show it, in boxes of any width of a size. */
export function sightOf(scenes: readonly [Scene, ...Scene[]], size: Sizes): Sight {
	const { frame } = scenes[0];
	const [least, most] = TIERS[size].map((width) => width / frame.width);
	const obstacles = scenes.flatMap((scene) => obstaclesIn(scene, size));
	return { size, frame, least: least ?? 1, most: most ?? 1, obstacles };
}

/**
 * Sets the names of states.
 * @param scenes what is shown there, at one step or several: a name stands where it does at all of them
 */
export function setNamesIn(
	scenes: readonly [Scene, ...Scene[]],
	{ obstacles, ...sight }: Sight,
	land: LandOf,
	byHand: ByHand
): SetName[] {
	const { size } = sight;
	const marks = scenes.flatMap((scene) => labelsOf(scene).flatMap((l) => markBox(l, size) ?? []));
	const fixed = [...marks, ...obstacles];
	const levels = new Map(scenes[0].states.map(({ id }) => [id, levelOf(id, scenes)]));
	const set: SetName[] = [];
	const names: HungBox[] = [];
	const keep = (name: SetName) => {
		set.push(name);
		names.push(...boxesOf(widest(name, scenes), size));
	};
	const left = [...levels.keys()].filter((id) => {
		const name = byHand(id, size);
		if (name) keep(name);
		return name === undefined;
	});
	for (const level of LEVELS)
		for (const id of left.filter((one) => levels.get(one) === level)) {
			const [taken, uncrossed] = [
				[...fixed, ...names],
				[...marks, ...names]
			];
			const name = byRule(id, level, { ...sight, scenes, land, taken, uncrossed });
			if (name) keep(name);
		}
	return set;
}
