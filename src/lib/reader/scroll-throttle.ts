// Steps that are scrolled past fast are not reported: a map that flew to each of them would keep a slow
// phone busy while nobody reads.

/** Screens a second: faster than this nobody reads. */
const FAST = 1.5;
/** How long the speed is measured, ms: a wheel or a busy browser moves the page in leaps. */
const LOOK_MS = 150;

/** Where the page is scrolled to, in screens. */
const screensDown = () => scrollY / innerHeight;

/**
 * Reports at once while the page moves slowly. While it moves fast it waits, and reports only the last
 * value when the page has slowed down.
 * @param where the place in the page, screens
 */
export function throttled<T>(report: (value: T) => void, where = screensDown) {
	let [at, since, isFast] = [where(), performance.now(), false];
	let timer: ReturnType<typeof setTimeout> | undefined;

	/** Looks at the speed since it last looked; too short a time tells none. */
	function look(): boolean {
		const [from, passed] = [at, performance.now() - since];
		if (passed < LOOK_MS) return isFast;
		[at, since] = [where(), performance.now()];
		return (isFast = Math.abs(at - from) * 1000 > FAST * passed);
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
