// Rules about time: one story that breaks each, and exactly what an editor then reads.
import { expect, it } from 'vitest';
import { broken, complaints, type BreakingCase } from '../../../../tests/fixtures/minimal-story';

const CASES: BreakingCase[] = [
	[
		'a step that ends before it begins',
		'story.yaml',
		'to: 2022-01-06',
		'to: 2022-01-04',
		'story.yaml:25:9  the step ends (2022-01-04) before it begins (2022-01-05)',
		'story.yaml:36:25  the map shows each attack up to 2022-01-05, but the step ends on 2022-01-04'
	],
	[
		'steps out of order',
		'story.yaml',
		'from: 2022-01-05',
		'from: 2022-01-01',
		'story.yaml:24:11  this step begins on 2022-01-01, but the step before it ("began") on 2022-01-02; steps are ordered by their first day'
	],
	[
		'a protest before the story',
		'places.yaml',
		'date: 2022-01-02',
		'date: 2011-12-16',
		'places.yaml:21:30  the protest of 2011-12-16 lies outside the story, which tells 2022-01-02 to 2022-01-06'
	],
	[
		'an attack after the story',
		'places.yaml',
		'date: 2022-01-05',
		'date: 2022-02-05',
		'places.yaml:7:29  the attack of 2022-02-05 lies outside the story, which tells 2022-01-02 to 2022-01-06',
		'places.yaml:7:29  no step shows this attack; a step’s map needs "events: { attack: 2022-02-05 }" or later'
	],
	[
		'a map ahead of its step',
		'story.yaml',
		'protest: 2022-01-02',
		'protest: 2022-01-03',
		'story.yaml:21:26  the map shows each protest up to 2022-01-03, but the step ends on 2022-01-02'
	],
	[
		'days of a map out of order',
		'story.yaml',
		'events: { protest: 2022-01-02 }',
		'events: { protest: 2022-01-02 }\n      days: [2022-01-02, 2022-01-02]',
		'story.yaml:22:26  2022-01-02 does not come after 2022-01-02'
	],
	[
		'a day of a map after its step',
		'story.yaml',
		'events: { protest: 2022-01-02 }',
		'events: { protest: 2022-01-02 }\n      days: [2022-01-03]',
		'story.yaml:22:14  2022-01-03 comes after the step, which ends on 2022-01-02'
	]
];

it.each(CASES)('%s', (_, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by))).toEqual(said);
});

it('a day of a map on which nothing is new', () => {
	const longer = broken('story.yaml', 'to: 2022-01-02', 'to: 2022-01-03');
	const days = 'days: [2022-01-02, 2022-01-03]\n      events:';
	expect(complaints(broken('story.yaml', 'events:', days, longer))).toEqual([
		'story.yaml:21:26  on 2022-01-03 nothing is new on the map'
	]);
});
