// States' names by rule: in their state where there is room, else beside it on a line or nowhere.
import { expect, test } from 'vitest';
import { STATE_PX } from '../labels/style/label-style';
import { labelsIn } from '../labels/labels';
import { slotsIn } from '../placing/slots';
import type { Scene } from '../scene/scene';
import { faultsOn } from './rule';
import { arriving, land, scene } from '../../../../tests/fixtures/two-states';
import { roomIn } from './room';
import { setNamesIn, sightOf, SIZES, type ByHand } from './set-names';
import { SURFACES } from './surfaces';

const byRule: ByHand = () => undefined;
const setIn = (of: Scene, size: (typeof SIZES)[number], byHand = byRule) =>
	setNamesIn([of], sightOf([of], size), land, byHand);

test('the room of a state is its middle, keeps clear of what lies there, and is within what is seen', () => {
	const west = land.get('we');
	if (!west) throw new Error('there is a Westland');
	const all = scene.frame;
	const free = roomIn(west, all, [], 4);
	expect(Math.abs((free?.y ?? 0) - 1000)).toBeLessThan(250);
	expect(free?.half).toBeGreaterThan(900);
	const taken = roomIn(west, all, [{ x: 1300, y: 400, width: 200, height: 1200 }], 4);
	expect(taken?.half).toBeLessThan(500);
	const east = roomIn(west, { x: 1900, y: 0, width: 2100, height: 2500 }, [], 4);
	expect(east?.x).toBeGreaterThan(1900);
});

test('the hero is large and wide in its state; a narrow state has its name outside, on a line', () => {
	const [west, east] = setIn(scene, 'M');
	expect(west).toMatchObject({ id: 'we', size: 0 });
	expect(west?.tracking).toBeGreaterThan(0);
	expect(east).toMatchObject({ id: 'ea', size: 2 });
	expect(Math.abs((east?.to?.x ?? 0) - 2920)).toBeLessThan(120);
});

test('in small pictures names are smaller, and states without a part have none', () => {
	const other = { ...scene, states: scene.states.map((s) => ({ ...s, role: 'other' })) };
	expect(setIn(other, 'L').map(({ id }) => id)).toContain('we');
	expect(setIn(other, 'S')).toEqual([]);
	expect(STATE_PX.S[0]).toBeLessThan(STATE_PX.L[0]);
});

test('what is set by hand stands so, or is left out', () => {
	const hand = { id: 'we', x: 1200, y: 900, size: 1, tracking: 0 } as const;
	const set = setIn(scene, 'M', (id) => (id === 'we' ? hand : null));
	expect(set).toEqual([hand]);
});

test('by rule no surface has a fault, even with marks and movements', () => {
	const places = [1200, 1400, 1600].map((x, i) => ({
		...{ id: `p${i}`, name: `Place ${i}`, kind: 'city' as const, x, y: 900 + 100 * i },
		...{ form: 'disc' as const, fresh: true, emphasised: i === 0 }
	}));
	const movements = [arriving({ x: 2920, y: 600 }, { x: 1200, y: 900 })];
	const busy = { ...scene, places, movements };
	const names = Object.fromEntries(SIZES.map((size) => [size, setIn(busy, size)]));
	const whole = { ...busy, names };
	for (const surface of SURFACES) expect(faultsOn(whole, surface, land)).toEqual([]);
	expect(labelsIn(whole, 'M').map(({ id }) => id)).toContain('we');
	expect(slotsIn(whole, 'M').we).toBe('c');
});
