// Messages between windows of one browser: BroadcastChannel, or storage events where that is
// missing. A window never hears itself.
import { ownName } from '../../site/own-name';
import { saveSetting, readSetting } from '../../site/storage';

interface Channel {
	post(message: unknown): void;
	close(): void;
}

/** The storage key of the last message: a change of it is an event in the other windows. */
const slot = (name: string) => `channel:${name}`;

function overStorage(name: string, onMessage: (message: unknown) => void): Channel {
	let count = 0;
	const onStorage = (event: StorageEvent) => {
		if (event.key !== ownName(slot(name)) || event.newValue === null) return;
		try {
			onMessage((JSON.parse(event.newValue) as { message?: unknown }).message);
		} catch {
			// Not ours.
		}
	};
	addEventListener('storage', onStorage);
	return {
		// Storage tells only of changes, so that no message may equal the one before.
		post: (message) =>
			saveSetting(slot(name), JSON.stringify({ message, at: performance.now(), n: count++ })),
		close() {
			removeEventListener('storage', onStorage);
			if (readSetting(slot(name)) !== undefined) saveSetting(slot(name), undefined);
		}
	};
}

function overBroadcast(name: string, onMessage: (message: unknown) => void): Channel {
	const channel = new BroadcastChannel(ownName(name));
	channel.onmessage = (event) => onMessage(event.data);
	return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}

/**
 * Opens a channel by its name.
 * @param onMessage hears whatever another window posts: unknown data, to be checked
 */
export function openChannel(name: string, onMessage: (message: unknown) => void): Channel {
	try {
		if (typeof BroadcastChannel === 'function') return overBroadcast(name, onMessage);
	} catch {
		// A frame without an origin of its own may not broadcast.
	}
	return overStorage(name, onMessage);
}
