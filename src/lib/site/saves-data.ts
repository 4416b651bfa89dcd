// Readers who asked their browser to spare their data.

interface Saving {
	connection?: { saveData?: boolean };
}

/** Nothing is fetched then that only makes what is there finer. */
export const savesData = (): boolean =>
	(navigator as Saving).connection?.saveData === true ||
	matchMedia('(prefers-reduced-data: reduce)').matches;
