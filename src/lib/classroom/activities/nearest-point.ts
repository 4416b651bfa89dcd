// Which of some points is meant by a click or a touch: the nearest, if it is near enough. Fingers
// miss, and cities that lie close together share the room between them.
import type { Point } from '../../map/plane/geometry';

/**
 * @param points candidates, in the same unit as `at`
 * @param reach how far away a click may be
 * @returns the nearest point's id, or undefined where none is within reach
 */
export function nearest(
	points: readonly (Point & { id: string })[],
	at: Point,
	reach: number
): string | undefined {
	const found = points
		.map(({ id, x, y }) => ({ id, distance: Math.hypot(x - at.x, y - at.y) }))
		.sort((a, b) => a.distance - b.distance)[0];
	return found && found.distance <= reach ? found.id : undefined;
}
