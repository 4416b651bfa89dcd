// Rules about the report that a story follows, as far as they need no more than the story.
import { sentencesOf } from '../../../language/intl';
import type { Draft, Finding } from '../../read/draft';
import type { ReportSentence } from '../../schema/report';
import { plainOf } from '../../text/inline';

/** Words in a sentence that is read beside a quotation. */
const MOST_WORDS = 28;

/** Whoever only seems to speak is somebody else than who speaks. */
export function seemingSpeakers({ quotations }: Draft): Finding[] {
	return quotations.flatMap(({ file, path, item: { voice, seems } }) =>
		seems === voice
			? [
					{
						file,
						path: [...path, 'seems'],
						message: `"${voice}" speaks, and so does not only seem to`
					}
				]
			: []
	);
}

/** What differs stands in the words, or in their translation. */
export function absentDifferences({ quotations }: Draft): Finding[] {
	return quotations.flatMap(({ file, path, item }) =>
		item.wordings.flatMap(({ text, translation = '', differs }, w) =>
			differs.flatMap((piece, i) =>
				text.includes(piece) || translation.includes(piece)
					? []
					: [
							{
								file,
								path: [...path, 'wordings', w, 'differs', i],
								message: `“${piece}” is not in the words that it is said of`
							}
						]
			)
		)
	);
}

/** The texts of a sentence that are ours to shorten, and where they stand in it. */
const ourTexts = ({ because, record }: ReportSentence): [(string | number)[], string][] => [
	[['because'], because],
	...record.map(({ text }, i): [(string | number)[], string] => [['record', i, 'text'], text])
];

/** Beside a quotation there is room for a glance. */
export function longSentences({ quotations }: Draft): Finding[] {
	return quotations.flatMap(({ file, path, item }) =>
		ourTexts(item).flatMap(([keys, text]) => {
			const most = Math.max(...sentencesOf(plainOf(text)).map((s) => s.trim().split(/\s+/).length));
			if (most <= MOST_WORDS) return [];
			const message = `a sentence of ${most} words; at most ${MOST_WORDS}`;
			return [{ file, path: [...path, ...keys], message }];
		})
	);
}
