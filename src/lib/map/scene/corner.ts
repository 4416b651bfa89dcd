// What stands large in a corner of a map, with a bar of hours along the step's days, or as many squares as there are things.
import type { StepMap } from '../../story/schema/schema';
import { hourBar, type HourBar } from '../../story/text/hour-bar';
import type { AtlasStep, DayTold } from '../atlas/atlas';

export interface Corner extends DayTold {
	/** In the north-west. */
	west?: true;
	/** So many things, which have no places on the map. */
	count?: number;
	hours?: HourBar;
}

/** What stands in the corner of a step's map. */
export function cornerOf(
	{ corner }: Pick<StepMap, 'corner'>,
	days: Pick<AtlasStep, 'from' | 'to'>
): { corner?: Corner } {
	if (!corner) return {};
	const { hours, west, count, ...told } = corner;
	return {
		corner: {
			...told,
			...(west && { west }),
			...(count && { count }),
			...(hours && { hours: hourBar(hours, days) })
		}
	};
}
