// The words and pictures of the embed's steps: the first is in the page, the others are fetched when
// they are asked for, once each. They are parsed as a document of their own and adopted as nodes.

export interface Slides {
	/** A step's slide. @throws when it cannot be fetched */
	of(id: string): Promise<HTMLElement>;
	/** The address of a step's own embed page, with this one's options. */
	pageOf(id: string): string;
	/** The address of the sources on a step's page of the site. */
	sourcesOf(id: string): string;
}

/** @param first the slide that the page came with, and its step */
export function slidesFrom(first: HTMLElement, id: string): Slides {
	// The page's path changes with the step; what is fetched lies beside the first.
	const { href, search } = location;
	const known = new Map([[id, Promise.resolve(first)]]);

	async function load(step: string): Promise<HTMLElement> {
		const response = await fetch(new URL(`../${step}/slide.html`, href), { credentials: 'omit' });
		if (!response.ok) throw new Error(`the step ${step} was answered with ${response.status}`);
		const page = new DOMParser().parseFromString(await response.text(), 'text/html');
		const slide = page.querySelector<HTMLElement>('.slide');
		if (!slide) throw new Error(`the step ${step} is no slide`);
		return document.importNode(slide, true);
	}

	return {
		of(step) {
			const slide = known.get(step) ?? load(step);
			known.set(step, slide);
			// A failure is not remembered: the network may be back.
			slide.catch(() => known.delete(step));
			return slide;
		},
		pageOf: (step) => new URL(`../${step}/${search}${location.hash}`, href).href,
		sourcesOf: (step) => new URL(`../../step/${step}/#sources`, href).href
	};
}
