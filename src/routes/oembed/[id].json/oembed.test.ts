import { extract } from '@extractus/oembed-extractor';
import { parseFragment } from 'parse5';
import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import { index } from '$lib/server/content/content';
import { stepMeta } from '$lib/server/meta/page-meta';
import PageHead from '$lib/site/page/PageHead.svelte';
import { GET, entries } from './+server';

const SITE = 'https://stories.example/kz/';

/** The route and the pages' pointer to it, as a build with this SITE_ADDRESS has them. */
function builtFor(site: string) {
	vi.stubEnv('SITE_ADDRESS', site);
	const answer = async (id: string): Promise<Response> => GET({ params: { id } } as never);
	const pointer = (id: string) => {
		const meta = stepMeta(index, id);
		return render(PageHead, { props: { meta, linked: `linked:${id}` } }).head;
	};
	return { answer, entries, pointer };
}

describe('oEmbed', () => {
	it('is found by a consumer from the address of a page alone', async () => {
		const { answer, pointer } = builtFor(SITE);
		const asked: string[] = [];
		const found = await extract(`${SITE}step/began/`, { maxwidth: 500 }, async (address) => {
			const url = new URL(String(address));
			asked.push(url.pathname);
			return url.pathname.endsWith('.json')
				? answer('began')
				: new Response(`<!doctype html><html><head>${pointer('began')}</head></html>`);
		});
		expect(asked).toEqual(['/kz/step/began/', '/kz/oembed/began.json']);
		expect(found).toMatchObject({
			version: '1.0',
			type: 'rich',
			title: 'Stage by Stage: It began in the west',
			provider_name: 'Stage by Stage',
			provider_url: SITE,
			thumbnail_url: `${SITE}social/began.png`,
			thumbnail_width: 1200,
			thumbnail_height: 630,
			method: 'auto-discovery'
		});
	});

	it('has every field that the specification asks of a rich answer, for every step', async () => {
		const { answer, entries } = builtFor(SITE);
		const all = await Promise.resolve(entries());
		expect(all.length).toBeGreaterThan(10);
		for (const { id } of all) {
			const response = await answer(id);
			expect(response.headers.get('content-type')).toMatch('application/json');
			const fields = (await response.json()) as Record<string, unknown>;
			expect([typeof fields.width, typeof fields.height]).toEqual(['number', 'number']);
			expect(new URL(String(fields.thumbnail_url)).href).toBe(`${SITE}social/${id}.png`);
			// WordPress looks for one frame, and for exactly this end of it; and for a quotation before it,
			// without which it does not load what hears the frame.
			expect(fields.html).toMatch(
				/^<blockquote [^>]*><a [^>]*>[^<]+<\/a><\/blockquote><iframe [^>]*><\/iframe>$/
			);
			const [quote, frame] = parseFragment(String(fields.html)).childNodes;
			const valueIn = (node: typeof frame, name: string) =>
				node && 'attrs' in node ? node.attrs.find((a) => a.name === name)?.value : undefined;
			const value = (name: string) => valueIn(frame, name);
			expect(valueIn(quote, 'class')).toBe('wp-embedded-content');
			expect(valueIn(quote, 'hidden')).toBe('');
			expect(value('src')).toBe(`${SITE}embed/${id}/`);
			expect(value('title')).toBe(fields.title);
			expect(value('frameborder')).toBe('0');
		}
	});

	it('claims nothing where the site does not know its address', async () => {
		const { answer, pointer } = builtFor('');
		expect(pointer('began')).not.toContain('oembed');
		expect(await (await answer('began')).json()).toEqual({
			version: '1.0',
			type: 'link',
			title: 'Stage by Stage: It began in the west',
			provider_name: 'Stage by Stage',
			cache_age: 86400
		});
	});

	it('knows no other step', async () => {
		const { answer } = builtFor(SITE);
		await expect(answer('nowhere')).rejects.toMatchObject({ status: 404 });
	});
});
