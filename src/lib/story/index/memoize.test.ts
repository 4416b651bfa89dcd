import { expect, test } from 'vitest';
import { oncePer } from './memoize';

test('each story is worked on once, whatever the answer', () => {
	const asked: object[] = [];
	const titleOf = oncePer((story: { title?: string }) => {
		asked.push(story);
		return story.title;
	});
	const [one, two] = [{ title: 'One' }, {}];
	expect([one, two, one, two].map(titleOf)).toEqual(['One', undefined, 'One', undefined]);
	expect(asked).toEqual([one, two]);
});
