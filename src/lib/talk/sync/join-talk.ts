// Joins a window to the others that show the same talk.
import { openChannel } from './channel';
import { Presenter } from './presenter';
import type { Show } from './show.svelte';

interface Options {
	/** This window shows the slides; otherwise the notes. */
	slides: boolean;
	/** Another window moved the talk. */
	onFollow?: () => void;
	/** Slides in another window gave a sign. */
	onSlides?: () => void;
}

/** How often notes ask whether slides are open. */
const ASK_MS = 3000;

/** Unlike any other window's; `crypto.randomUUID` is missing on plain HTTP. */
const windowName = () => Math.random().toString(36).slice(2);

/** A page that was opened on purpose leads; one that was loaded anew only finds its place again. */
function wasOpened(): boolean {
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return entry?.type === 'navigate';
}

/**
 * Tells the other windows what is done here and follows what is done there.
 * @param talk the talk's name: other talks are not heard
 * @returns leaves the talk
 */
export function joinTalk(talk: string, show: Show, options: Options): () => void {
	const channel = openChannel(`talk-${talk}`, (message) => presenter.hear(message));
	const presenter = new Presenter({
		name: windowName(),
		slides: options.slides,
		claims: options.slides && wasOpened(),
		standing: () => show.standing,
		follow: (standing) => {
			show.follow(standing);
			options.onFollow?.();
		},
		post: (message) => channel.post(message),
		...(options.onSlides && { onSlides: options.onSlides })
	});
	show.onAct = () => presenter.acted();
	presenter.ask();
	const timer = options.slides ? undefined : setInterval(() => presenter.ask(true), ASK_MS);
	return () => {
		clearInterval(timer);
		show.onAct = undefined;
		channel.close();
	};
}
