// The legend tells what this map shows, and nothing that it does not.
import { expect, test } from 'vitest';
import type { Scene, ScenePlace, SceneState } from '../../map/scene/scene';
import { legendOf } from './legend';

const at = { x: 0, y: 0 };
const place = (status: ScenePlace['status'], certainty?: ScenePlace['certainty']): ScenePlace => ({
	...{ ...at, id: status, name: status, kind: 'city', status, ...(certainty && { certainty }) },
	...{ fresh: false, emphasised: false }
});
const state = (role: SceneState['role']): SceneState => ({
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
	frame: { x: 0, y: 0, width: 1, height: 1 },
	...{ states: [], regions: [], places: [], movements: [] },
	...parts
});
const texts = (parts: Partial<Scene>) => legendOf(scene(parts)).map((entry) => entry.text);

test('an empty map needs no legend', () => {
	expect(texts({})).toEqual([]);
	expect(texts({ places: [place('plain'), place('capital')] })).toEqual([]);
});

test('each status that is shown is told once, in the order of events', () => {
	const places = [place('attacked'), place('began'), place('spread'), place('spread')];
	expect(texts({ places })).toEqual([
		'protest on 2 January',
		'protest later',
		'buildings attacked (prosecutors’ list)'
	]);
});

test('an open or a dashed mark is explained where there is one', () => {
	expect(texts({ places: [place('spread', 'single-source')] })).toContain('one report only');
	expect(texts({ places: [place('attacked', 'disputed')] })).toContain('disputed');
	expect(texts({ places: [place('spread')] })).toEqual(['protest later']);
	const outside = { ...place('spread', 'disputed'), x: 9 };
	expect(texts({ places: [outside] })).toEqual(['protest later']);
});

test('a colour that stands alone needs no key; beside contributors it does', () => {
	expect(texts({ states: [state('receiving'), state('member')] })).toEqual([]);
	expect(texts({ states: [state('receiving'), state('contributor')] })).toEqual([
		'Kazakhstan, receiving state',
		'sent troops'
	]);
});

test('movements say that they are directions, each kind once', () => {
	const move = { state: 'ru', from: at, to: at };
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
