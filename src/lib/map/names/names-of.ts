// The names of a story's states, set for every frame in every size, once, while the site is built.
import type { Geography, NamesRow } from '../../story/schema/geography';
import type { Story } from '../../story/schema/schema';
import { NAME_SIZES, TRACKINGS, type Room, type SetName, type SetNames } from '../labels/set-name';
import type { Sizes } from '../labels/style/label-style';
import type { Home } from '../placing/underneath';
import type { Point } from '../plane/geometry';
import { project } from '../plane/project';
import { boardKey, boardOf, BOARDS } from '../scene/board';
import { atlasOf, type Atlas } from '../atlas/atlas';
import { frameKey } from '../scene/camera';
import { sceneAt, type Scene } from '../scene/scene';
import type { LandOf } from './ground';
import { homeOf } from './home';
import { roomIn } from './room';
import { setNamesIn, sightOf, SIZES } from './set-names';

/** What editors call sizes. */
const WIDTHS: Record<NonNullable<NamesRow['on']>[number], Sizes> = {
	tiny: 'XS',
	phone: 'S',
	tablet: 'M',
	desktop: 'L',
	slide: 'P'
};

/** What an editor says of a state in a frame and a size: `null` leaves it out. */
export function byHand({ centre, names }: Geography, key: string) {
	const rows = names.filter(({ frame }) => frameKey(frame) === key);
	const locate = ([lat, lon]: readonly [number, number]): Point => {
		const { x, y } = project(centre, [lat, lon]);
		return { x: Math.round(x), y: Math.round(y) };
	};
	return (id: string, size: Sizes): SetName | null | undefined => {
		const said = rows.findLast(
			({ on, states }) => id in states && (on?.some((width) => WIDTHS[width] === size) ?? true)
		)?.states[id];
		if (!said) return said === false ? null : undefined;
		return {
			...{
				id,
				...locate(said.at),
				size: NAME_SIZES[said.size],
				tracking: TRACKINGS[said.tracking]
			},
			...(said.leader && { to: locate(said.leader) }),
			...(said.curve && { curve: said.curve })
		};
	};
}

type Scenes = readonly [Scene, ...Scene[]];

/** What steps show, by the frame in which it is. */
function scenesByFrame(atlas: Atlas): ReadonlyMap<string, Scenes> {
	const frames = new Map<string, Scenes>();
	atlas.steps.forEach(({ map }, i) => {
		const [key, scene] = [frameKey(map.frame), sceneAt(atlas, i)];
		const before = frames.get(key);
		frames.set(key, before ? [...before, scene] : [scene]);
	});
	return frames;
}

/** Where the names of a story's states stand. */
export interface NamesOfStates {
	/** By the frame of the steps that they are set for. */
	frames: Readonly<Record<string, SetNames>>;
	/** For the boards of activities, by what a board's frame is called. */
	boards: Readonly<Record<string, SetNames>>;
	/** Where each has most room, for a reader who goes elsewhere. */
	rooms: Readonly<Record<string, Room>>;
	/** Where the story's home lies. */
	home?: Home | undefined;
}

/** How many times as wide as high a name is, more or less. */
const FLAT = 8;

/** Sets the names of a story's states. */
export function namesOf(story: Story, land: LandOf): NamesOfStates {
	const { reach } = story.geography;
	const whole = { x: -reach, y: -reach, width: 2 * reach, height: 2 * reach };
	const rooms = story.states.flatMap(({ id }) => {
		const own = land.get(id);
		const room = own && roomIn(own, whole, [], FLAT);
		if (!room) return [];
		return [[id, { x: Math.round(room.x), y: Math.round(room.y), half: Math.round(room.half) }]];
	});
	const set = ([key, scenes]: readonly [string, Scenes]) => {
		const said = byHand(story.geography, key);
		const inSize = (size: Sizes) =>
			[size, setNamesIn(scenes, sightOf(scenes, size), land, said)] as const;
		return [key, Object.fromEntries(SIZES.map(inSize))];
	};
	const atlas = atlasOf(story);
	const boards = BOARDS.map((kind) => [boardKey(kind), [boardOf(atlas, kind).scene]] as const);
	return {
		frames: Object.fromEntries([...scenesByFrame(atlas)].map(set)),
		boards: Object.fromEntries(boards.map(set)),
		rooms: Object.fromEntries(rooms),
		home: homeOf(land, story.geography.home)
	};
}
