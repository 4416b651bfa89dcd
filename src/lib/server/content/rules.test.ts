// The rules that need the map or sources' own texts, and the content that is published.
import { describe, expect, it } from 'vitest';
import {
	broken,
	complaints,
	FOLLOWING,
	MINIMAL,
	type BreakingCase
} from '../../../../tests/fixtures/minimal-story';
import { sentencesUnder } from '../../story/index/report';
import { plainOf } from '../../story/text/inline';
import { siteRules } from './rules';
import { readStoryFrom } from './story-files';

const SEED = 'He said: "The withdrawal, it\'s beginning today,\nstage by stage".';
const RULES = siteRules({ 'texts/report.txt': SEED }, new Set(['kz', 'ru']));

const MAP: BreakingCase[] = [
	[
		'a place off the map',
		'places.yaml',
		'[43.66, 51.17]',
		'[43.66, -51.17]',
		'places.yaml:16:7  [43.66, -51.17] is off the map, which reaches 4500 km from [52, 75] (geography.yaml); latitude comes first'
	],
	[
		'a place at the antipode',
		'places.yaml',
		'[43.66, 51.17]',
		'[-52, -105]',
		'places.yaml:16:7  [-52, -105] is off the map, which reaches 4500 km from [52, 75] (geography.yaml); latitude comes first'
	],
	[
		'a state named off the map',
		'states.yaml',
		'[48, 68]',
		'[-48, 68]',
		'states.yaml:5:10  [-48, 68] is off the map, which reaches 4500 km from [52, 75] (geography.yaml); latitude comes first'
	],
	[
		'a state named off the map on close maps',
		'states.yaml',
		'[48, 68]',
		'[48, 68]\n  closeLabels: [[44, 75], [-44, 75]]',
		'states.yaml:6:27  [-44, 75] is off the map, which reaches 4500 km from [52, 75] (geography.yaml); latitude comes first'
	],
	[
		'a region named off the map',
		'regions.yaml',
		'name: Almaty city }',
		'name: Almaty city, label: [43, -76] }',
		'regions.yaml:1:43  [43, -76] is off the map, which reaches 4500 km from [52, 75] (geography.yaml); latitude comes first'
	],
	[
		'an area that leaves the map',
		'story.yaml',
		'[42, 56]]',
		'[42, -56]]',
		'story.yaml:8:25  [42, -56] is off the map, which reaches 4500 km from [52, 75] (geography.yaml); latitude comes first'
	],
	[
		'a role without a shape',
		'geography.yaml',
		'[kz, ru]',
		'[kz]',
		'story.yaml:20:7  "ru" has a role at this step, but no shape: geography.yaml lists those that have one',
		'story.yaml:33:7  "ru" has a role at this step, but no shape: geography.yaml lists those that have one'
	],
	[
		'a shape that was not cut',
		'geography.yaml',
		'[kz, ru]',
		'[kz, ru, cn]',
		'geography.yaml:5:18  "cn" is not among the shapes in geo/; node scripts/build-geography.mjs cuts them'
	],
	[
		'a slide that reveals what is not shown',
		'story.yaml',
		'[[ru], [almaty]]',
		'[[ru], [cn, aktau]]',
		'story.yaml:40:23  this step’s map does not show "cn", so a slide cannot reveal it',
		'story.yaml:40:27  this step’s map does not show "aktau", so a slide cannot reveal it'
	]
];

it.each(MAP)('%s', (_, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by), RULES)).toEqual(said);
});

it('finds nothing wrong with the minimal story', () => {
	expect(complaints(MINIMAL, RULES)).toEqual([]);
});

describe('quotations from a source whose text is here', () => {
	const cited = broken('sources.yaml', 'read: whole', 'read: whole\n  fullText: texts/report.txt');

	it.each(['it’s beginning today, stage by stage', 'stage', 'The withdrawal'])(
		'has “%s”',
		(words) => {
			expect(complaints(broken('story.yaml', 'in stages', words, cited), RULES)).toEqual([]);
		}
	);

	it.each(['in stages', 'the withdrawal', 'today stage by stage'])('has no “%s”', (words) => {
		expect(complaints(broken('story.yaml', 'in stages', words, cited), RULES)).toEqual([
			`story.yaml:29:17  “${words}” is not in the report of report, word for word`
		]);
	});

	it('asks nothing of a claim that cites another source as well', () => {
		const both = broken(
			'story.yaml',
			'sources: [report]\n    map:\n      frame: [almaty',
			'sources: [report, census]\n    map:\n      frame: [almaty',
			cited
		);
		expect(complaints(both, RULES)).toEqual([]);
	});

	it('misses a text that is not there', () => {
		expect(complaints(broken('sources.yaml', 'report.txt', 'raport.txt', cited), RULES)).toEqual([
			'sources.yaml:8:13  there is no file texts/raport.txt'
		]);
	});
});

describe('the sentences of a report that the story follows', () => {
	it('stand in its text, in order', () => {
		expect(complaints(FOLLOWING, RULES)).toEqual([]);
	});

	it.each([
		[
			'stage by stage',
			'step by step',
			'20:12  “step by step” is not in the report of report, word for word'
		],
		[
			'stage by stage',
			'The withdrawal',
			'20:12  “The withdrawal” stands in the report of report before the sentence above; keep its order'
		],
		[
			'source: report',
			'source: census',
			'1:9  sources.yaml has no fullText for "census", so that nothing can be quoted from it'
		]
	])('not where “%s” is “%s”', (piece, by, said) => {
		expect(complaints(broken('report.yaml', piece, by, FOLLOWING), RULES)).toEqual([
			`report.yaml:${said}`
		]);
	});
});

it('finds nothing wrong with the content that is published', () => {
	expect(readStoryFrom('.').steps.length).toBeGreaterThan(1);
});

it('tells each step of the published story in 50 to 100 words, and rests it on the report', () => {
	const { steps, glossary, ...story } = readStoryFrom('.');
	const wordsIn = (text: string) => plainOf(text, glossary).split(/\s+/).length;
	const counts = steps.map(({ id, paragraphs }) => ({
		id,
		words: paragraphs.flat().reduce((sum, { text }) => sum + wordsIn(text), 0)
	}));
	expect(counts.filter(({ words }) => words < 50 || words > 100)).toEqual([]);
	expect(steps.filter(({ id }) => sentencesUnder(story, id).length === 0)).toEqual([]);
});
