// The legend tells what this map shows, and nothing that it does not.
import { expect, test } from 'vitest';
import type { Scene, ScenePlace, SceneState } from '../../map/scene/scene';
import { drawnKinds } from '../../map/scene/kinds';
import { KINDS } from '../../../../tests/fixtures/kinds';
import { briefLegendOf, legendOf } from './legend';

const at = { x: 0, y: 0 };
const place = (event: string, certainty?: ScenePlace['certainty']): ScenePlace => ({
	...{ ...at, id: event, name: event, kind: 'city', form: 'disc', event },
	...(certainty && { certainty }),
	...{ fresh: false, emphasised: false }
});
const first: ScenePlace = { ...place('protest'), first: true };
const unmarked: ScenePlace = {
	...{ ...at, id: 'town', name: 'town', kind: 'town', form: 'plain' },
	...{ fresh: false, emphasised: false }
};
const state = (role: string): SceneState => ({
	...{ ...at, id: role, name: role, role, emphasised: false }
});
const scene = (parts: Partial<Scene>): Scene => ({
	step: 'one',
	geography: {
		scales: { least: 0.1, most: 1 },
		closest: 1,
		shapes: ['kz'],
		locator: { x: 0, y: 0, width: 1, height: 1 }
	},
	kinds: drawnKinds(KINDS),
	frame: { x: 0, y: 0, width: 1, height: 1 },
	...{ states: [], regions: [], stages: [], places: [], movements: [], notes: [] },
	...parts
});
const texts = (parts: Partial<Scene>) => legendOf(scene(parts)).map((entry) => entry.text);

test('an empty map needs no legend', () => {
	expect(texts({})).toEqual([]);
	expect(texts({ places: [unmarked] })).toEqual([]);
});

test('each kind of mark that is shown is told once, in the order of the kinds, and later only beside the first', () => {
	const places = [place('attack'), first, place('protest'), place('protest')];
	expect(texts({ places })).toEqual([
		'protest on 2 January',
		'protest later',
		'buildings attacked'
	]);
});

test('an open or a dashed mark is explained where there is one', () => {
	expect(texts({ places: [place('protest', 'single-source')] })).toContain('one report only');
	expect(texts({ places: [place('attack', 'disputed')] })).toContain('disputed');
	expect(texts({ places: [place('protest')] })).toEqual(['protest']);
	const outside = { ...place('protest', 'disputed'), x: 9 };
	expect(texts({ places: [outside] })).toEqual([]);
});

test('a map with few names tells what happened and who comes, each once and briefly', () => {
	const arriving = {
		...{ state: 'a', from: at, via: at, to: at, end: 'b' },
		kind: 'arriving'
	} as const;
	const places = [first, place('protest', 'single-source'), place('protest'), place('attack')];
	const kinds = drawnKinds(KINDS);
	const [protest, ...others] = kinds.events;
	const events = [...(protest ? [{ ...protest, brief: 'protest' }] : []), ...others];
	const key = legendOf(
		scene({ sparse: true, kinds: { ...kinds, events }, places, movements: [arriving] })
	);
	expect(key.map(({ text }) => text)).toEqual(['protest', 'buildings attacked', 'arriving']);
	expect(key[0]).not.toHaveProperty('certainty');
});

test('marks from before these days are explained beside those of these days', () => {
	const old: ScenePlace = { ...place('protest'), earlier: true };
	expect(texts({ places: [old, place('protest')] })).toEqual([
		'protest',
		'reported before these days'
	]);
	expect(texts({ places: [old] })).toEqual(['protest', 'reported before these days']);
	expect(texts({ places: [place('protest')] })).toEqual(['protest']);
	expect(texts({ places: [first, old] })).toContain('protest later');
});

test('a kind of event has one sign in every legend, whatever has aged: of its form, as sure as it is on the map', () => {
	const swatches = (...places: ScenePlace[]) =>
		legendOf(scene({ places })).map((entry) =>
			entry.kind === 'place'
				? [entry.text, entry.form, entry.earlier ?? false, entry.certainty]
						.filter(Boolean)
						.join(' ')
				: entry.text
		);
	const old = { earlier: true } as const;
	const began: ScenePlace = { ...first, form: 'ringed-disc' };
	expect(swatches(began, place('protest'))).toEqual([
		'protest on 2 January ringed-disc',
		'protest later disc'
	]);
	const before = 'reported before these days disc true';
	// The first are of days before, the others are not.
	expect(swatches({ ...began, ...old }, place('protest'))).toEqual([
		'protest on 2 January ringed-disc',
		'protest later disc',
		before
	]);
	expect(swatches({ ...place('protest'), ...old })).toEqual(['protest disc', before]);
	expect(swatches(began, { ...began, ...old })).toEqual([
		'protest on 2 January ringed-disc',
		before
	]);
	expect(swatches({ ...place('protest', 'single-source'), ...old })).toEqual([
		'protest disc single-source',
		before,
		'one report only disc single-source'
	]);
});

test('what came over places alone has a ring for its sign', () => {
	const stage = { tint: 1, legend: 'from noon', shapes: ['kz'], places: [] };
	const entries = legendOf(scene({ stages: [{ ...stage, shapes: [], places: ['town'] }, stage] }));
	expect(entries.map((entry) => 'ring' in entry)).toEqual([false, true]);
});

test('a mark outside of the frame is not explained', () => {
	expect(texts({ places: [{ ...place('attack'), x: 9 }, place('protest')] })).toEqual(['protest']);
});

test('a colour that stands alone needs no key; beside contributors it does', () => {
	expect(texts({ states: [state('receiving'), state('member')] })).toEqual([]);
	expect(texts({ states: [state('receiving'), state('contributor')] })).toEqual([
		'Kazakhstan, receiving state',
		'sent troops'
	]);
});

test('the one row of the smallest maps leaves out what a name tells', () => {
	const states = [state('receiving'), state('contributor'), state('contributor'), state('member')];
	const places = [first, place('protest', 'single-source'), { ...place('attack'), x: 9 }];
	const brief = (parts: Partial<Scene>) => briefLegendOf(scene(parts)).map(({ text }) => text);
	expect(brief({ states, places })).toEqual(['sent troops', 'protest']);
	expect(brief({ states: states.slice(0, 2) })).toEqual([]);
});

test('movements say that they are directions, each kind once', () => {
	const move = { state: 'ru', from: at, via: at, to: at, end: 'there' };
	const movements: Scene['movements'] = [
		{ ...move, kind: 'arriving' },
		{ ...move, kind: 'arriving' },
		{ ...move, kind: 'leaving' }
	];
	expect(texts({ movements })).toEqual([
		'arriving (direction, not route)',
		'leaving (direction, not route)'
	]);
});
