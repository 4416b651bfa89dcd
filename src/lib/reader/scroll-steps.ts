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

/** What of an observer's entry tells where a thing lies. */
type Place = Pick<IntersectionObserverEntry, 'isIntersecting'> & {
	boundingClientRect: { bottom: number };
	rootBounds: { top: number } | null;
};

/** Whether the whole story lies above the line: whoever leaps there has crossed no section on the way. */
export function isPassed(entry: Place | undefined): boolean {
	if (!entry || entry.isIntersecting) return false;
	return entry.boundingClientRect.bottom <= (entry.rootBounds?.top ?? 0);
}

/**
 * Reports the section that crosses the reading line, now and whenever it changes.
 * @param story what holds the sections, `section.step`
 * @param line where the line lies, per cent of the viewport's height
 * @param onEnd called when all sections lie above the line
 * @returns stops it
 */
export function observeSteps(
	story: HTMLElement,
	line: number,
	onStep: (id: string) => void,
	onEnd: () => void
): () => void {
	const options = { rootMargin: `-${line}% 0px -${100 - line}% 0px` };
	const crossing = new IntersectionObserver((entries) => {
		const id = lastReached(entries);
		if (id !== undefined) onStep(id);
	}, options);
	for (const section of story.querySelectorAll('section.step')) crossing.observe(section);
	const passing = new IntersectionObserver((entries) => {
		if (isPassed(entries.at(-1))) onEnd();
	}, options);
	passing.observe(story);
	return () => {
		crossing.disconnect();
		passing.disconnect();
	};
}
