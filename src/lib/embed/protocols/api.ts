// The player API's messages: what a host may ask for and what it is told, in reveal.js's shape.
// Pure. Methods come from a fixed table, never by name off an object; whatever is not ours is
// ignored without a word, since a host's other frames talk as well.
import type { EventName, PublicState } from '../host/host-types';
import { CHOICES } from './options';

/** What a host asked for, its arguments checked. */
export type Call =
	| { method: 'next' | 'previous' | 'getState' | 'play' | 'pause' }
	| { method: 'goTo'; step: string }
	| { method: 'setTheme'; theme: (typeof CHOICES.theme)[number] };

/** `goTo` with the longest id, and room to spare. */
const MAX_MESSAGE = 500;

type Reader = (args: readonly unknown[], ids: readonly string[]) => Call | string;

const plain =
	(method: 'next' | 'previous' | 'getState' | 'play' | 'pause'): Reader =>
	() => ({ method });

const METHODS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
	['next', plain('next')],
	['previous', plain('previous')],
	['getState', plain('getState')],
	['play', plain('play')],
	['pause', plain('pause')],
	[
		'goTo',
		([step], ids) =>
			ids.find((id) => id === step) !== undefined
				? { method: 'goTo', step: step as string }
				: 'goTo needs the id of a step that this embed shows'
	],
	[
		'setTheme',
		([theme]) => {
			const known = CHOICES.theme.find((name) => name === theme);
			return known
				? { method: 'setTheme', theme: known }
				: `setTheme needs one of ${CHOICES.theme.join(', ')}`;
		}
	]
]);

/**
 * Reads a message as a call.
 * @param data already known to be from the parent
 * @param ids the steps that this embed shows
 * @returns a call; a text, where one of our methods is called wrongly; undefined for all else
 */
export function readCall(data: unknown, ids: readonly string[]): Call | string | undefined {
	if (typeof data !== 'string' || data.length > MAX_MESSAGE || !data.startsWith('{'))
		return undefined;
	let message: unknown;
	try {
		message = JSON.parse(data);
	} catch {
		return undefined;
	}
	if (typeof message !== 'object' || message === null) return undefined;
	const { method, args = [] } = message as { method?: unknown; args?: unknown };
	const read = typeof method === 'string' ? METHODS.get(method) : undefined;
	if (!read) return undefined;
	return read(Array.isArray(args) ? args : [args], ids);
}

/** An event, as it is posted. @param namespace the story's id */
export function eventMessage(
	namespace: string,
	eventName: EventName,
	state: PublicState,
	message?: string
): string {
	return JSON.stringify({ namespace, eventName, state, ...(message && { message }) });
}

/** The answer to `getState`. @param namespace the story's id */
export function answerMessage(namespace: string, state: PublicState): string {
	const answer = { namespace, eventName: 'callback', method: 'getState' };
	return JSON.stringify({ ...answer, result: state, state });
}

/** How many messages are read at once, and how many more with each second. */
const BURST = 40;
const PER_SECOND = 20;

/** A ration of messages: a flood costs one comparison each. */
interface Ration {
	left: number;
	/** When `left` was right, ms. */
	at: number;
}

export const fullRation = (at: number): Ration => ({ left: BURST, at });

/** Takes one message of the ration, if there is one. @param now ms */
export function takeOne(ration: Ration, now: number): boolean {
	const earned = (Math.max(now - ration.at, 0) / 1000) * PER_SECOND;
	ration.left = Math.min(ration.left + earned, BURST);
	ration.at = now;
	if (ration.left < 1) return false;
	ration.left -= 1;
	return true;
}
