// Reading the whole content: what is right is read, what is wrong is said at once.
import { expect, it } from 'vitest';
import { broken, complaints, MINIMAL } from '../../../../tests/fixtures/minimal-story';
import { readStory } from './read';

it('reads the minimal story', () => {
	const story = readStory(MINIMAL);
	expect(story.steps.map((s) => s.id)).toEqual(['began', 'sent']);
	expect(story.steps[0]?.from).toBe('2022-01-02');
	expect(story.steps[0]?.map.roles).toEqual({});
	expect(story.sources[1]?.date).toBe('2021-10-01');
});

it('names missing and foreign files', () => {
	const rest = Object.entries(MINIMAL).filter(([name]) => name !== 'voices.yaml');
	expect(complaints({ ...Object.fromEntries(rest), 'voice.yaml': '' })).toEqual([
		'voice.yaml:1:1  not a file of the story; did you mean "voices.yaml"?',
		'voices.yaml:1:1  this file is missing'
	]);
});

it('reports mistakes of every sort at once, sorted, even within one step', () => {
	let files = broken('story.yaml', 'lines: [Troops are sent]', 'lines: []');
	files = broken('story.yaml', 'emphasis: [almaty]', 'emphasis: [almati]', files);
	files = broken('story.yaml', '“in stages”', '“in stages', files);
	files = broken('voices.yaml', 'kind: project', 'kind: projekt', files);
	files = broken('glossary.yaml', 'A vehicle fuel.', 'A fuel: LPG', files);
	expect(complaints(files).map((line) => line.slice(0, line.indexOf('  ')))).toEqual([
		'glossary.yaml:3:15',
		'story.yaml:27:12',
		'story.yaml:29:17',
		'story.yaml:39:18',
		'voices.yaml:4:9'
	]);
});

it('has a readable message without a stack', () => {
	const files = broken('voices.yaml', 'short: Desk', 'shrt: Desk');
	const message = [
		'The story has 1 problem:',
		'',
		'src/content/voices.yaml:3:3  unknown key "shrt"; did you mean "short"?',
		''
	].join('\n');
	expect(() => readStory(files)).toThrow(
		expect.objectContaining({ name: 'StoryError', message, stack: message })
	);
});
