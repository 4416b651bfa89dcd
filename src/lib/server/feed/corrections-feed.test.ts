// The feed of corrections, read as feed readers read it.
import { DOMParser } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { newestFirst } from '../../story/index/corrections';
import { story } from '../content/content';
import { correctionsFeed } from './corrections-feed';

function feedAt(address: string) {
	vi.stubEnv('SITE_ADDRESS', address);
	return new DOMParser().parseFromString(correctionsFeed(), 'text/xml');
}

const textsOf = (
	within: { querySelectorAll: (name: string) => Iterable<{ textContent: string | null }> },
	name: string
) => [...within.querySelectorAll(name)].map(({ textContent }) => textContent);

test('every correction is an entry with a name of its own, newest first', () => {
	const feed = feedAt('https://stories.example/kz/');
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

test('entries keep their names wherever the site lies', () => {
	const [here, there] = [feedAt('https://stories.example/kz/'), feedAt('')];
	expect(textsOf(there, 'entry > id')).toEqual(textsOf(here, 'entry > id'));
	expect(there.toString()).not.toContain('undefined');
});
