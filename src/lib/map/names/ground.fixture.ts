// Two square states with water between them and around them, for the tests of this room.
import type { SetName } from '../labels/set-name';
import type { Scene, SceneMovement } from '../scene/scene';
import { KINDS } from '../scene/kinds.fixture';
import { drawnKinds } from '../scene/kinds';
import { boundsOf, type Point } from '../plane/geometry';
import type { LandOf, Ring } from './ground';

const square = (x: number, y: number, width: number, height: number) => {
	const ring: Ring = [
		[x, y],
		[x + width, y],
		[x + width, y + height],
		[x, y + height],
		[x, y]
	];
	return { parts: [{ rings: [ring], bounds: boundsOf(ring.map(([x, y]) => ({ x, y }))) }] };
};

/** Westland is wide; Eastland is a narrow strip. */
export const land: LandOf = new Map([
	['we', square(400, 400, 2000, 1200)],
	['ea', square(2800, 400, 240, 1200)]
]);

export const scene: Scene = {
	step: 'two',
	geography: {
		scales: { least: 0.1, most: 4 },
		closest: 100,
		shapes: ['we', 'ea'],
		locator: { x: 0, y: 0, width: 1000, height: 625 }
	},
	kinds: drawnKinds(KINDS),
	frame: { x: 0, y: 0, width: 4000, height: 2500 },
	states: [
		{
			id: 'we',
			name: 'Westland',
			x: 1400,
			y: 1000,
			role: 'receiving',
			colour: 'bright',
			emphasised: false
		},
		{
			id: 'ea',
			name: 'Eastland',
			x: 2920,
			y: 1000,
			role: 'contributor',
			colour: 'blue',
			emphasised: false
		}
	],
	regions: [],
	places: [],
	movements: []
};

/** The scene with names set at one size. */
export const named = (...names: SetName[]): Scene => ({ ...scene, names: { M: names } });

/** A movement out of Eastland. */
export const arriving = (from: Point, to: Point): SceneMovement => ({
	...{ state: 'ea', from, to, end: 'there', kind: 'arriving' },
	via: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 100 }
});
