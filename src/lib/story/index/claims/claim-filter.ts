// Which claims a reader asks to see: by voice, by step, by certainty, or by any of these together.
import * as m from '$messages';
import { certaintyWords } from '../../../language/certainty';
import type { ListedClaim } from './claims';
import type { Story } from '../../schema/schema';

/** In this order they are offered. */
const FILTER_KEYS = ['voice', 'step', 'certainty'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** What is asked for; a key that is left out asks for nothing. */
export type Filter = Partial<Record<FilterKey, string>>;

interface FilterOption {
	id: string;
	name: string;
	/** How many claims it leaves by itself. */
	count: number;
	/** Where it leads without a script. */
	anchor: string;
}

export interface FilterGroup {
	key: FilterKey;
	name: string;
	options: FilterOption[];
}

/** What stands for a claim without a mark. */
const UNDISPUTED = 'undisputed';

/** Everything that the claims can be filtered by; what would leave none is not offered. */
export function filterGroups(
	{ voices, steps }: Pick<Story, 'voices' | 'steps'>,
	claims: readonly ListedClaim[]
): FilterGroup[] {
	const count = (is: (c: ListedClaim) => boolean) => claims.filter(is).length;
	const certainties = ['disputed', 'single-source', undefined] as const;
	const groups: FilterGroup[] = [
		{
			key: 'voice',
			name: m.sources_filterVoice(),
			options: voices.map(({ id, short }) => ({
				id,
				name: short,
				count: count((c) => c.claim.voice === id),
				anchor: `voice-${id}`
			}))
		},
		{
			key: 'step',
			name: m.sources_filterStep(),
			options: steps.map((step) => ({
				id: step.id,
				name: step.title,
				count: count((c) => c.step === step),
				anchor: `step-${step.id}`
			}))
		},
		{
			key: 'certainty',
			name: m.sources_filterCertainty(),
			options: certainties.map((certainty) => ({
				id: certainty ?? UNDISPUTED,
				name: certaintyWords(certainty),
				count: count(({ claim }) => claim.certainty === certainty),
				anchor: certainty ? `certainty-${certainty}` : 'claims'
			}))
		}
	];
	return groups.map((group) => ({ ...group, options: group.options.filter((o) => o.count > 0) }));
}

/** Whether a claim is among those asked for. */
export const matches = (filter: Filter, claim: Readonly<Record<FilterKey, string>>): boolean =>
	FILTER_KEYS.every((key) => filter[key] === undefined || filter[key] === claim[key]);

/** Asks for one thing more, or no longer for it where it was asked for already. */
export function toggled(filter: Filter, key: FilterKey, id: string): Filter {
	const { [key]: before, ...others } = filter;
	return before === id ? others : { ...others, [key]: id };
}

/** The filter in an address's query; what is not offered is passed over. */
export function filterFrom(query: string, groups: readonly FilterGroup[]): Filter {
	const asked = new URLSearchParams(query);
	return Object.fromEntries(
		groups.flatMap(({ key, options }) => {
			const id = asked.get(key);
			return options.some((option) => option.id === id) ? [[key, id]] : [];
		})
	) as Filter;
}

/** `voice=paper&step=first`, or nothing. */
export const queryOf = (filter: Filter): string => new URLSearchParams(filter).toString();
