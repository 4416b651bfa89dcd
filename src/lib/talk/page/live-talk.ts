// Makes a drawn page of slides or notes live: the same component is mounted in its place.
import { mount, type Component } from 'svelte';
import { wake } from '../../site/live/page';
import { pageData } from '../../site/live/take-over';
import type { Stop } from '../../stage/playhead.svelte';
import type { TalkSetup } from '../sync/talk-window.svelte';
import { savedAddress } from './saved-address';
import { headOf, setupOf, type TalkPageData } from './talk-data';

/** What the server alone can draw goes on from one to the other, and so do scrolling and focus. */
function handOver(drawn: Element, live: Element): void {
	const focused = [...drawn.querySelectorAll('*')].findIndex(
		(one) => one === document.activeElement
	);
	const scrolled = drawn.querySelector('.slide')?.scrollTop ?? 0;
	for (const place of drawn.querySelectorAll('[data-drawn]'))
		live
			.querySelector(`[data-drawn="${place.getAttribute('data-drawn')}"]`)
			?.append(...place.childNodes);
	drawn.remove();
	live.querySelector('.slide')?.scrollTo(0, scrolled);
	const now = live.querySelectorAll('*')[focused];
	if (now instanceof HTMLElement) now.focus();
}

/**
 * @param View the slides, or the notes
 * @throws where the page has no such view, or its data cannot be read
 */
export function liveTalk(View: Component<TalkSetup>, what: 'Slide' | 'Notes'): void {
	const data = pageData<TalkPageData>();
	const drawn = document.querySelector('main');
	if (!drawn?.parentElement) throw new Error('the page has no talk');
	const root = new URL(document.documentElement.dataset['root'] ?? '', location.href).pathname;
	const setup = setupOf(data, (path) => root + path.slice(1));
	const save = savedAddress(setup.addresses[what === 'Slide' ? 'slide' : 'notes']);
	const onMove = (stop: Stop) => {
		const { title, description } = headOf(data, stop.id, what);
		document.title = title;
		document.querySelector('meta[name="description"]')?.setAttribute('content', description);
		save(stop);
	};
	mount(View, { target: drawn.parentElement, anchor: drawn, props: { ...setup, onMove } });
	if (drawn.previousElementSibling) handOver(drawn, drawn.previousElementSibling);
	void wake({ quiet: true });
}
