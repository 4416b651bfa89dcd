// The notation inside texts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline, plainText, type Span } from './inline';

const text = (t: string): Span => ({ kind: 'text', text: t });
const quote = (t: string): Span => ({ kind: 'quote', text: t });
const term = (id: string, t: string): Span => ({ kind: 'term', text: t, term: id });

it('splits terms and quotations from the words around them', () => {
	expect(parseInline('The [[csto|alliance]] said “not early”, then left.')).toEqual({
		spans: [
			text('The '),
			term('csto', 'alliance'),
			text(' said '),
			quote('not early'),
			text(', then left.')
		],
		faults: []
	});
});

it('shows a bare term by its name, or by the words of its id', () => {
	const names: Record<string, string> = { lpg: 'LPG' };
	const { spans } = parseInline('[[lpg]][[state-of-emergency]]', (id) => names[id]);
	expect(spans).toEqual([term('lpg', 'LPG'), term('state-of-emergency', 'state of emergency')]);
});

it('leaves single brackets and apostrophes alone, also within quotations', () => {
	expect(parseInline('“it [the pullout] was Zas’s”').spans).toEqual([
		quote('it [the pullout] was Zas’s')
	]);
});

it.each([
	['[[open', '“[[” without “]]”'],
	['shut]]', '“]]” without “[[”'],
	['[[]]', '[[]] is not a glossary word; write [[id]] or [[id|shown words]]'],
	['[[Not An Id]]', '[[Not An Id]] is not a glossary word; write [[id]] or [[id|shown words]]'],
	['[[a|]]', '[[a|]] is not a glossary word; write [[id]] or [[id|shown words]]'],
	['[[a| ]]', '[[a| ]] is not a glossary word; write [[id]] or [[id|shown words]]'],
	['[[a|b|c]]', '[[a|b|c]] is not a glossary word; write [[id]] or [[id|shown words]]'],
	['“open', 'a quotation opens with “ and is not closed with ”'],
	['shut”', 'a quotation closes with ” and was not opened with “'],
	['“one “two”', 'a quotation opens with “ and is not closed with ”'],
	['“ ”', 'an empty quotation'],
	['“a [[b]]”', 'a glossary word inside a quotation; mark it outside'],
	['say "this', 'a straight quotation mark; write “ and ”']
])('%s: %s', (source, fault) => {
	const { spans, faults } = parseInline(source);
	expect(faults).toEqual([fault]);
	expect(plainText(spans)).toBe(source);
});

describe('round trip', () => {
	const words = fc
		.string({ unit: fc.constantFrom(...'ab ’.,ы–[') })
		.filter((s) => s.trim() !== '' && !s.includes('[[') && !s.startsWith('[') && !s.endsWith('['));
	const shown = words.filter((s) => !s.includes('['));
	const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z]{1,4})?$/);
	const span = fc.oneof(
		words.map(text),
		words.map(quote),
		fc.tuple(id, shown).map(([i, t]) => term(i, t))
	);
	const written = (s: Span): string =>
		s.kind === 'term' ? `[[${s.term}|${s.text}]]` : plainText([s]);

	it('reads back what was written', () => {
		fc.assert(
			fc.property(fc.array(span), (spans) => {
				fc.pre(spans.every((s, i) => s.kind !== 'text' || spans[i + 1]?.kind !== 'text'));
				expect(parseInline(spans.map(written).join(''))).toEqual({ spans, faults: [] });
			})
		);
	});

	it('loses no character of any text without terms', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'a “”"[]|') }), (source) => {
				const { spans } = parseInline(source);
				fc.pre(spans.every((s) => s.kind !== 'term'));
				expect(plainText(spans)).toBe(source);
			})
		);
	});
});
