import { describe, expect, it } from 'vitest';
import { agreeing, embedPath, wholeStory } from './choices';
import { embeddingOf } from './embedding';

const ids = ['cover', 'began', 'spread', 'after'];
const steps = ids.map((id) => ({ id, title: `Title of ${id}`, alt: `Map of ${id}` }));
const SITE = 'https://stories.example/kz/';
const whole = wholeStory(ids);

describe('choices', () => {
	it.each([
		['from', { from: 'after', to: 'began', start: 'began' }, ['after', 'after', 'after']],
		['to', { from: 'spread', to: 'began', start: 'spread' }, ['began', 'began', 'began']],
		['start', { from: 'spread', to: 'after', start: 'cover' }, ['cover', 'after', 'cover']],
		['from', { from: 'began', to: 'after', start: 'cover' }, ['began', 'after', 'began']]
	] as const)('agree after a change of %s', (changed, picked, expected) => {
		const { from, to, start } = agreeing({ ...whole, ...picked }, ids, changed);
		expect([from, to, start]).toEqual(expected);
	});

	it('are written only where they differ from the whole story', () => {
		expect(embedPath(whole, ids)).toBe('embed/cover/');
		expect(
			embedPath({ ...whole, start: 'began', from: 'began', theme: 'dark', labels: false }, ids)
		).toBe('embed/began/?from=began&theme=dark&labels=no');
	});
});

describe('an embedding', () => {
	it('has all its addresses on the site, under its path', () => {
		const { src, page, picture, helper } = embeddingOf(
			SITE,
			'Story',
			steps,
			{ ...whole, start: 'began' },
			{ height: 600 }
		);
		expect(src).toBe(`${SITE}embed/began/`);
		expect(page).toBe(`${SITE}step/began/`);
		expect(picture).toEqual({
			address: `${SITE}social/began.png`,
			alt: 'Map of began',
			width: 1200,
			height: 630
		});
		expect(helper.startsWith(SITE)).toBe(true);
	});

	it('of the whole story leads to its front page and has its title', () => {
		const { page, title } = embeddingOf(SITE, 'Story', steps, whole, { height: 600 });
		expect([page, title]).toEqual([SITE, 'Story']);
	});
});
