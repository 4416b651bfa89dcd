// What the editing guide asks of the words and the checks of content do not know.
import { expect, test } from 'vitest';
import { story } from '../../src/lib/server/content/content';
import { listedClaims } from '../../src/lib/story/index/claims';
import { plainOf } from '../../src/lib/story/text/inline';

const shared = new Set(story.voices.filter((v) => v.kind === 'shared').map((v) => v.id));
const kindOf = new Map(story.sources.map((source) => [source.id, source.kind]));

test('what all sides are said to report stands in sources of different kinds', () => {
	const lone = listedClaims(story)
		.filter(({ claim }) => shared.has(claim.voice))
		.filter(({ claim }) => new Set(claim.sources.map((id) => kindOf.get(id))).size < 2);
	expect(lone.map(({ id }) => id)).toEqual([]);
});

test('every answer for teachers says what it rests on', () => {
	expect(story.steps.filter((step) => step.teacher.sources.length === 0)).toEqual([]);
});

test('a step is told in few words', () => {
	const long = story.steps.flatMap(({ id, paragraphs }) => {
		const { length } = paragraphs
			.flat()
			.map(({ text }) => plainOf(text, story.glossary))
			.join(' ')
			.split(/\s+/);
		return length >= 40 && length <= 130 ? [] : [`${id}: ${length} words`];
	});
	expect(long).toEqual([]);
});

test('every lesson says for whom it is, what it is for and how to see it', () => {
	for (const { ages, outcomes, assess, care } of story.lessons) {
		expect([ages, assess, care].every(Boolean)).toBe(true);
		expect(outcomes.length).toBeGreaterThan(1);
	}
});
