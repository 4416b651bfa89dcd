// Pages that are read are drawn by the server and never hydrated: nothing that a script does later can
// empty them. Their live parts are mounted beside what was drawn, or in its place.
import { mount, type Component } from 'svelte';

/**
 * Mounts a component in the place of what the server drew for it; nothing where there is none.
 * @param drawn what was drawn: it is removed once the component is there
 */
export function takeOver<Props extends Record<string, unknown>>(
	drawn: Element | null,
	component: Component<Props>,
	props: Props
): void {
	if (!drawn?.parentElement) return;
	mount(component, { target: drawn.parentElement, anchor: drawn, props });
	drawn.remove();
}

/**
 * What a page hands to its script (PageData.svelte).
 * @throws where the page has none, or its text was altered on the way so that it cannot be read
 */
export function pageData<Data>(): Data {
	return JSON.parse(document.getElementById('page-data')?.textContent ?? '') as Data;
}
