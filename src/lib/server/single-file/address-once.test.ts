import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import SourceList from '../../sources/SourceList.svelte';
import { story } from '../content/content';
import { addressOnce } from './address-once';

test('each source keeps its address as where its link leads, and no more', () => {
	const { body } = render(SourceList, { props: { sources: story.sources } });
	const once = addressOnce(body);
	const address = story.sources[0]?.url ?? '?';
	expect(body.split(address)).toHaveLength(3);
	expect(once.split(address)).toHaveLength(2);
	expect(once.match(/<a class="address"[^>]*><\/a>/g)).toHaveLength(story.sources.length);
});
