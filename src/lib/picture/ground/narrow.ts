// States so narrow that the edge of their colour would fill them: they would seem to be of another colour.
import type { Scene } from '../../map/scene/scene';

/** States with less room than this part of the picture's width are narrow. */
const NARROW = 0.16;

/**
 * The narrow states of a scene.
 * @param across how wide the picture is, km
 */
export const narrowIn = (
	{ states, geography }: Pick<Scene, 'states' | 'geography'>,
	across: number
): ReadonlySet<string> =>
	new Set(
		states
			.filter(({ id, room }) => id !== geography.home && room && 2 * room.half < NARROW * across)
			.map(({ id }) => id)
	);
