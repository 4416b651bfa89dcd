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
 * A page that a reader took from a link of the same talk into a tab of its own, to look ahead: it has
 * no name, as the windows that belong together have (`target`), and stands beside the talk.
 */
function isAside(): boolean {
	if (!wasOpened() || history.length > 1 || window.opener || !document.referrer) return false;
	return new URL('..', document.referrer).href === new URL('..', location.href).href;
}

/**
 * Tells the other windows what is done here and follows what is done there. A tab that was taken
 * aside does so once it is used.
 * @param talk the talk's name: other talks are not heard
 * @returns leaves the talk
 */
export function joinTalk(talk: string, show: Show, options: Options): () => void {
	if (!isAside()) return join(talk, show, options);
	let leave = () => {
		show.onAct = undefined;
	};
	show.onAct = (standing) => {
		leave = join(talk, show, options);
		show.onAct?.(standing);
	};
	return () => leave();
}

function join(talk: string, show: Show, options: Options): () => void {
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
