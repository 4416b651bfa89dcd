// What a publisher chooses, and the address that follows. Pure.
import { defaultOptions, writeOptions, type EmbedOptions } from '../protocols/options';

/** A publisher's choices: the embed's options and the step that it opens on. */
export interface Choices extends EmbedOptions {
	start: string;
}

/** The whole story, from its beginning. */
export function wholeStory(ids: readonly string[]): Choices {
	return { ...defaultOptions(ids), start: ids[0] ?? '' };
}

/**
 * Choices that agree with each other: a range that ends where it begins or later, and a start
 * inside it. What was changed last is kept and the others give way.
 */
export function agreeing(
	choices: Choices,
	ids: readonly string[],
	changed: 'from' | 'to' | 'start'
): Choices {
	const at = (id: string) => Math.max(ids.indexOf(id), 0);
	let [from, to, start] = [at(choices.from), at(choices.to), at(choices.start)];
	if (changed === 'to') from = Math.min(from, to);
	else if (changed === 'from') to = Math.max(from, to);
	else [from, to] = [Math.min(from, start), Math.max(to, start)];
	start = Math.min(Math.max(start, from), to);
	const id = (index: number) => ids[index] ?? '';
	return { ...choices, from: id(from), to: id(to), start: id(start) };
}

/** The embed's path from the site's root, with those options only that differ from the usual. */
export function embedPath({ start, ...options }: Choices, ids: readonly string[]): string {
	return `embed/${encodeURIComponent(start)}/${writeOptions(options, ids)}`;
}
