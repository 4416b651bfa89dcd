// Long work goes in small pieces, so that the page can be scrolled and pressed between them.

/** Resolves in a task of its own: the browser answers and paints first. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
