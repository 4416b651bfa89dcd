// Whether a click on a link is ours to answer. With a key held it asks for a window, a tab or a
// download, and those are the browser's.

export const isPlainClick = (event: MouseEvent): boolean =>
	event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
