// What a reader asks for by choosing a citation or a glossary word, read from what the page has
// already: the list of sources, the legend of voices, the word itself.
import * as m from '$messages';
import { unfolded } from '../../site/unfold';

interface SourceNote {
	kind: 'source';
	/** The voice's name and kind. */
	voice: string;
	voiceKind: string;
	/** Where the voice is described. */
	voiceAddress: string;
	title: string;
	/** Label and value, in the order in which they are shown. */
	facts: readonly (readonly [string, string])[];
	address: string;
}

interface TermNote {
	kind: 'term';
	term: string;
	definition: string;
	/** Its place in the glossary. */
	address: string;
}

export type NoteContent = SourceNote | TermNote;

/** Links that explain themselves where they stand. */
export const ASKABLE = '.cite a, a.term';

const FACTS = [
	[m.reader_factPublisher(), '.publisher'],
	[m.reader_factDate(), '.date'],
	[m.reader_factLanguage(), '.language'],
	[m.reader_factKind(), '.kind'],
	[m.reader_factOnRecord(), '.on-record']
] as const;

function sourceAt(link: HTMLAnchorElement): SourceNote | undefined {
	const claim = link.closest<HTMLElement>('[data-voice]');
	const item = unfolded(link.hash.slice(1));
	const address = item?.querySelector<HTMLAnchorElement>('a.address');
	if (!claim || !item || !address) return undefined;
	const text = (selector: string) => item.querySelector(selector)?.textContent.trim() ?? '';
	const { voice = '', kind = '', says = '' } = claim.dataset;
	const speaker = document.querySelector<HTMLAnchorElement>(`.speakers [data-voice="${voice}"] a`);
	return {
		kind: 'source',
		voice: speaker?.title ?? says,
		voiceKind: kind,
		voiceAddress: speaker?.href ?? '',
		title: text('cite'),
		facts: FACTS.map(([label, selector]) => [label, text(selector)] as const).filter(
			([, value]) => value !== ''
		),
		address: address.href
	};
}

/** @returns what there is to say, or undefined where the page cannot say it: then the link is followed */
export function noteOf(link: HTMLAnchorElement): NoteContent | undefined {
	if (!link.classList.contains('term')) return sourceAt(link);
	if (!link.title) return undefined;
	return { kind: 'term', term: link.textContent, definition: link.title, address: link.href };
}
