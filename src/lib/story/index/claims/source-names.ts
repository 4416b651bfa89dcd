// Sources in few words: who published, and when.
import { longDay } from '../../text/dates';
import type { Source, Story } from '../../schema/schema';

/** `A paper, 13 January 2022` */
export const sourceName = ({ publisher, date, dateNote }: Source): string =>
	`${publisher}, ${date ? longDay(date) : (dateNote ?? 'undated')}`;

/** The names of some sources, in the order in which they are asked for. */
export function sourceNames({ sources }: Pick<Story, 'sources'>, ids: readonly string[]): string[] {
	const byId = new Map(sources.map((source) => [source.id, source]));
	return ids.flatMap((id) => {
		const source = byId.get(id);
		return source ? [sourceName(source)] : [];
	});
}
