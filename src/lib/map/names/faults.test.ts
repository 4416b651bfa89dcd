// Maps made wrong on purpose: each fault of a name is found, and a right map has none.
import { expect, test } from 'vitest';
import type { Slot } from '../labels/style/slot';
import { labelsIn } from '../labels/labels';
import { slotsIn } from '../placing/slots';
import type { SetName } from '../labels/set-name';
import type { Scene, ScenePlace } from '../scene/scene';
import { faultsOf } from './faults';
import { arriving, land, named, scene, square } from '../../../../tests/fixtures/two-states';

const WEST: SetName = { id: 'we', x: 1400, y: 1000, size: 1, tracking: 1 };
const EAST: SetName = {
	id: 'ea',
	x: 3300,
	y: 1000,
	size: 2,
	tracking: 0,
	to: { x: 2950, y: 1000 }
};

const place = (id: string, x: number, y: number, emphasised = false): ScenePlace => ({
	...{ id, name: id, kind: 'city', x, y, form: 'disc', fresh: false, emphasised }
});

/** What is wrong with a scene 800 px wide. */
function faults(of: Scene, slots: Record<string, Slot> = slotsIn(of, 'M'), on = land) {
	const scale = 800 / of.frame.width;
	const labels = labelsIn(of, 'M');
	const covers = [[700, 0, 800, 60]] as const;
	const found = faultsOf(
		{
			...{ scene: of, labels, slots, sizes: 'M', origin: of.frame, scale },
			within: [0, 0, 800, 500],
			covers
		},
		on
	);
	return found.map(({ kind, id, text }) => `${kind} ${id}: ${text}`);
}

test('a name in its state, and one on a line beside it, are right', () => {
	expect(faults(named(WEST, EAST))).toEqual([]);
});

test('a name on another state, or beyond the coast, is found', () => {
	expect(faults(named({ ...WEST, x: 2920 }))).toEqual([
		'misplaced we: lies 100 % outside its state, on Eastland'
	]);
	expect(faults(named({ ...WEST, y: 2000 }))).toEqual([
		'misplaced we: lies 100 % outside its state, on water'
	]);
	expect(faults(named({ id: 'ea', x: 3060, y: 1000, size: 2, tracking: 0 }))[0]).toMatch(
		/^misplaced ea: lies \d+ % outside its state, on water/
	);
});

test('a quarter of a name may lie outside, and no more', () => {
	const found = (x: number) => faults(named({ ...WEST, x })).length;
	// It is about 80 px wide, at 0.2 px for a km: so 2400 km is the coast.
	expect([found(2250), found(2350)]).toEqual([0, 1]);
});

test('a line that ends elsewhere is found', () => {
	expect(faults(named({ ...EAST, to: { x: 2600, y: 1000 } }))).toEqual([
		'misplaced ea: has a line that does not end in its state'
	]);
});

test('the name of a curve has a line to its curve or into its state, and no curve across it', () => {
	const movements = [arriving({ x: 2920, y: 1800 }, { x: 1200, y: 1800 })];
	// The curve's middle lies at 2060, 1750.
	const curved = (x: number, y: number, to: number) =>
		faults({ ...named({ ...EAST, x, y, to: { x: 2060, y: to }, curve: true }), movements });
	expect(curved(2060, 1600, 1745)).toEqual([]);
	expect(curved(2060, 1600, 1690)).toEqual([
		'misplaced ea: has a line that does not end in its state or on its curve'
	]);
	expect(curved(1990, 1750, 1750)).toEqual(['touching ea: is crossed by a curve']);
	const onCurve = { ...EAST, x: 2060, y: 1600, to: { x: 2060, y: 1745 } };
	expect(faults({ ...named(onCurve), movements })).toEqual([
		'misplaced ea: has a line that does not end in its state'
	]);
});

test('a name that is cut or covered is found', () => {
	const at = (x: number, y: number) =>
		faults({ ...scene, places: [place('far', x, y)] }, { far: 'e' });
	expect(at(3500, 1500)).toEqual([]);
	expect(at(3990, 1500)).toEqual(['cut far: is cut by an edge or a card']);
	expect(at(3600, 150)).toEqual(['cut far: is covered by a control']);
});

test('names that touch each other or a line are found', () => {
	const places = [place('one', 1000, 2000), place('two', 1020, 2010)];
	expect(faults({ ...scene, places }, { one: 'e', two: 'e' })).toContain(
		'touching one: touches "two"'
	);
	const across = { ...named(EAST), places: [place('on line', 3080, 1000)] };
	expect(faults(across, { ea: 'e', 'on line': 'w' })).toEqual(['touching ea: touches "on line"']);
});

