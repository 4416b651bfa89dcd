// What a source's fields are called, wherever they are shown.
import { longDay } from '../story/text/dates';
import type { Claim, Source, Voice } from '../story/schema/schema';

export const LANGUAGE: Record<Source['language'], string> = {
	az: 'Azerbaijani',
	de: 'German',
	en: 'English',
	it: 'Italian',
	kk: 'Kazakh',
	lv: 'Latvian',
	ru: 'Russian'
};

export const SOURCE_KIND: Record<Source['kind'], string> = {
	'state-agency': 'state agency',
	official: 'official',
	alliance: 'alliance',
	independent: 'other outlet',
	rights: 'rights group',
	academic: 'academic',
	reference: 'reference'
};

export const VOICE_KIND: Record<Voice['kind'], string> = {
	'state-agency': 'state news agency or state media',
	official: 'official',
	alliance: 'alliance',
	witness: 'people who were there',
	independent: 'run by none of these states',
	rights: 'rights group or experts',
	shared: 'sources of several kinds',
	project: 'this project'
};

export const CERTAINTY: Record<NonNullable<Claim['certainty']>, string> = {
	disputed: 'disputed',
	'single-source': 'one source'
};

/** When a source is dated, as far as that is known. */
export const dateOf = ({ date, dateNote }: Pick<Source, 'date' | 'dateNote'>): string =>
	date ? longDay(date) : (dateNote ?? 'undated');
