// Which step is read, in figures, where the timeline's days have no room for theirs.

/** @param index from 0 */
export const nowText = (steps: readonly { days: string }[], index: number): string =>
	`${index + 1}/${steps.length} · ${steps[index]?.days ?? ''}`;