test('a mark that the step is about has a name', () => {
	const of = { ...scene, places: [place('told', 1000, 1000, true), place('other', 3000, 2000)] };
	expect(faults(of, { told: 'x', other: 'x' })).toEqual([
		'nameless told: is missing, and the step is about its mark'
	]);
	const movements = [arriving({ x: 2900, y: 900 }, { x: 3000, y: 2000 })];
	const moving = { ...of, movements, names: { M: [EAST] } };
	expect(faults(moving, { told: 'e', other: 'x', ea: 'e' })).toEqual([
		'nameless other: is missing, and the step is about its mark'
	]);
});

test('a state has a name where something moves from it', () => {
	const of = { ...scene, movements: [arriving({ x: 2920, y: 1800 }, { x: 1200, y: 1800 })] };
	expect(faults(of, {})).toEqual([
		'nameless ea: is missing, and the step is about what moves from it or to it'
	]);
	expect(faults({ ...of, names: { M: [EAST] } }, { ea: 'e' })).toEqual([]);
});

/** A town whose name is written in a slot, on a map with others. */
const written = (slot: Slot, ...others: ScenePlace[]) => {
	const places = [place('Town', 1000, 1000), ...others];
	const rest = Object.fromEntries(others.map(({ id }) => [id, 'e' as const]));
	return faults({ ...scene, places }, { ...rest, Town: slot });
};

test('a name that is nearer to another mark than to its own is found', () => {
	// It ends some 40 px, 200 km, east of its mark.
	const other = (x: number) => ({ ...place('Other', x, 1000), name: 'O' });
	expect(written('e', other(1300))).toEqual([]);
	expect(written('e', other(1210))[0]).toBe(
		'mistaken Town: would be read as that of the mark of "O"'
	);
});

test('two names that have changed places are found', () => {
	const [one, two] = [place('One', 1000, 1000), place('Two', 1070, 1020)];
	const swapped = { ...scene, places: [one, two] };
	expect(faults(swapped, { One: 'e', Two: 'w' }).map((text) => text.split(':')[0])).toEqual(
		expect.arrayContaining(['mistaken One', 'mistaken Two'])
	);
	expect(faults(swapped, { One: 'w', Two: 'e' })).toEqual([]);
});

test('a mark without a name takes what is on a line with it', () => {
	const places = [place('Town', 1000, 1000), place('Other', 1245, 1000)];
	expect(faults({ ...scene, places }, { Town: 'e', Other: 'x' })).toEqual([
		'mistaken Town: would be read as that of the nameless mark of "Other"'
	]);
	expect(faults({ ...scene, places }, { Town: 'e', Other: 'e' })).toEqual([]);
});

test('where few are named no eye looks for a name at every mark, but one that has it keeps it', () => {
	const town = { ...place('Town', 1000, 1000), leading: true as const };
	const sparse = (x: number): Scene => ({
		...scene,
		sparse: true,
		places: [town, place('Other', x, 1000)]
	});
	expect(faults(sparse(1245), { Town: 'e' })).toEqual([]);
	expect(faults(sparse(1210), { Town: 'e' })[0]).toContain('would be read as that of the mark');
});

test('a name across a water is found, and one of a town abroad on the home’s land', () => {
	const at = (x: number, name = 'A town with a long name'): Scene => ({
		...scene,
		geography: { ...scene.geography, home: 'we' },
		places: [{ ...place('town', x, 1000), name }]
	});
	// The water is 400 km wide: 80 px.
	expect(faults(at(2790), { town: 'w' })).toEqual([
		'astray town: reaches across a water to another shore'
	]);
	expect(faults(at(2350, 'Port'), { town: 'e' })).toEqual([]);
});

test('a quarter of a town’s name may lie on land that the map is about, and no more', () => {
	// A state without a part, east of Westland.
	const beside = new Map([...land, ['ne', square(2400, 400, 300, 1200)]]);
	const at = (x: number) =>
		faults(
			{ ...scene, places: [{ ...place('town', x, 1000), name: 'Port' }] },
			{ town: 'w' },
			beside
		);
	expect(at(2430)).toEqual([
		'astray town: lies on land that the map is about, and its mark does not'
	]);
	expect(at(2560)).toEqual([]);
});
