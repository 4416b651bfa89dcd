// Long work goes in small pieces, so that the page can be scrolled and pressed between them.

/** Resolves in a task of its own: the browser answers and paints first. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Resolves when the browser has nothing better to do, or after a while. */
export const leisure = (): Promise<void> =>
	new Promise((resolve) => {
		if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2500 });
		else setTimeout(resolve, 600);
	});
