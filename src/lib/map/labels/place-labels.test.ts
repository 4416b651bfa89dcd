// Names keep away from the marks of others, where a picture asks for it.
import { expect, test } from 'vitest';
import type { Label } from './style/label-style';
import { placeLabels } from './place-labels';

const city = (id: string, x: number, rank: number): Label => ({
	...{ id, text: 'Long name', kind: 'city', x, y: 0, rank },
	...{ strong: false, mark: 'disc', ring: false, far: false }
});
// At 1 px per km a name of 13 px is some 60 px long: it ends a few px before the other mark.
const pair = [city('first', 0, 0), city('other', 78, 1)];
const placed = (apart: number) => placeLabels(pair, { tier: 'M', scales: [1], apart });

test('a name that would end beside another mark goes to the other side', () => {
	expect(placed(0)['first']).toBe('e');
	expect(placed(8)['first']).toBe('w');
	expect(placed(8)['other']).toBe('e');
});

test('names of areas have no mark to be told from', () => {
	const { mark, ...area } = city('state', 0, -1);
	const state: Label = { ...area, y: 12, text: 'S', kind: 'state', set: { size: 2, tracking: 0 } };
	expect(mark).toBe('disc');
	const slots = placeLabels([city('first', 0, 0), state], { tier: 'M', scales: [1], apart: 8 });
	expect(slots['state']).toBe('c');
});
