// Some frames refuse every change of the address. SvelteKit's router makes one before the page comes alive;
// there it goes without.
try {
	history.replaceState(history.state, '');
} catch {
	history.replaceState = history.pushState = () => undefined;
}
