// How much each voice says: its sentences, counted.
import { sentenceCount } from '../../../language/intl';
import { plainOf } from '../../text/inline';
import { oncePer } from '../memoize';
import type { Claim, Step } from '../../schema/schema';

/** How many sentences a text has; one that ends without a mark counts too. */
export const sentencesIn = (text: string): number => sentenceCount(plainOf(text));

/** A step's claims, in the order in which they are read. */
export const claimsIn = (step: Pick<Step, 'paragraphs'>): Claim[] => step.paragraphs.flat();

/** Sentences by voice, in the order in which the voices first speak. */
export function sentencesByVoice(claims: readonly Claim[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { voice, text } of claims)
		counts.set(voice, (counts.get(voice) ?? 0) + sentencesIn(text));
	return counts;
}

/** The same for all that the steps of a story say. */
export const sentencesInStory: (story: {
	steps: readonly Pick<Step, 'paragraphs'>[];
}) => ReadonlyMap<string, number> = oncePer((story) =>
	sentencesByVoice(story.steps.flatMap(claimsIn))
);
