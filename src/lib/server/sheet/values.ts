// CSS values as plain numbers and colours: custom properties, calc() and units are worked out.
import { calc } from '@csstools/css-calc';

/** What a value may refer to. */
export interface Context {
	/** Custom properties, worked out. */
	custom: ReadonlyMap<string, string>;
	/** CSS px. */
	fontSize: number;
}

/** `var(--name)` or `var(--name, fallback)`, innermost first. */
const VARIABLE = /var\((--[\w-]+)(?:,\s*([^()]*(?:\([^()]*\)[^()]*)*))?\)/;

function substituted(value: string, custom: Context['custom']): string {
	let text = value;
	for (let match = VARIABLE.exec(text); match; match = VARIABLE.exec(text)) {
		const [all, name = '', fallback] = match;
		const known = custom.get(name) ?? fallback;
		if (known === undefined) throw new Error(`${name} is not set, in ${value}`);
		text = text.replace(all, () => known);
	}
	return text;
}

/**
 * A value without anything that only a browser could work out. Lengths are in px, without the unit.
 * @throws for a custom property that is not set
 */
export function plainValue(value: string, { custom, fontSize }: Context): string {
	const text = substituted(value, custom)
		.replace(/light-dark\(([^,]+),[^)]+\)/g, '$1')
		.replace(/(-?[\d.]+)em\b/g, (_, em: string) => `${Number(em) * fontSize}px`);
	return calc(text).replace(/(-?[\d.]+)px\b/g, (_, px: string) =>
		String(Number(Number(px).toFixed(3)))
	);
}
