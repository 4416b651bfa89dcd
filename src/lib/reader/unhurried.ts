// What is passed in a hurry is not reported: a map that flew to every step on the way would keep a slow
// phone busy while nobody reads.

/** Screens a second: faster than this nobody reads. */
const HURRY = 1.5;
/** How long a speed is measured, ms: a wheel or a busy browser moves the page in leaps. */
const LOOK_MS = 150;

/** Where the page is scrolled to, in screens. */
const screensDown = () => scrollY / innerHeight;

/**
 * Holds back what comes in a hurry until the page slows down, and reports only the last of it. What
 * comes first is reported at once.
 * @param where the place in the page, screens
 */
export function unhurried<T>(report: (value: T) => void, where = screensDown) {
	let [at, since, inHurry] = [where(), performance.now(), false];
	let timer: ReturnType<typeof setTimeout> | undefined;

	/** Looks at the speed since it last looked; too short a time tells none. */
	function look(): boolean {
		const [from, passed] = [at, performance.now() - since];
		if (passed < LOOK_MS) return inHurry;
		[at, since] = [where(), performance.now()];
		return (inHurry = Math.abs(at - from) * 1000 > HURRY * passed);
	}
	function drop(): void {
		clearTimeout(timer);
	}
	function tell(value: T): void {
		drop();
		if (look()) timer = setTimeout(() => tell(value), LOOK_MS);
		else report(value);
	}
	return { tell, /** Forgets what was held back. */ drop };
}
