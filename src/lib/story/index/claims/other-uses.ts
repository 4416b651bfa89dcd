// Where a source is cited besides the claims: under a step in a figure, in an answer for teachers,
// in the activities, beside the report's sentences.
import { sentencesCiting, type NumberedSentence } from '../../index/report';
import type { Step, Story } from '../../schema/schema';

interface OtherUses {
	figures: Step[];
	answers: Step[];
	activities: boolean;
	/** Of the report. */
	sentences: NumberedSentence[];
}

/** @param id the source's */
export function otherUses(story: Story, id: string): OtherUses {
	const drawn = story.figures.filter((f) => f.reports.some((r) => r.sources.includes(id)));
	const { find, who } = story.activities;
	const facts = [...find.map(({ fact }) => fact), ...who.map(({ sentence }) => sentence)];
	return {
		figures: story.steps.filter((step) => drawn.some((figure) => figure.step === step.id)),
		answers: story.steps.filter((step) => step.teacher.sources.includes(id)),
		activities: facts.some((fact) => fact.sources.includes(id)),
		sentences: sentencesCiting(story, id)
	};
}
