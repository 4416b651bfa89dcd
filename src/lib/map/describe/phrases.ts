// The story's own words for what its map shows (kinds.yaml), with what belongs into them put in.
import * as m from '$messages';
import { lazily, list } from '../../language/intl';
import type { Phrase } from '../../story/schema/kinds';

const plurals = lazily(() => new Intl.PluralRules(m.language_intl()));

/**
 * A phrase with its braces filled.
 * @param count how many it speaks of, which chooses among plural forms
 * @param parts what stands for each name in braces
 */
export function filled(
	phrase: Phrase,
	count: number,
	parts: Readonly<Record<string, string>>
): string {
	const form =
		typeof phrase === 'string' ? phrase : (phrase[plurals().select(count)] ?? phrase.other);
	return form.replace(/\{(\w+)\}/g, (braces, name: string) =>
		name === 'count' ? String(count) : (parts[name] ?? braces)
	);
}

/** A phrase with names, where there are both. */
export const sayOf = (
	phrase: Phrase | undefined,
	names: readonly string[],
	parts: Readonly<Record<string, string>> = {}
): string[] =>
	phrase && names.length > 0
		? [filled(phrase, names.length, { ...parts, names: list(names) })]
		: [];
