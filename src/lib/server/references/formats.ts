// References in the formats that programs for reference lists read. citation-js knows which field
// of each a document's belong in; the little that it writes and those programs misread is put right.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './items';

// Ids stay, so that a list can be brought up to date; without other alphabets titles would be empty.
plugins.config.get('@bibtex').format = { useIdAsLabel: true, asciiOnly: false };

/** For LaTeX these begin a command, whatever the alphabet around them. */
const latexSafe = (text: string) => text.replace(/[&%$#_{}]/g, '\\$&');

const named = (names: CslItem['author']) =>
	names?.map(({ literal }) => ({ literal: latexSafe(literal) }));

/** A page keeps the name of its site as its publisher: BibTeX has no other place for it. */
function latexItem(item: CslItem): CslItem {
	const { type, title, note, author, 'container-title': container } = item;
	const publisher = item.publisher ?? (type === 'webpage' ? container : undefined);
	return {
		...item,
		title: latexSafe(title),
		...(author && { author: named(author) ?? [] }),
		...(container && { 'container-title': latexSafe(container) }),
		...(publisher && { publisher: latexSafe(publisher) }),
		...(note && { note: latexSafe(note) })
	};
}

/** Months are words that each style spells out, and days a field; an address is no text to set. */
const bibtex = (items: readonly CslItem[]): string =>
	`${new Cite(items.map(latexItem))
		.format('bibtex')
		.trim()
		.replace(/month = \{([a-z]{3}) (\d+)\}/g, 'month = $1,\n\tday = {$2}')
		.replace(/howpublished = \{(.*)\}/g, 'howpublished = {\\url{$1}}')}\n`;

/** `2022/01/13/`: RIS ends a date with a slash, after which a season might stand. */
const risDate = (parts: readonly number[]) =>
	`${[0, 1, 2].map((i) => String(parts[i] ?? '').padStart(parts[i] ? 2 : 0, '0')).join('/')}/`;

/** What the library cuts or leaves out: ids that differ at their end, days, the site of a page. */
function completed(item: CslItem) {
	const parts = item.issued?.['date-parts'][0];
	return {
		ID: item.id,
		...(item['container-title'] && { T2: item['container-title'] }),
		...(parts && { PY: String(parts[0]), DA: risDate(parts) })
	};
}

/** One field a line: programs take the library's broken lines for parts of a word. */
function ris(items: readonly CslItem[]): string {
	const records = items.map((item) => {
		const [{ TY, ...fields } = {}] = new Cite(item).format('ris', { format: 'object' });
		const lines = Object.entries({ TY, ...fields, ...completed(item) }).flatMap(([tag, value]) =>
			[value].flat().map((one) => `${tag}  - ${one}`)
		);
		return [...lines, 'ER  - '].join('\r\n');
	});
	return `${records.join('\r\n\r\n')}\r\n`;
}

/** The formats by the endings of their files. */
export const FORMATS = {
	ris: { type: 'application/x-research-info-systems', textOf: ris },
	bib: { type: 'application/x-bibtex', textOf: bibtex },
	json: {
		type: 'application/vnd.citationstyles.csl+json',
		textOf: (items: readonly CslItem[]) => JSON.stringify(items, null, '\t')
	}
} satisfies Record<string, { type: string; textOf: (items: readonly CslItem[]) => string }>;

export type ReferenceFormat = keyof typeof FORMATS;
