// What is written beside marks: it is in the scene and in its words, and in nobody's way.
import { expect, test } from 'vitest';
import { atlas } from '../../../../tests/fixtures/small-atlas';
import { land, scene as empty } from '../../../../tests/fixtures/two-states';
import { describe } from '../describe/description';
import { faultsOn } from '../names/rule';
import { SURFACES } from '../names/surfaces';
import { sceneAt, type Scene, type ScenePlace } from '../scene/scene';
import { labelsIn, labelsOf } from '../labels/labels';
import { slotsIn } from './slots';
import { isOfMark } from '../labels/style/label-style';

const began = atlas.steps.findIndex(({ id }) => id === 'began');
const noted = (...notes: { place: string; text: string }[]) => ({
	...atlas,
	steps: atlas.steps.map((step, i) =>
		i === began
			? { ...step, map: { ...step.map, notes, builds: [['aktau'], ['zhanaozen']] } }
			: step
	)
});
const both = noted(
	{ place: 'zhanaozen', text: 'Roads are blocked' },
	{ place: 'aktau', text: 'And here' }
);

test('it belongs to a mark, which it does not draw again', () => {
	const scene = sceneAt(both, began);
	const of = labelsOf(scene).filter(({ id }) => id === 'zhanaozen' || id === 'note-zhanaozen');
	expect(of.map(({ kind, mark }) => [kind, mark])).toEqual([
		['city', 'ringed-disc'],
		['note', 'ringed-disc']
	]);
	expect(of.filter(isOfMark)).toHaveLength(1);
});

test('it comes with its place, and one whose place is not on the map is not there', () => {
	const texts = (build?: number) => sceneAt(both, began, build).notes.map(({ text }) => text);
	expect(texts()).toEqual(['Roads are blocked', 'And here']);
	expect(texts(1)).toEqual(['And here']);
	expect(sceneAt(noted({ place: 'oskemen', text: 'Not yet' }), began).notes).toEqual([]);
});

test('on phones there is one, in the smallest pictures none', () => {
	const scene = sceneAt(both, began);
	const notes = (sizes: 'XS' | 'S' | 'M') =>
		labelsIn(scene, sizes).flatMap(({ kind, of }) => (kind === 'note' ? of : []));
	expect(notes('XS')).toEqual([]);
	expect(notes('S')).toEqual(['zhanaozen']);
	expect(notes('M').sort()).toEqual(['aktau', 'zhanaozen']);
});

test('the map in words says it', () => {
	expect(describe({ ...both, words: atlas.words }, began).shown).toContain(
		'Beside Zhanaozen is written: “Roads are blocked”.'
	);
});

const town = (id: string, x: number, y: number): ScenePlace => ({
	...{ id, name: id, kind: 'city', x, y, form: 'disc', fresh: false, emphasised: false }
});
const withNote = (text: string, ...more: ScenePlace[]): Scene => ({
	...empty,
	places: [town('Middle', 2600, 1900), ...more],
	notes: [{ place: 'Middle', text }]
});

test('it stands where there is room, and moves no other name', () => {
	const alone = slotsIn({ ...withNote('Here'), notes: [] }, 'M');
	const noted = slotsIn(withNote('Here'), 'M');
	expect(noted['Middle']).toBe(alone['Middle']);
	expect(noted['note-Middle']).toMatch(/^[A-Z]/);
});

test('one without room is left out, and on a laptop the build says so', () => {
	const long =
		'A note far longer than the map of this story is wide, and so without any room on it';
	const scene = withNote(`${long}: ${long}`);
	expect(slotsIn(scene, 'M')['note-Middle']).toBe('x');
	const found = SURFACES.flatMap((surface) =>
		faultsOn(scene, surface, land).map(({ kind }) => `${kind} on ${surface.name}`)
	);
	expect(found).toContain('unwritten on a laptop');
	expect(found).not.toContain('unwritten on a phone');
	expect(SURFACES.flatMap((surface) => faultsOn(withNote('Here'), surface, land))).toEqual([]);
});

test('it is written across no line where another place is free', () => {
	const at = { x: 2600, y: 1900 };
	const wall = (x0: number, x1: number) => [{ at, x0, y0: -400, x1, y1: 400 }];
	const slot = (...walls: ReturnType<typeof wall>) =>
		slotsIn(withNote('Here'), 'M', { outline: walls, id: 'we', stateAt: () => 'we' })[
			'note-Middle'
		];
	expect(slot()).toBe('W');
	expect(slot(...wall(-60, -55))).toMatch(/^[SN]/);
	// Rather across it than unsaid.
	expect(slot(...wall(-400, 400))).toBe('W');
});

test('a town abroad is not written into the home', () => {
	const abroad = { ...withNote('Here'), notes: [] };
	const stateAt = ({ x }: { x: number }) => (x > 2600 ? 'home' : 'other');
	expect(slotsIn({ ...abroad }, 'M')['Middle']).toBe('e');
	expect(slotsIn({ ...abroad }, 'M', { outline: [], id: 'home', stateAt })['Middle']).toBe('w');
});
