// The helper that a publisher's page may load: it gives each frame of the story the height that the
// embed asks for, and the page a typed way to talk with it (host-types.ts). No dependency, under a
// kilobyte, and harmless when loaded twice.
import type { Player, PlayerEvent } from './host-types';

/** The story's id and the helper's name, put in when the script is bundled: two stories in one page have two. */
declare const STORY: string;
declare const HELPER: 'StoryPlayer';

type Listener = { frame: HTMLIFrameElement; name: string; hear: (event: PlayerEvent) => void };

/** What needs no answer. */
const PLAIN = ['next', 'previous', 'goTo', 'setTheme', 'play', 'pause'] as const;

/** Every frame, also in shadow trees that let themselves be looked into. */
const framesIn = (root: ParentNode): HTMLIFrameElement[] =>
	[...root.querySelectorAll('*')].flatMap((element) =>
		element.localName === 'iframe'
			? (element as HTMLIFrameElement)
			: element.shadowRoot
				? framesIn(element.shadowRoot)
				: []
	);

function start(): (frame: HTMLIFrameElement) => Player {
	const listeners = new Set<Listener>();
	/** What somebody spoke to: a closed shadow tree shows its frames to nobody else. */
	const named: HTMLIFrameElement[] = [];
	const call = (frame: HTMLIFrameElement, method: string, ...args: string[]) =>
		frame.contentWindow?.postMessage(JSON.stringify({ method, args }), '*');
	const listen = (listener: Listener) => {
		listeners.add(listener);
		return () => listeners.delete(listener);
	};

	addEventListener('message', ({ source, data }) => {
		let message;
		try {
			message = JSON.parse(data);
		} catch {
			return;
		}
		if (message?.namespace !== STORY) return;
		const height = message.height ?? message.state?.height;
		for (const frame of [...named, ...framesIn(document)])
			if (frame.contentWindow === source && height > 0 && !('fixedHeight' in frame.dataset))
				frame.style.height = `${height}px`;
		for (const { frame, name, hear } of listeners)
			if (frame.contentWindow === source && name === message.eventName) hear(message);
	});
	// Embeds that were there before this script.
	for (const frame of framesIn(document))
		if (frame.src.includes('/embed/')) call(frame, 'getState');

	return (frame) => {
		named.push(frame);
		call(frame, 'getState');
		const methods = Object.fromEntries(
			PLAIN.map((name) => [name, (...args: string[]) => call(frame, name, ...args)])
		) as Pick<Player, (typeof PLAIN)[number]>;
		return {
			...methods,
			getState: () =>
				new Promise((resolve) => {
					const stop = listen({
						frame,
						name: 'callback',
						hear({ state }) {
							stop();
							resolve(state);
						}
					});
					call(frame, 'getState');
				}),
			on: (name, hear) => listen({ frame, name, hear })
		};
	};
}

window[HELPER] ??= start();
