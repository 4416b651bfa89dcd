// What stands large in a corner of a map, with a bar of hours along the step's days.
import type { StepMap } from '../../story/schema/schema';
import { hourBar, type HourBar } from '../../story/text/hour-bar';
import type { AtlasStep, DayTold } from '../atlas/atlas';

export interface Corner extends DayTold {
	hours?: HourBar;
}

/** What stands in the corner of a step's map. */
export function cornerOf(
	{ corner }: Pick<StepMap, 'corner'>,
	days: Pick<AtlasStep, 'from' | 'to'>
): { corner?: Corner } {
	if (!corner) return {};
	const { hours, ...told } = corner;
	return { corner: { ...told, ...(hours && { hours: hourBar(hours, days) }) } };
}
