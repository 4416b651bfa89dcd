// The line to the host: what the embed tells it, and which messages are the host's at all.
import { fullRation, takeOne } from './api';

/** The parent's origin where the browser tells it; what is sent is public in any case. */
function parentOrigin(): string {
	// Firefox has no such list.
	const [origin = 'null'] = (location.ancestorOrigins as DOMStringList | undefined) ?? [];
	return origin === 'null' ? '*' : origin;
}

/** Posts to the host. */
export function tellHost(message: string): void {
	parent.postMessage(message, parentOrigin());
}

/** Listens to the host alone, and to no more than a ration of what it sends. */
export function listenToHost(listener: (data: unknown) => void): void {
	const ration = fullRation(performance.now());
	addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
		if (source !== parent || source === window) return;
		if (takeOne(ration, performance.now())) listener(data);
	});
}
