// The line to the host: what the embed tells it, and which messages are the host's at all.
import { fullRation, takeOne } from '../protocols/api';

/** An origin as a target. Files and sandboxes have none that could be named; what is sent is public. */
const asTarget = (origin = '') => (/^https?:/.test(origin) ? origin : '*');

/** The parent's origin where the browser tells it; Firefox has no such list. */
let target = asTarget((location.ancestorOrigins as DOMStringList | undefined)?.[0]);

/** Posts to the host. */
export function tellHost(message: string): void {
	parent.postMessage(message, target);
}

/** Listens to the host alone, and to no more than a ration of what it sends. */
export function listenToHost(listener: (data: unknown) => void): void {
	const ration = fullRation(performance.now());
	addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
		if (source !== parent || source === window) return;
		if (target === '*') target = asTarget(origin);
		if (takeOne(ration, performance.now())) listener(data);
	});
}
