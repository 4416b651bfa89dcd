// What can be asked about at a step, and how a report is put into words.
import { expect, test } from 'vitest';
import { atlas } from '../../../tests/fixtures/small-atlas';
import { sceneAt } from '../map/scene/scene';
import { mapTargets } from './map-targets';
import { reportLines } from './popup';

test('marked places and states with a part can be asked about, waters and bystanders cannot', () => {
	atlas.steps.forEach((_, i) => {
		const scene = sceneAt(atlas, i);
		const asked = mapTargets(scene);
		const ids = asked.map((a) => a.id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const p of scene.places) expect(ids.includes(p.id)).toBe(p.kind !== 'water');
		for (const s of scene.states) expect(ids.includes(s.id)).toBe(s.role !== 'other');
		expect(asked.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
	});
});

test('a report says what, who, where it was read, and how sure it is', () => {
	const report = { about: '3 Jan', text: 'A rally.', voice: 'TASS', sources: ['One', 'Two'] };
	expect(reportLines(report)).toEqual(['3 Jan: A rally.', 'TASS. Read in: One, Two.']);
	expect(reportLines({ ...report, certainty: 'disputed' })[1]).toBe(
		'TASS (disputed). Read in: One, Two.'
	);
});
