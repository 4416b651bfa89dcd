// The helper that a publisher's page may load: it gives each frame of the story the height that the
// embed asks for, and the page a typed way to talk with it (host-types.ts). No dependency, under a
// kilobyte, and harmless when loaded twice.
import type { Player, PlayerEvent } from './host-types';

type Listener = { frame: HTMLIFrameElement; name: string; hear: (event: PlayerEvent) => void };

function start(): (frame: HTMLIFrameElement) => Player {
	const listeners = new Set<Listener>();
	const call = (frame: HTMLIFrameElement, method: string, ...args: string[]) =>
		frame.contentWindow?.postMessage(JSON.stringify({ method, args }), '*');
	const listen = (listener: Listener) => {
		listeners.add(listener);
		return () => void listeners.delete(listener);
	};

	addEventListener('message', ({ source, data }) => {
		let message;
		try {
			message = JSON.parse(data);
		} catch {
			return;
		}
		if (message?.namespace !== 'stage-by-stage') return;
		const height = message.height ?? message.state?.height;
		for (const frame of document.querySelectorAll('iframe'))
			if (frame.contentWindow === source && height > 0 && !('fixedHeight' in frame.dataset))
				frame.style.height = `${Number(height)}px`;
		for (const { frame, name, hear } of listeners)
			if (frame.contentWindow === source && name === message.eventName) hear(message);
	});
	// Embeds that were there before this script.
	for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/"]'))
		call(frame, 'getState');

	return (frame) => ({
		next: () => call(frame, 'next'),
		previous: () => call(frame, 'previous'),
		goTo: (step) => call(frame, 'goTo', step),
		setTheme: (theme) => call(frame, 'setTheme', theme),
		play: () => call(frame, 'play'),
		pause: () => call(frame, 'pause'),
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
	});
}

window.StageByStage ??= start();
