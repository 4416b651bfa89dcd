// Which step is being read: the section that crosses one line of the viewport. The sections touch,
// so it is always exactly one, in either direction and at any speed.

/** What of an observer's entry counts here. */
type Crossing = Pick<IntersectionObserverEntry, 'isIntersecting' | 'time'> & {
	target: { id: string };
};

/**
 * The section that was the last to reach the line. A busy browser tells of several frames at once, in
 * the order of the sections and not of the frames.
 */
export function lastReached(entries: readonly Crossing[]): string | undefined {
	const reached = entries.filter((entry) => entry.isIntersecting);
	return reached.sort((a, b) => a.time - b.time).at(-1)?.target.id;
}

/**
 * Reports the section that crosses the reading line, now and whenever it changes.
 * @param line where the line lies, per cent of the viewport's height
 * @returns stops it
 */
export function observeSteps(
	sections: readonly HTMLElement[],
	line: number,
	onStep: (id: string) => void
): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			const id = lastReached(entries);
			if (id !== undefined) onStep(id);
		},
		{ rootMargin: `-${line}% 0px -${100 - line}% 0px` }
	);
	for (const section of sections) observer.observe(section);
	return () => observer.disconnect();
}
