// The real story's maps: that the map's state is a function of the step alone, and what it must show.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeFrame } from '../../map/scene/camera';
import { sceneAt, scenesOf, type Scene } from '../../map/scene/scene';
import { walk, type Position } from '../../story/index/navigation';
import { index as storyIndex } from './content';

const { atlas } = storyIndex;
const last = atlas.steps.length - 1;
const fresh = atlas.steps.map((_, i) => JSON.stringify(sceneAt(atlas, i)));
const sceneOf = (id: string) =>
	sceneAt(
		atlas,
		atlas.steps.findIndex((s) => s.id === id)
	);

test('every path of jumps through slides shows what each would show if it were the first', () => {
	const stop = fc.record({ index: fc.integer({ min: 0, max: last }), build: fc.nat(12) });
	fc.assert(
		fc.property(fc.array(stop, { minLength: 1 }), (path) => {
			// Scenes are kept once they are made: none may depend on those before, or be changed by them.
			const kept = scenesOf(atlas);
			for (const { index, build } of path) {
				const { id = '' } = atlas.steps[index] ?? {};
				const alone = sceneAt(structuredClone(atlas), index, build);
				expect(kept(id, build)).toEqual(alone);
				expect(kept(id)).toEqual(JSON.parse(fresh[index] ?? ''));
			}
		})
	);
});

test('there is no scene beyond the story', () => {
	expect(() => sceneAt(atlas, last + 1)).toThrow(RangeError);
	expect(() => sceneAt(atlas, -1)).toThrow(RangeError);
});

test('on 2 January only Zhanaozen and Aktau are lit; Almaty is not', () => {
	const { places } = sceneOf('began');
	expect(places.filter((p) => p.event === 'protest' && p.first).map((p) => p.id)).toEqual([
		'zhanaozen',
		'aktau'
	]);
	expect(places.find((p) => p.id === 'almaty')?.event).toBeUndefined();
});

test('the cities where it began are not among those where buildings were attacked', () => {
	const { places } = sceneOf('attacked');
	expect(places.filter((p) => p.event === 'attack')).toHaveLength(9);
	expect(places.filter((p) => p.event === 'protest' && p.first).map((p) => p.id)).toEqual([
		'zhanaozen',
		'aktau'
	]);
});

test('five states arrive and the same five leave', () => {
	const five = ['am', 'by', 'kg', 'ru', 'tj'];
	const moves = (id: string, kind: string) =>
		sceneOf(id)
			.movements.filter((m) => m.kind === kind)
			.map((m) => m.state)
			.sort();
	expect(moves('contributors', 'arriving')).toEqual(five);
	expect(moves('withdrawal', 'leaving')).toEqual(five);
});

const builds = atlas.steps.map((step) => step.map.builds.length);

test('a step with all of its parts revealed is the step', () => {
	atlas.steps.forEach((_, i) => {
		expect(JSON.stringify(sceneAt(atlas, i, builds[i]))).toBe(fresh[i]);
	});
});

test('walking through the parts, there and back, shows what jumping shows', () => {
	const at = (index: number, build: number) => JSON.stringify(sceneAt(atlas, index, build));
	const jumped = builds.map((count, i) => Array.from({ length: count + 1 }, (_, b) => at(i, b)));
	fc.assert(
		fc.property(fc.array(fc.constantFrom(1 as const, -1 as const), { maxLength: 80 }), (moves) => {
			let here: Position = { index: 0, build: 0 };
			for (const by of moves) {
				const next = walk(builds, here, by);
				if (!next) continue;
				expect(walk(builds, next, by === 1 ? -1 : 1)).toEqual(here);
				here = next;
			}
			expect(at(here.index, here.build)).toBe(jumped[here.index]?.[here.build]);
			expect(sceneAt(atlas, here.index, here.build).frame).toEqual(
				sceneAt(atlas, here.index).frame
			);
		})
	);
});

test('a build changes what it names and nothing else, and something of it', () => {
	const things = ({ states, places, movements }: Scene) =>
		new Map<string, string>([
			...states.map((s) => [s.id, JSON.stringify(s)] as const),
			...places.map((p) => [p.id, JSON.stringify(p)] as const),
			...movements.map((m) => [`to ${m.state}`, JSON.stringify(m)] as const)
		]);
	atlas.steps.forEach((step, i) => {
		step.map.builds.forEach((group, b) => {
			const [before, after] = [things(sceneAt(atlas, i, b)), things(sceneAt(atlas, i, b + 1))];
			const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
				(id) => before.get(id) !== after.get(id)
			);
			const named = [...group, ...group.map((id) => `to ${id}`)];
			expect(changed.filter((id) => !named.includes(id))).toEqual([]);
			expect(changed, `${step.id}, part ${b + 1}`).not.toEqual([]);
		});
	});
});

test('before the first part: no first city is lit, no troops move, no attack is marked', () => {
	const start = (id: string) =>
		sceneAt(
			atlas,
			atlas.steps.findIndex((s) => s.id === id),
			0
		);
	expect(start('began').places.filter((p) => p.event === 'protest' && p.first)).toEqual([]);
	expect(start('attacked').places.filter((p) => p.event === 'attack')).toEqual([]);
	expect(start('attacked').places.find((p) => p.id === 'semey')?.event).toBe('protest');
	expect(start('contributors').movements).toEqual([]);
	expect(start('contributors').states.filter((s) => s.role === 'contributor')).toEqual([]);
	// Those who are about to leave are there.
	expect(start('withdrawal').movements).toEqual([]);
	expect(start('withdrawal').states.filter((s) => s.role === 'contributor')).toHaveLength(5);
});

test('the whole story view holds every capital and every marked place, at every step', () => {
	const capitals = atlas.places.filter((p) => p.kind === 'capital').map((p) => p.at);
	expect(capitals.length).toBeGreaterThan(4);
	atlas.steps.forEach((_, i) => {
		const scene = sceneAt(atlas, i);
		const { x, y, width, height } = wholeFrame(scene);
		const outside = [...capitals, ...scene.places].filter(
			(p) => p.x < x || p.y < y || p.x > x + width || p.y > y + height
		);
		expect(outside).toEqual([]);
	});
});
