// What is kept for use without a network.
import { expect, test } from 'vitest';
import { isKept, isReplaced, keptName, outdated } from './kept-files';

test.for([
	'/',
	'/step/almaty/',
	'/embed/almaty/',
	'/places.json',
	'/x/handout/',
	'/embed/v1/player.js',
	'/manifest.webmanifest'
])('%s is kept', (at) => expect(isKept(at)).toBe(true));
test.for([
	'/404.html',
	'/stage-by-stage.html',
	'/step/almaty/__data.json',
	'/maps/almaty.png',
	'/oembed/almaty.json',
	'/data/story.json',
	'/references/story.json'
])('%s is not', (at) => expect(isKept(at)).toBe(false));

test('a request is found by its path alone, within the site', () => {
	const home = 'https://example.org/stories/';
	expect(keptName('https://example.org/stories/embed/a/?theme=dark#x', home)).toBe(
		'/stories/embed/a/'
	);
	expect(keptName('https://example.org/', home)).toBeUndefined();
	expect(keptName('https://example.com/stories/', home)).toBeUndefined();
});

test('a site whose worker is gone, or has become a page, is replaced', () => {
	expect(isReplaced(404, 'text/html')).toBe(true);
	expect(isReplaced(410, null)).toBe(true);
	expect(isReplaced(200, 'text/html; charset=utf-8')).toBe(true);
	expect(isReplaced(200, 'text/javascript')).toBe(false);
	expect(isReplaced(503, 'text/html')).toBe(false);
});

test('the cache before the current one stays, older ones go, others are not ours', () => {
	expect(outdated(['s-1', 'x', 's-2', 's-3'], 's-', 's-3')).toEqual(['s-1']);
	expect(outdated(['s-3'], 's-', 's-3')).toEqual([]);
});
