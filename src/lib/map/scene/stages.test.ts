// What came over the land in stages.
import { expect, test } from 'vitest';
import { drawnKinds } from './kinds';
import { atlas } from '../../../../tests/fixtures/small-atlas';
import { describe } from '../describe/description';
import { sceneAt } from './scene';
import { labelsOf } from '../labels/labels';
import { isTimed, regionsOf, stageOf, stagesOf } from './stages';

const stages = stagesOf(
	{
		stages: [
			{ label: '01:30', legend: 'a', shown: 'a', regions: ['KZ-MAN'], places: ['almaty'] },
			{ label: 'later', legend: 'b', shown: 'b', regions: [], places: [], rest: true }
		]
	},
	'kz'
);

test('the rest lies under what came before it and is faintest, and the first is darkest', () => {
	expect(stages.map(({ tint, shapes }) => [tint, shapes])).toEqual([
		[4, ['kz']],
		[1, ['KZ-MAN']]
	]);
});

test('a region says its hour in the place of its name', () => {
	expect(regionsOf(atlas, stages)[0]).toMatchObject({ name: '01:30', stage: true });
	expect(regionsOf(atlas, [])[0]).toMatchObject({ name: 'Mangystau Region' });
});

test('the rest of the land says its hour nearest to where its own name stands, and marks of days before give way', () => {
	const regions = ['KZ-MAN', 'KZ-ATY', 'KZ-KAR'].map((id, i) => ({
		...{ id, name: id, label: { x: i * 100, y: 0 } }
	}));
	const told = (at: number) => {
		const states = [{ id: 'kz', label: { x: at, y: 0 } }];
		const all = regionsOf({ regions, states, geography: { home: 'kz' } }, stages);
		expect(all.filter(({ rest }) => rest).map(({ name }) => name)).toEqual(['later']);
		return all.map(({ name }) => name);
	};
	expect(told(160)).toEqual(['01:30', 'KZ-ATY', 'later']);
	expect(told(10)).toEqual(['01:30', 'later', 'KZ-KAR']);
	expect(isTimed(stages)).toBe(true);
	expect(isTimed(stages.map((stage) => ({ ...stage, tint: 0 })))).toBe(false);
});

test('one without a label leaves names as they are: the legend tells', () => {
	const bare = stagesOf(
		{ stages: [{ legend: 'a', shown: 'a', regions: ['KZ-MAN'], places: ['almaty'] }] },
		'kz'
	);
	expect(regionsOf(atlas, bare)[0]).toMatchObject({ name: 'Mangystau Region' });
	expect(regionsOf(atlas, bare)[0]).not.toHaveProperty('stage');
	const scene = sceneAt(atlas, 0);
	const places = scene.places.map((p) => ({ ...p, emphasised: false, ...stageOf(bare, p.id) }));
	const names = labelsOf({ ...scene, places }).map(({ text }) => text);
	expect(names).toEqual(labelsOf(scene).map(({ text }) => text));
});

test('a city shows it at its mark', () => {
	expect(stageOf(stages, 'almaty').stage?.label).toBe('01:30');
	expect(stageOf(stages, 'aktau')).toEqual({});
});

test('a mark ages where its day has passed, not where no day is known or the story points at it', () => {
	const [last = 0] = [atlas.steps.length - 1];
	const scene = sceneAt(atlas, last);
	for (const place of scene.places) {
		const kind = drawnKinds(atlas.words).events.find(({ id }) => id === place.event);
		const date = atlas.places
			.find(({ id }) => id === place.id)
			?.events?.find((event) => event.kind === place.event)?.date;
		const old = date !== undefined && date < (atlas.steps[last]?.from ?? '');
		expect(place.earlier ?? false, place.id).toBe(old && !kind?.undated && !place.emphasised);
	}
});

test('where numbers are the picture, nothing is marked or named on its ground', () => {
	const [step] = atlas.steps;
	if (!step) throw new Error('no steps');
	const numbers = [{ number: '164', text: 'withdrawn', gone: true as const }, { text: 'none' }];
	const told = { ...atlas, steps: [{ ...step, map: { ...step.map, numbers } }] };
	const scene = sceneAt(told, 0);
	expect([scene.places, scene.regions, scene.names]).toEqual([[], [], undefined]);
	expect(scene.frame).toEqual(sceneAt(atlas, 0).frame);
	expect(describe({ ...told, words: atlas.words }, 0).shown.slice(-2)).toEqual([
		'Large on the map stands, struck out: 164 (withdrawn).',
		'Large on the map a place is left blank (none).'
	]);
});
