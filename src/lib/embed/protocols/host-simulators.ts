// Small hosts for the protocols by which pages size their frames: what each adds to a frame's address,
// says to it, and understands of its answers. Those whose own scripts the tests can run are not here.
// Written from the wire formats, so that the embed can be checked against them on any server. Pure;
// see the page /share/check/.
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
	address: (embed: string) => string;
	/** What it says once the frame has loaded. */
	greeting?: () => unknown;
	/** Undefined for messages that are not this host's. */
	hear: (message: unknown) => Heard | undefined;
}

const asItIs = (embed: string) => embed;

/** A height as a host would take it: a positive number of pixels. */
function heightOf(height: unknown): Heard | undefined {
	return typeof height === 'number' && height > 0 && Number.isFinite(height)
		? { height: Math.ceil(height) }
		: undefined;
}

/** An object's fields; none of a value that is no object. */
function fields(message: unknown): Record<string, unknown> {
	return typeof message === 'object' && message !== null ? { ...message } : {};
}

const WORDPRESS_SECRET = 'sTaGe5eCret';
/** WordPress keeps frames between these heights. */
const [WORDPRESS_MIN, WORDPRESS_MAX] = [200, 1000];

export const SMALL_HOSTS: readonly SmallHost[] = [
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
	}
];
