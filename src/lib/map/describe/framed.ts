// What a step's map covers, in words.
import * as m from '$messages';
import { boundsOf, type Rect } from '../plane/geometry';
import type { WordedAtlas, AtlasStep } from '../atlas/atlas';
import { hubOf } from '../scene/kinds';
import type { Names } from './scene-names';

/** What the frame is made of, by name; larger things stand for those within them. */
export function framedNames(atlas: WordedAtlas, step: AtlasStep): string[] {
	const among = (all: readonly Names[]) =>
		step.map.frame.flatMap((id) => all.find((one) => one.id === id)?.name ?? []);
	// Where all states of a role are framed, their names follow in the text: said here, they would be
	// said twice.
	const whole = atlas.words.roles.flatMap(({ id, words }) => {
		const having = step.map.roles[id] ?? [];
		const all = having.length > 1 && having.every((state) => step.map.frame.includes(state));
		return words.all && all ? [{ name: words.all, states: having }] : [];
	});
	const named = new Set(whole.flatMap(({ states }) => states));
	const large = among([...atlas.areas, ...atlas.states.filter((s) => !named.has(s.id))]);
	if (whole.length > 0) return [...new Set([...large, ...whole.map(({ name }) => name)])];
	return [...new Set(large.length > 0 ? large : among(atlas.places))];
}

/** By thirds from the north and from the west, as messages call them. */
const SIDES = [
	['northWest', 'north', 'northEast'],
	['west', 'middle', 'east'],
	['southWest', 'south', 'southEast']
] as const;

/** Where a frame's middle lies in a rectangle. */
function sideOf(frame: Rect, within: Rect): string {
	const third = (part: number) => (part < 1 / 3 ? 0 : part > 2 / 3 ? 2 : 1);
	const y = (frame.y + frame.height / 2 - within.y) / within.height;
	const x = (frame.x + frame.width / 2 - within.x) / within.width;
	return SIDES[third(y)][third(x)];
}

/** Of frames that show but a part of the state where movements meet: that state, and where in it. */
function partOf(atlas: WordedAtlas, step: AtlasStep, frame: Rect) {
	const hub = hubOf(atlas.kinds, step.map);
	const state = atlas.states.find((s) => s.id === hub);
	const points = atlas.places.filter((p) => state && p.state === state.id).map((p) => p.at);
	const inFrame = points.filter(
		(p) =>
			p.x >= frame.x &&
			p.x <= frame.x + frame.width &&
			p.y >= frame.y &&
			p.y <= frame.y + frame.height
	);
	if (!state || inFrame.length === 0 || inFrame.length > points.length / 2) return undefined;
	return { state: state.name, side: sideOf(frame, boundsOf(points)) };
}

/** One sentence about it. */
export function whereOf(
	atlas: WordedAtlas,
	step: AtlasStep,
	frame: Rect,
	covered: { names: string; distance: string }
): string {
	const part = partOf(atlas, step, frame);
	return part ? m.map_coversPart({ ...covered, ...part }) : m.map_covers(covered);
}
