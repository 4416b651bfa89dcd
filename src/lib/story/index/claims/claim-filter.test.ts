import { expect, test } from 'vitest';
import { filterFrom, filterGroups, matches, queryOf, toggled } from './claim-filter';
import { listedClaims } from './claims';
import { MINIMAL } from '../../../../../tests/fixtures/minimal-story';
import { readStory } from '../../read/read';

const story = readStory(MINIMAL);
const claims = listedClaims(story);
const groups = filterGroups(story, claims);
const options = (key: string) => groups.find((g) => g.key === key)?.options;

test('offers voices, steps and certainties that leave a claim, with their numbers', () => {
	expect(options('step')?.map(({ id, count }) => [id, count])).toEqual([
		['began', 2],
		['sent', 2]
	]);
	expect(options('voice')?.map(({ id, count, anchor }) => [id, count, anchor])).toEqual([
		['desk', 4, 'voice-desk']
	]);
	expect(options('certainty')?.map(({ id, anchor }) => [id, anchor])).toEqual([
		['undisputed', 'claims']
	]);
});

test('a claim has to be all that is asked for', () => {
	const claim = { voice: 'tass', step: 'toll', certainty: 'disputed' };
	expect(matches({}, claim)).toBe(true);
	expect(matches({ voice: 'tass', certainty: 'disputed' }, claim)).toBe(true);
	expect(matches({ voice: 'tass', step: 'began' }, claim)).toBe(false);
});

test('asking twice asks no longer, and asking for another one asks for that alone', () => {
	const asked = toggled(toggled({}, 'voice', 'tass'), 'step', 'toll');
	expect(asked).toEqual({ voice: 'tass', step: 'toll' });
	expect(toggled(asked, 'voice', 'zas')).toEqual({ voice: 'zas', step: 'toll' });
	expect(toggled(asked, 'voice', 'tass')).toEqual({ step: 'toll' });
});

test('a filter goes into an address and comes back; what is not offered does not', () => {
	const filter = { voice: 'desk', step: 'sent' };
	expect(filterFrom(queryOf(filter), groups)).toEqual(filter);
	expect(queryOf({})).toBe('');
	expect(filterFrom('?voice=<b>&step=none&other=1', groups)).toEqual({});
});
