// Which step is being read: the section that crosses one line of the viewport. The sections touch,
// so it is always exactly one, in either direction and at any speed.

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
			const newest = entries.filter((entry) => entry.isIntersecting).at(-1);
			if (newest) onStep(newest.target.id);
		},
		{ rootMargin: `-${line}% 0px -${100 - line}% 0px` }
	);
	for (const section of sections) observer.observe(section);
	return () => observer.disconnect();
}
