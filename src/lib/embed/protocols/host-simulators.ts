// Small hosts, one for each protocol by which pages size their frames: what each adds to a frame's
// address, says to it, and understands of its answers. Written from the wire formats, so that the
// embed can be checked against them on any server. Pure; see the page /share/check/.
import * as m from '$messages';

/** What a host makes of a message: a height for the frame, CSS pixels, or an answer to send back. */
export interface Heard {
	height?: number;
	reply?: unknown;
}

export interface SmallHost {
	id: string;
	name: () => string;
	/** Where one meets it. */
	met: () => string;
	/** As that host sandboxes its frames; absent where it does not. */
	sandbox?: string;
	/** The address that the host gives its frame. */
	address: (embed: string, frame: string) => string;
	/** What it says once the frame has loaded. */
	greeting?: (frame: string) => unknown;
	/** Undefined for messages that are not this host's. */
	hear: (message: unknown, frame: string) => Heard | undefined;
}

const asItIs = (embed: string) => embed;

function withQuery(address: string, query: Record<string, string>): string {
	const url = new URL(address);
	for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
	return url.href;
}

/** A height as a host would take it: a positive number of pixels, also written as text. */
function heightOf(value: unknown): Heard | undefined {
	const height = typeof value === 'string' ? Number.parseFloat(value) : value;
	return typeof height === 'number' && height > 0 && Number.isFinite(height)
		? { height: Math.ceil(height) }
		: undefined;
}

/** An object's fields; none of a value that is no object. */
function fields(message: unknown): Record<string, unknown> {
	return typeof message === 'object' && message !== null ? { ...message } : {};
}

function fieldsOfJson(message: unknown): Record<string, unknown> {
	if (typeof message !== 'string') return {};
	try {
		return fields(JSON.parse(message));
	} catch {
		return {};
	}
}

const RESIZER = '[iFrameSizer]';

/** The greeting of iframe-resizer: its settings by position. Version 5 adds some behind. */
const resizerGreeting = (frame: string, more: readonly string[]) =>
	RESIZER +
	[frame, 8, false, false, 32, true, true, '', 'auto', '', '', 0, false, 'parent', 'auto', false]
		.concat(more)
		.join(':');

function resizer(
	id: string,
	name: () => string,
	met: () => string,
	more: readonly string[]
): SmallHost {
	const tail = more.slice(-2);
	return {
		id,
		name,
		met,
		address: asItIs,
		greeting: (frame) => resizerGreeting(frame, more),
		hear(message, frame) {
			if (message === '[iFrameResizerChild]Ready') return { reply: resizerGreeting(frame, more) };
			if (typeof message !== 'string' || !message.startsWith(`${RESIZER}${frame}:`))
				return undefined;
			const [height, , reason, ...behind] = message
				.slice(RESIZER.length + frame.length + 1)
				.split(':');
			// Version 5 wants its own version and mode back in the first answer.
			if (reason === 'init' && behind.join(':') !== tail.join(':')) return undefined;
			return heightOf(height);
		}
	};
}

const RESIZER_5 = ['', '', 'true', '', '5.3.2', '0'];

const WORDPRESS_SECRET = 'sTaGe5eCret';
/** WordPress keeps frames between these heights. */
const [WORDPRESS_MIN, WORDPRESS_MAX] = [200, 1000];

export const SMALL_HOSTS: readonly SmallHost[] = [
	{
		id: 'pym',
		name: m.embed_hostPym,
		met: m.embed_metNewsrooms,
		address: (embed, frame) =>
			withQuery(embed, {
				initialWidth: '600',
				childId: frame,
				parentTitle: 'A page',
				parentUrl: 'https://news.example/page'
			}),
		hear(message, frame) {
			if (typeof message !== 'string') return undefined;
			const [start, id, type, value] = message.split('xPYMx');
			return start === 'pym' && id === frame && type === 'height' ? heightOf(value) : undefined;
		}
	},
	resizer('resizer-4', m.embed_hostResizer4, m.embed_metResizer, []),
	resizer('resizer-5', m.embed_hostResizer5, m.embed_metResizer, RESIZER_5),
	{
		id: 'h5p',
		name: m.embed_hostH5p,
		met: m.embed_metH5p,
		address: asItIs,
		hear(message) {
			const { context, action, scrollHeight } = fields(message);
			if (context !== 'h5p') return undefined;
			if (action === 'hello') return { reply: { context: 'h5p', action: 'hello' } };
			return action === 'resize' ? heightOf(scrollHeight) : undefined;
		}
	},
	{
		id: 'datawrapper',
		name: m.embed_hostDatawrapper,
		met: m.embed_metNewsrooms,
		address: asItIs,
		hear: (message) => heightOf(Object.values(fields(fields(message)['datawrapper-height']))[0])
	},
	{
		id: 'wordpress',
		name: m.embed_hostWordPress,
		met: m.embed_metWordPress,
		sandbox: 'allow-scripts',
		address: (embed) => `${embed}#?secret=${WORDPRESS_SECRET}`,
		greeting: () => ({ message: 'ready', secret: WORDPRESS_SECRET }),
		hear(message) {
			const { message: about, value, secret } = fields(message);
			if (secret !== WORDPRESS_SECRET || about !== 'height') return undefined;
			const height = heightOf(value)?.height;
			return height === undefined
				? undefined
				: { height: Math.min(Math.max(height, WORDPRESS_MIN), WORDPRESS_MAX) };
		}
	},
	{
		id: 'canvas',
		name: m.embed_hostCanvas,
		met: m.embed_metCanvas,
		address: asItIs,
		hear(message) {
			const { subject, height } = fields(message);
			return subject === 'lti.frameResize' ? heightOf(height) : undefined;
		}
	},
	{
		id: 'amp',
		name: m.embed_hostAmp,
		met: m.embed_metAmp,
		address: asItIs,
		hear(message) {
			const { sentinel, type, height } = fields(message);
			return sentinel === 'amp' && type === 'embed-size' ? heightOf(height) : undefined;
		}
	},
	{
		id: 'medium',
		name: m.embed_hostMedium,
		met: m.embed_metMedium,
		address: asItIs,
		hear(message) {
			const { context, src, height } = fieldsOfJson(message);
			return context === 'iframe.resize' && typeof src === 'string' ? heightOf(height) : undefined;
		}
	}
];
