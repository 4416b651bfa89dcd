// What follows from the whole story and is asked for by each of its steps: worked out once, so that a
// story of a thousand steps is not read a thousand times.

/**
 * The same function, which remembers what it answered for each story.
 * @param work what follows from a story alone; stories never change
 */
export function oncePer<S extends object, T>(work: (story: S) => T): (story: S) => T {
	const known = new WeakMap<S, { answer: T }>();
	return (story) => {
		const before = known.get(story);
		if (before) return before.answer;
		const answer = work(story);
		known.set(story, { answer });
		return answer;
	};
}
