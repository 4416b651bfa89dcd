// The messages by which hosts size an iframe, each protocol in its own wire format. Pure: told what
// host this is and how large the embed is, they say what to post; told what a host posted, what host
// this is. Formats: docs/embedding.md. The sender (sender.ts) is the one that posts them.

/** CSS pixels. */
export interface Extent {
	width: number;
	height: number;
}

/** What is known of the host. */
export interface Host {
	/** pym.js: the id that it gave the iframe, in the query. */
	pym?: string;
	/** WordPress: the secret that it put into the hash. */
	secret?: string;
	/** WordPress has answered: its script is there. */
	listens?: true;
	/** iframe-resizer: the iframe's id, and what version 5 wants at the end of its answers. */
	resizer?: { id: string; tail: string };
}

/** What the embed says of itself. */
interface Self {
	/** The step's id. */
	id: string;
	/** The story's: the namespace of the embed's own messages. */
	story: string;
}

/**
 * Sent before any size is known: hosts that speak these protocols answer. WordPress hides the frame
 * until it hears its secret, and what is hidden may have no size before it is shown.
 */
export function greetings({ secret }: Host): unknown[] {
	return [
		'[iFrameResizerChild]Ready',
		{ context: 'h5p', action: 'hello' },
		...(secret ? [{ message: 'hello', secret }] : [])
	];
}

const PYM = 'xPYMx';
const RESIZER = '[iFrameSizer]';
/** Longer than any message that a host has a reason to send. */
const MAX_MESSAGE = 2000;
/** Where version 5 of iframe-resizer has its version and its mode in its first message. */
const [VERSION_AT, MODE_AT] = [20, 21];

/** What the address says of the host. */
export function hostIn(search: string, hash: string): Host {
	const pym = new URLSearchParams(search).get('childId');
	const secret = /^#\?secret=([\w-]{1,64})$/.exec(hash)?.[1];
	return {
		...(pym && /^[\w:.-]{1,100}$/.test(pym) && { pym }),
		...(secret && { secret })
	};
}

/** What the embed posts to its host, and why: `init` answers iframe-resizer's first message. */
export function sizeMessages(
	host: Host,
	{ width, height }: Extent,
	{ id, story }: Self,
	reason: 'init' | 'resizeObserver' = 'resizeObserver'
): unknown[] {
	const messages: unknown[] = [
		JSON.stringify({ namespace: story, eventName: 'height', height }),
		{ context: 'h5p', action: 'resize', scrollHeight: height },
		{ subject: 'lti.frameResize', height },
		{ sentinel: 'amp', type: 'embed-size', height },
		{ 'datawrapper-height': { [id]: height } }
	];
	if (host.pym) messages.push(['pym', host.pym, 'height', String(height)].join(PYM));
	if (host.secret) messages.push({ message: 'height', value: height, secret: host.secret });
	if (host.resizer) {
		const fields = [host.resizer.id, height, width, reason].join(':');
		messages.push(`${RESIZER}${fields}${host.resizer.tail}`);
	}
	return messages;
}

/** WordPress keeps frames between these heights. */
const [WORDPRESS_MIN, WORDPRESS_MAX] = [200, 1000];

/**
 * How a link is handed to the host: WordPress follows links to the embed's own site.
 * @param frame the frame's height: one that is just what was asked for is an answer too
 * @param asked the height that the host was told last
 * @returns nothing where no host has shown that it listens: then the link is left to the browser
 */
export function linkMessages(host: Host, address: string, frame: number, asked: number): unknown[] {
	const given = Math.min(Math.max(asked, WORDPRESS_MIN), WORDPRESS_MAX);
	if (!host.secret || !(host.listens || frame === given)) return [];
	return [{ message: 'link', value: address, secret: host.secret }];
}

/** What a message from the host comes to. */
export interface Heard {
	host: Host;
	/** It asks for the size, whether or not that has changed. */
	asks?: 'init' | 'resizeObserver';
	/** It asks to be greeted again. */
	greet?: true;
}

function fromResizer(host: Host, text: string): Heard {
	const fields = text.slice(RESIZER.length).split(':');
	const [id = '', , sizesWidth = ''] = fields;
	if (fields[0] === 'resize') return { host, asks: 'resizeObserver' };
	if (!/^(?:true|false)$/.test(sizesWidth) || !/^[\w.-]{1,100}$/.test(id)) return { host };
	const [version, mode] = [fields[VERSION_AT], fields[MODE_AT]];
	const isNew = /^[\w.-]{1,20}$/.test(version ?? '') && /^-?\w{1,20}$/.test(mode ?? '');
	return {
		host: { ...host, resizer: { id, tail: isNew ? `:${version}:${mode}` : '' } },
		asks: 'init'
	};
}

function fromPym(host: Host, text: string): Heard {
	const [, id, type] = text.split(PYM);
	return id === host.pym && type === 'width' ? { host, asks: 'resizeObserver' } : { host };
}

function fromObject(host: Host, data: object): Heard {
	const field = (name: string): unknown => (data as Record<string, unknown>)[name];
	if (field('message') === 'ready' && host.secret && field('secret') === host.secret)
		return { host: { ...host, listens: true }, asks: 'resizeObserver', greet: true };
	// A host of @newswire/frames whose script came after ours.
	if (field('sentinel') === 'amp' && field('type') === 'frames-init')
		return { host, asks: 'resizeObserver' };
	if (field('context') !== 'h5p') return { host };
	const action = field('action');
	if (action === 'ready') return { host, asks: 'resizeObserver', greet: true };
	return action === 'hello' || action === 'resize' ? { host, asks: 'resizeObserver' } : { host };
}

/**
 * Reads what a host posted. Whatever it is, it throws nothing.
 * @param data already known to be from the parent
 */
export function hear(host: Host, data: unknown): Heard {
	if (typeof data === 'object' && data) return fromObject(host, data);
	if (typeof data !== 'string' || data.length > MAX_MESSAGE) return { host };
	if (data.startsWith(RESIZER)) return fromResizer(host, data);
	if (host.pym && data.startsWith(`pym${PYM}`)) return fromPym(host, data);
	return { host };
}
