// What stands large on a sheet lies on its map, and in the corner where it belongs.
import { expect, test } from 'vitest';
import { scene } from '../../../../tests/fixtures/two-states';
import type { Measure } from './sheet';
import { toldOn } from './told';

const em: Measure = (text) => text.length * 0.5;
const map = { x: 100, y: 50, width: 800, height: 500 };

test('numbers are the picture: in two columns, the one taken back struck out, a blank where none was given', () => {
	const numbers = [
		{ number: '164', text: 'then withdrawn', gone: true as const },
		{ text: 'the report: none' },
		{ number: '225', text: 'a week later' }
	];
	const { told } = toldOn({ ...scene, numbers }, map, em);
	const large = (told?.lines ?? []).filter(({ setting }) => setting === 'title');
	expect(large.map(({ text }) => text)).toEqual(['164', '225']);
	expect(told?.rules).toHaveLength(1);
	expect(told?.blanks).toHaveLength(1);
	expect(told?.blanks[0]?.x).toBeGreaterThan(map.x + map.width / 2);
	expect(large[0]?.size).toBeGreaterThan(map.height / 5);
	expect(told).toMatchObject({ veils: true, box: map });
	for (const { text, setting, x, y, size } of told?.lines ?? []) {
		expect(x + em(text, setting) * size).toBeLessThanOrEqual(map.x + map.width);
		expect(y).toBeLessThan(map.y + map.height);
	}
});

test('one thing stands in the corner in which pages have it, and ends at its edge', () => {
	const corner = { label: '3 places', text: 'where it went on, said one; over, said another' };
	const wide = toldOn({ ...scene, corner }, map, em).told;
	const frame = { ...scene.frame, width: 100, height: 62.5 };
	const close = toldOn({ ...scene, corner, frame }, map, em).told;
	const ends = wide?.lines.map(({ x, text, setting, size }) => x + em(text, setting) * size);
	expect(new Set(ends)).toEqual(new Set([876]));
	expect(wide?.box.y).toBeLessThan(map.y + 60);
	expect((close?.box.y ?? 0) + (close?.box.height ?? 0)).toBeGreaterThan(map.y + map.height - 60);
	const west = toldOn({ ...scene, corner: { ...corner, west: true }, frame }, map, em).told;
	expect(new Set(west?.lines.map(({ x }) => x))).toEqual(new Set([124]));
	expect(west?.box).toMatchObject({ x: map.x, y: wide?.box.y });
	expect(toldOn(scene, map, em)).toEqual({});
});

test('what has no places is counted under what is said of it', () => {
	const corner = { label: '3 sites', text: 'said somebody', west: true as const, count: 3 };
	const { told } = toldOn({ ...scene, corner }, map, em);
	expect(told?.counted?.match(/z/g)).toHaveLength(3);
	const tops = [...(told?.counted ?? '').matchAll(/M[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
	const last = Math.max(...(told?.lines ?? []).map(({ y }) => y));
	expect(Math.min(...tops)).toBeGreaterThan(last);
	expect(Math.max(...tops)).toBeLessThan((told?.box.y ?? 0) + (told?.box.height ?? 0));
});
