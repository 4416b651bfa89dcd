// What stands large in a corner of a map, with a bar of hours along the step's days.
import type { StepMap } from '../../story/schema/schema';
import { hourBar, type HourBar } from '../../story/text/hour-bar';
import type { AtlasStep, DayTold } from '../atlas/atlas';

export interface Corner extends DayTold {
	/** In the north-west. */
	west?: true;
	hours?: HourBar;
}

/** What stands in the corner of a step's map. */
export function cornerOf(
	{ corner }: Pick<StepMap, 'corner'>,
	days: Pick<AtlasStep, 'from' | 'to'>
): { corner?: Corner } {
	if (!corner) return {};
	const { hours, west, ...told } = corner;
	return {
		corner: { ...told, ...(west && { west }), ...(hours && { hours: hourBar(hours, days) }) }
	};
}
