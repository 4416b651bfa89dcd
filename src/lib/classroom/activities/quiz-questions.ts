// What the activities ask, as their pages need it: words without notation, voices and sources by
// name. Made from the story on the server; a page gets no more of it than it shows.
import * as m from '$messages';
import { certaintyWords } from '../../language/certainty';
import { compare } from '../../language/intl';
import type { BoardKind } from '../../map/scene/board';
import { speakersIn } from '../../story/index/report';
import { sourceName } from '../../story/index/claims/source-names';
import { plainOf } from '../../story/text/inline';
import type { Claim, Story } from '../../story/schema/schema';

/** An answer's ground: what was said, by whom, and where it was read. */
export interface Fact {
	text: string;
	voice: string;
	/** In words; absent where nothing contradicts it. */
	certainty?: string;
	sources: { title: string; address: string }[];
}

/** A place or state to find on a board. */
export interface FindQuestion {
	id: string;
	question: string;
	board: BoardKind;
	/** Ids on the board; each alone is right. */
	answers: string[];
	fact: Fact;
}

/** A sentence whose voice is asked for. */
export interface WhoQuestion {
	id: string;
	sentence: string;
	/** The id of the choice that is right. */
	voice: string;
	/** The id of the choice that only seems right. */
	seems?: string;
	choices: { id: string; name: string }[];
	because: string;
	fact: Fact;
}

function factOf(story: Story, { text, voice, sources, certainty }: Claim): Fact {
	return {
		text: plainOf(text),
		voice: story.voices.find((v) => v.id === voice)?.name ?? voice,
		...(certainty && { certainty: certaintyWords(certainty) }),
		sources: sources.flatMap((id) => {
			const source = story.sources.find((s) => s.id === id);
			if (!source) return [];
			return [{ title: sourceName(source), address: source.url }];
		})
	};
}

/** The questions of "Find it", in the order of the content. */
export function findQuestions(story: Story): FindQuestion[] {
	const states = new Set(story.states.map((s) => s.id));
	return story.activities.find.map(({ id, question, answers, fact }) => ({
		id,
		question: plainOf(question),
		board: answers.some((answer) => states.has(answer)) ? 'states' : 'cities',
		answers,
		fact: factOf(story, fact)
	}));
}

/** Voices to choose from, in the order of the alphabet. */
const choicesOf = ({ voices }: Story, ids: readonly string[]): WhoQuestion['choices'] =>
	voices
		.filter(({ id }) => ids.includes(id))
		.map(({ id, name }) => ({ id, name }))
		.sort((a, b) => compare(a.name, b.name));

/** The sentences of "Who says it?" */
export function whoQuestions(story: Story): WhoQuestion[] {
	return story.activities.who.map(({ id, sentence, others, because }) => ({
		id,
		sentence: plainOf(sentence.text),
		voice: sentence.voice,
		choices: choicesOf(story, [sentence.voice, ...others]),
		because: plainOf(because),
		fact: factOf(story, sentence)
	}));
}

/** The report's sentences, each with everybody who speaks in it to choose from; none without a report. */
export function reportQuestions(story: Story): WhoQuestion[] {
	const { report } = story;
	if (!report) return [];
	const choices = choicesOf(story, speakersIn(report));
	return report.sentences.map(({ id, quote, voice, seems, because }) => ({
		id,
		sentence: m.classroom_quoted({ words: quote }),
		voice,
		...(seems && { seems }),
		choices,
		because: plainOf(because),
		fact: factOf(story, { text: quote, voice, sources: [report.source] })
	}));
}
