// Where in the one file the reader is: all that the hash says. Pure.
import type { Stop } from '../stage/playhead.svelte';

/** A talk: slides, or the notes to them. Of a lesson when `minutes` says so. */
export interface Talk extends Stop {
	kind: 'slides' | 'notes';
	minutes?: number;
}

/** The story to scroll; `id` is a step or any other part of the page. */
export interface Reading {
	kind: 'story';
	id: string;
}

export type Where = Reading | Talk;

/** `#slides/decision`, `#slides-15/decision/2` (two parts revealed), `#notes/decision` */
const TALK = /^#(slides|notes)(?:-(\d{1,3}))?\/([\w-]+)(?:\/(\d{1,3}))?$/;

/** Reads a hash. Whatever is no talk is read as a part of the story. */
export function whereOf(hash: string): Where {
	const [, kind, minutes, id, build] = TALK.exec(hash) ?? [];
	if (!kind || !id) return { kind: 'story', id: hash.slice(1) };
	return {
		kind: kind === 'notes' ? 'notes' : 'slides',
		id,
		...(minutes && { minutes: Number(minutes) }),
		...(build && { build: Number(build) })
	};
}

/** Writes what `whereOf` reads. */
export function hashOf(where: Where): `#${string}` {
	if (where.kind === 'story') return `#${where.id}`;
	const { kind, minutes, id, build } = where;
	return `#${kind}${minutes === undefined ? '' : `-${minutes}`}/${id}${build === undefined ? '' : `/${build}`}`;
}
