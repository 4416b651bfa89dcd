import { expect, test } from 'vitest';
import { hashOf, whereOf, type Where } from './hash-route';

const PLACES: [string, Where][] = [
	['#decision', { kind: 'story', id: 'decision' }],
	['#slides/decision', { kind: 'slides', id: 'decision' }],
	['#slides/decision/0', { kind: 'slides', id: 'decision', build: 0 }],
	['#slides-15/cover/2', { kind: 'slides', minutes: 15, id: 'cover', build: 2 }],
	['#notes-5/after', { kind: 'notes', minutes: 5, id: 'after' }]
];

test.for(PLACES)('%s is read and written', ([hash, where]) => {
	expect(whereOf(hash)).toEqual(where);
	expect(hashOf(where)).toBe(hash);
});

test.for([
	'',
	'#',
	'#slides',
	'#slides/',
	'#slides-x/a',
	'#slides/a/b/c',
	'#slides/<b>',
	'#notes//2'
])('%s is no talk', (hash) => expect(whereOf(hash)).toEqual({ kind: 'story', id: hash.slice(1) }));
