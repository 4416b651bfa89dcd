// The feed of corrections, read as feed readers read it.
import { DOMParser } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { newestFirst } from '../../story/index/corrections';
import { story } from '../content/content';

async function feedAt(address: string) {
	vi.resetModules();
	vi.stubEnv('SITE_ADDRESS', address);
	const { correctionsFeed } = await import('./corrections-feed');
	return new DOMParser().parseFromString(correctionsFeed(), 'text/xml');
}

afterEach(() => vi.unstubAllEnvs());

const textsOf = (
	within: { querySelectorAll: (name: string) => Iterable<{ textContent: string | null }> },
	name: string
) => [...within.querySelectorAll(name)].map(({ textContent }) => textContent);

test('every correction is an entry with a name of its own, newest first', async () => {
	const feed = await feedAt('https://stories.example/kz/');
	const entries = [...feed.querySelectorAll('entry')];
	expect(entries).toHaveLength(story.desk.corrections.length);
	expect(new Set(entries.flatMap((entry) => textsOf(entry, 'id'))).size).toBe(entries.length);
	const days = entries.flatMap((entry) => textsOf(entry, 'updated'));
	expect(days).toEqual(days.toSorted().reverse());
	expect(textsOf(feed, 'feed > updated')).toEqual([days[0]]);
	expect(entries.flatMap((entry) => textsOf(entry, 'content'))).toEqual(
		newestFirst(story.desk).map(({ text }) => text.replaceAll('&', '&amp;'))
	);
	for (const link of feed.querySelectorAll('link'))
		expect(link.getAttribute('href')).toMatch(/^https:\/\/stories\.example\/kz\//);
});

test('entries keep their names wherever the site lies', async () => {
	const [here, there] = [await feedAt('https://stories.example/kz/'), await feedAt('')];
	expect(textsOf(there, 'entry > id')).toEqual(textsOf(here, 'entry > id'));
	expect(there.toString()).not.toContain('undefined');
});
