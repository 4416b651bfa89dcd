// What the story cites, and the story itself, as CSL-JSON: the form in which programs for reference
// lists know a document, and from which the other formats are made.
import * as m from '$messages';
import { citedIn, citedSources } from '../../prose/citations';
import type { StoryIndex } from '../../map/story-index';
import type { Source, Story } from '../../story/schema/schema';
import { stepMeta, storyMeta } from '../meta/page-meta';

interface CslDate {
	'date-parts': number[][];
}

/** A document, in the fields of CSL-JSON that are used here. */
export interface CslItem {
	id: string;
	type: 'article-newspaper' | 'report' | 'webpage';
	title: string;
	author?: { literal: string }[];
	'container-title'?: string;
	publisher?: string;
	issued?: CslDate;
	language: string;
	URL?: string;
	note?: string;
}

/** News names its paper; everything else is by the body that published it. */
const TYPES: Record<Source['kind'], CslItem['type']> = {
	'state-agency': 'article-newspaper',
	independent: 'article-newspaper',
	official: 'webpage',
	alliance: 'webpage',
	reference: 'webpage',
	rights: 'report',
	academic: 'report'
};

const issued = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** What a reader of the reference has to know of its title, date or address. */
function noteOf({ titled, date, dateNote, frontPage }: Source): string | undefined {
	const notes = [
		titled === 'translated' && m.server_titleTranslated(),
		titled === 'described' && m.server_titleDescribed(),
		titled === 'shortened' && m.server_titleShortened(),
		!date && dateNote && m.server_dated({ date: dateNote }),
		frontPage && m.server_frontPage()
	];
	return notes.filter((note) => note !== false && note !== undefined).join(' ') || undefined;
}

function itemOf(source: Source): CslItem {
	const { id, title, publisher, kind, date, language, url } = source;
	const type = TYPES[kind];
	const note = noteOf(source);
	return {
		id,
		type,
		title,
		...(type === 'article-newspaper'
			? { 'container-title': publisher }
			: { author: [{ literal: publisher }], publisher }),
		...(date && { issued: issued(date) }),
		language,
		URL: url,
		...(note && { note })
	};
}

/** A page of this site. */
function ownItem({ title, desk }: Story, id: string, page: { title: string; address?: string }) {
	const item: CslItem = {
		id,
		type: 'webpage',
		title: page.title,
		author: [{ literal: desk.author ?? title }],
		...(page.title !== title && { 'container-title': title }),
		...(desk.published && { issued: issued(desk.published) }),
		language: m.locale,
		...(page.address && { URL: page.address })
	};
	return item;
}

/** The story and everything that its steps cite. */
export function storyItems(index: StoryIndex): CslItem[] {
	const { story } = index;
	const { address } = storyMeta(index);
	const own = ownItem(story, story.id, { title: story.title, ...(address && { address }) });
	return [own, ...citedSources(story).map(itemOf)];
}

/**
 * One step and what it cites.
 * @throws RangeError when there is no such step
 */
export function stepItems(index: StoryIndex, id: string): CslItem[] {
	const { story } = index;
	const { step } = index.step(id);
	const { address } = stepMeta(index, id);
	const page = { title: step.title, ...(address && { address }) };
	return [ownItem(story, `${story.id}-${id}`, page), ...citedIn(story, step).map(itemOf)];
}
