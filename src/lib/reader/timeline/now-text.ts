// Which step is read, in figures, where the timeline's days have no room for theirs. Those of the first
// are the whole story's, which stand on its map.

/** @param index from 0 */
export const nowText = (steps: readonly { days: string }[], index: number): string =>
	[`${index + 1}/${steps.length}`, index > 0 && steps[index]?.days].filter(Boolean).join(' · ');
