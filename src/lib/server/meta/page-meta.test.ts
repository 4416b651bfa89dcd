// Titles, descriptions and linked data of every page of the real story, with and without an address.
import { describe, expect, test, vi } from 'vitest';
import { index, story } from '../content/content';
import { reportLinked, stepLinked, storyLinked } from './linked-data';
import { reportMeta, stepMeta, storyMeta } from './page-meta';

const SITE = 'https://stories.example/kz/';

function builtFor(site: string) {
	vi.stubEnv('SITE_ADDRESS', site);
	return {
		metas: [
			storyMeta(index),
			...story.steps.map(({ id }) => stepMeta(index, id)),
			reportMeta(index)
		],
		linked: [
			storyLinked(index),
			...story.steps.map(({ id }) => stepLinked(index, id)),
			reportLinked(index)
		]
	};
}

/** Every field of a tree, its own name before it. */
function fields(value: unknown, name = ''): [string, unknown][] {
	if (value === null || typeof value !== 'object') return [[name, value]];
	const inside = Object.entries(value).flatMap(([key, v]) =>
		fields(v, Array.isArray(value) ? name : key)
	);
	return inside.length > 0 ? inside : [[name, undefined]];
}

describe('where the site knows its address', () => {
	test('every page has words, an address and a picture of its own', () => {
		const { metas } = builtFor(SITE);
		expect(new Set(metas.map((m) => m.title)).size).toBe(metas.length);
		expect(new Set(metas.map((m) => m.description)).size).toBe(metas.length);
		expect(metas.map((m) => m.address)).toEqual([
			SITE,
			...story.steps.map((s) => `${SITE}step/${s.id}/`),
			`${SITE}report/`
		]);
		for (const { description, image } of metas) {
			expect(description.length).toBeGreaterThan(60);
			expect(description.length).toBeLessThanOrEqual(200);
			expect(description).not.toMatch(/\[\[|\]\]/);
			expect(image).toMatchObject({ width: 1200, height: 630 });
			expect(image?.address).toMatch(/^https:\/\/stories\.example\/kz\/social\/[a-z-]+\.png$/);
			expect(image?.alt).toMatch(/^Map of /);
		}
	});

	test('linked data says what it cites, what it is about and what it is part of', () => {
		const { linked } = builtFor(SITE);
		const [whole, first] = linked;
		expect(whole).toMatchObject({
			'@type': ['Article', 'LearningResource'],
			datePublished: story.desk.published,
			mainEntityOfPage: SITE,
			publisher: { logo: { url: `${SITE}icons/apple-touch-icon.png` } },
			about: { '@type': 'Event', startDate: '2022-01-02', location: { name: 'Kazakhstan' } }
		});
		expect(whole?.['hasPart']).toHaveLength(story.steps.length);
		expect(first?.['isPartOf']).toEqual({ '@type': 'Article', name: story.title, url: SITE });
		expect(first?.['citation']).toContainEqual(
			expect.objectContaining({
				url: 'https://tass.com/world/1387461',
				datePublished: '2022-01-13'
			})
		);
	});
});

test.for([SITE, ''])('no field is empty, no address relative (site: %j)', async (site) => {
	const { linked } = builtFor(site);
	for (const [name, value] of linked.flatMap((thing) => fields(thing))) {
		expect(value, name).toBeTruthy();
		if (name === 'url' || name === 'image') expect(value, name).toMatch(/^https?:/);
	}
});

test('where the site does not know its address, only what needs it is left out', () => {
	const { metas, linked } = builtFor('');
	for (const meta of metas)
		expect(Object.keys(meta)).toEqual([
			'title',
			'description',
			'site',
			'cited',
			'datePublished',
			'dateModified'
		]);
	expect(linked[0]).not.toHaveProperty('url');
	expect(linked[1]).toHaveProperty('citation');
});
