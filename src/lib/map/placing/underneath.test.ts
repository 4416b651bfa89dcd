// A town's name stands on its own land first, a port's on the sea, and none on another shore.
import { expect, test } from 'vitest';
import { land, scene } from '../../../../tests/fixtures/two-states';
import { homeOf } from '../names/home';
import type { ScenePlace } from '../scene/scene';
import { label } from './crowd.fixture';
import { labelBoxes } from './label-boxes';
import { slotsIn } from './slots';
import { costOf } from './underneath';

const home = homeOf(land, 'we');
/** Where the name of one town goes: Westland lies from 400 to 2400 km, Eastland from 2800. */
function slotOf(name: string, x: number, side?: ScenePlace['side']) {
	const town: ScenePlace = {
		...{
			id: 'town',
			name,
			kind: 'city',
			x,
			y: 1000,
			form: 'disc',
			fresh: false,
			emphasised: false
		},
		...(side && { side })
	};
	return slotsIn({ ...scene, places: [town] }, 'M', home)['town'];
}

test('a name stands where others like it do while its land has room', () => {
	expect(slotOf('Town', 1000)).toBe('e');
	expect(slotOf('Town', 2250)).toBe('w');
	// On a strip of land it is in the water whatever its slot, least above and below its mark.
	expect(slotOf('Township', 2920)).toMatch(/^[ns]$/);
});

test('an editor says on which side: also over water, but not where the name would misinform', () => {
	const sides = ['north', 'east', 'south', 'west'] as const;
	expect(sides.map((side) => slotOf('Town', 1000, side))).toEqual(['n', 'e', 's', 'w']);
	const corners = ['north-east', 'south-east', 'south-west', 'north-west'] as const;
	expect(corners.map((side) => slotOf('Town', 1000, side))).toEqual(['ne', 'se', 'sw', 'nw']);
	expect(slotOf('Town', 2250, 'east')).toBe('e');
	expect(slotOf('A town with a very long name', 2390, 'east')).not.toBe('e');
});

test('a port has its name on the sea', () => {
	expect(slotOf('Port', 2390)).toBe('e');
});

test('none goes across the sea to another shore, and most of one that is told does not', () => {
	const stateAt = ({ x }: { x: number }) => (x < 2400 ? 'we' : x < 2800 ? undefined : 'ea');
	const cost = (slot: 'e' | 'w', strong = false) => {
		const port = label('port', 2390, 1000, { text: 'A port with a name', strong });
		const boxes = labelBoxes(port, slot, 'M');
		return costOf(port, boxes, { outline: [], id: 'we', stateAt }, [0.15, 0.15]);
	};
	expect(cost('e')).toBe(Infinity);
	expect(cost('e', true)).toBeLessThan(5);
	expect(cost('w')).toBe(0);
});

test('a note lies on open water or land, and rather far away than across the border', () => {
	const stateAt = ({ x }: { x: number }) => (x < 2400 ? 'we' : undefined);
	const outline = Array.from({ length: 60 }, (_, i) => ({
		at: { x: 2400, y: 800 + i * 6 },
		...{ x0: -2, y0: -2, x1: 2, y1: 2 }
	}));
	const note = label('note', 2300, 1000, { text: 'A note', kind: 'note', mark: 'disc' });
	const cost = (slot: 'e' | 'E2' | 'W') =>
		costOf(note, labelBoxes(note, slot, 'M'), { outline, id: 'we', stateAt }, [0.3, 0.3]);
	expect([cost('W'), cost('E2')]).toEqual([0, 0]);
	expect(cost('e')).toBeGreaterThan(2);
});
