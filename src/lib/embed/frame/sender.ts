// Tells the host how high the embed is: one sender for every protocol of resize-protocols.ts. What is
// measured is a wrapper, never the document, whose height is the frame's own; so nothing feeds back.
import {
	greetings,
	hear,
	hostIn,
	linkMessages,
	sizeMessages,
	type Extent
} from '../protocols/resize-protocols';

interface Sender {
	/** The wrapper's height, CSS px, rounded up. */
	height(): number;
	/** Reads a message that is known to be from the parent. */
	hear(data: unknown): void;
	/** Asks a host whose sandbox opens no window to follow a link. @returns whether it was asked */
	follow(address: string): boolean;
}

/**
 * Starts to send; once at the start, and then with every change.
 * @param wrapper what is measured: its width is the frame's and its height depends on nothing else
 * @param id the step that the embed opened on
 * @param story the story's id
 */
export function startSender(wrapper: HTMLElement, id: string, story: string): Sender {
	let host = hostIn(location.search, location.hash);
	const me = { id, story };
	let sent = 0;

	const post = (messages: readonly unknown[]) => {
		// Hosts are strangers and a height is no secret: any origin may read it.
		for (const message of messages) parent.postMessage(message, '*');
	};
	const extent = (): Extent => {
		const { width, height } = wrapper.getBoundingClientRect();
		return { width: Math.ceil(width), height: Math.ceil(height) };
	};
	/** Sends the size; a frame that is not shown has none. */
	const send = (reason?: 'init' | 'resizeObserver') => {
		const now = extent();
		if (now.width === 0 || now.height === 0) return;
		sent = now.height;
		post(sizeMessages(host, now, me, reason));
	};

	post(greetings(host));
	new ResizeObserver(() => {
		if (extent().height !== sent) send();
	}).observe(wrapper);
	// A host whose script came after ours has missed the first.
	addEventListener('load', () => send());
	// WordPress may give its secret to a frame that is there already.
	addEventListener('hashchange', () => {
		host = { ...host, ...hostIn('', location.hash) };
		post(greetings(host));
		send();
	});

	return {
		height: () => extent().height,
		hear(data) {
			const heard = hear(host, data);
			host = heard.host;
			if (heard.greet) post(greetings(host));
			if (heard.asks) send(heard.asks);
		},
		follow(address) {
			// Elsewhere the link opens by itself.
			const isShut = self.origin === 'null';
			const messages = isShut ? linkMessages(host, address, innerHeight, sent) : [];
			post(messages);
			return messages.length > 0;
		}
	};
}
