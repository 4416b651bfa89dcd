// The report of the minimal story, asked from its steps and its sources.
import { expect, test } from 'vitest';
import { FOLLOWING, MINIMAL } from '../../../../tests/fixtures/minimal-story';
import { readStory } from '../read/read';
import { reportSources, sentencesCiting, sentencesUnder, speakersOf } from './report';

const story = readStory(FOLLOWING);
const { report } = story;
if (!report) throw new Error('the story has no report');

test('a step knows the sentences under it, with their numbers', () => {
	expect(sentencesUnder(story, 'sent').map(({ number }) => number)).toEqual([1, 2]);
	expect(sentencesUnder(story, 'began')).toEqual([]);
	expect(sentencesUnder(readStory(MINIMAL), 'sent')).toEqual([]);
});

test('who speaks comes with the sentences, whoever speaks most first', () => {
	const more = { ...report, sentences: [...report.sentences, ...report.sentences.slice(1)] };
	expect(
		speakersOf(more, story.voices).map(({ voice, sentences }) => [voice.id, sentences.length])
	).toEqual([
		['paper', 2],
		['desk', 1]
	]);
});

test('the report is its page’s first source; each source stands once', () => {
	expect(reportSources(report, story.sources).map(({ id }) => id)).toEqual(['report', 'census']);
	expect(sentencesCiting(story, 'census').map(({ number }) => number)).toEqual([1, 2]);
	expect(sentencesCiting(story, 'report')).toEqual([]);
});
