// Days in running text that no line may break: “5 January”, as the language of this build writes them.
import * as m from '$messages';
import { lazily } from '../../language/intl';

/** The names of months as they stand beside a day, and short. */
const names = () =>
	(['long', 'short'] as const).flatMap((month) => {
		const format = new Intl.DateTimeFormat(m.language_intl(), {
			day: 'numeric',
			month,
			timeZone: 'UTC'
		});
		return Array.from(
			{ length: 12 },
			(_, i) =>
				format.formatToParts(Date.UTC(2022, i, 1)).find(({ type }) => type === 'month')?.value ?? ''
		);
	});

const month = () =>
	`(?:${[...new Set(names())]
		.sort((a, b) => b.length - a.length)
		.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
		.join('|')})`;
/** Between a day and its month, whichever comes first. */
const between = lazily(() => {
	const name = month();
	return new RegExp(
		`(?<=\\d\\.?) (?=${name}(?!\\p{L}))|(?<=(?<!\\p{L})${name}) (?=\\d{1,2}(?!\\d))`,
		'gu'
	);
});

/** A text whose days no line breaks. */
export const boundDates = (text: string): string => text.replace(between(), '\u00a0');
