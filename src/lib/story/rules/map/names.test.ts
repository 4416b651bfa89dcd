import { expect, test } from 'vitest';
import { readStory } from '../../read/read';
import { broken, complaints, MINIMAL } from '../../../../../tests/fixtures/minimal-story';

test('a place or a state without a name in the story’s language is told', () => {
	expect(complaints(broken('places.yaml', '{ en: Moscow }', '{ ru: Москва }'))).toEqual([
		'places.yaml:10:10  "moscow" has no name in the language of the story, en (story.yaml)'
	]);
	expect(complaints(broken('states.yaml', '{ en: China }', '{ zh: 中国 }'))).toEqual([
		'states.yaml:13:10  "cn" has no name in the language of the story, en (story.yaml)'
	]);
});

test('a story in another language is called by its names', () => {
	const files = Object.fromEntries(
		Object.entries(MINIMAL).map(([file, text]) => [
			file,
			text.replace(/\{ en: (\w+) \}/g, '{ ru: На$1, en: $1 }')
		])
	);
	const russian = broken(
		'story.yaml',
		'id: stage-by-stage',
		'id: stage-by-stage\nlanguage: ru',
		files
	);
	expect(complaints(russian)).toEqual([
		'kinds.yaml:13:21  no words for few, many: the plural forms of ru (story.yaml) are few, many, one, other'
	]);
	const forms = 'few: "{names}.", many: "{names}.", other: "{names} sent';
	const story = readStory(broken('kinds.yaml', 'other: "{names} sent', forms, russian));
	expect(story.places.map(({ name }) => name)).toEqual(['НаAlmaty', 'НаMoscow', 'НаAktau']);
});
