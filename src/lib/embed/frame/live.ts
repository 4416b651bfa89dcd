// The live map of an embed: a module that the embed's script loads when a reader first touches it.
// It takes over the map's place and follows the step that the embed's element names.
import { mount } from 'svelte';
import type { Atlas } from '../../map/atlas/atlas';
import LiveStage from './LiveStage.svelte';

/** What the map needs of the story. */
export interface LiveData {
	atlas: Atlas;
	borders: string;
}

async function start(root: HTMLElement, target: HTMLElement): Promise<void> {
	const { atlas, fine, relief, places } = root.dataset;
	const response = await fetch(atlas ?? '', { credentials: 'omit' });
	if (!response.ok) throw new Error(`the map's data was answered with ${response.status}`);
	const data = (await response.json()) as LiveData;
	mount(LiveStage, {
		target,
		props: { ...data, root, fine: fine ?? '', relief, places: places ?? '' }
	});
}

const root = document.querySelector<HTMLElement>('.embed');
const target = root?.querySelector<HTMLElement>('.live-map');
// Whatever fails, the picture stays and follows the steps; touch.ts, which loads this, hears of it.
if (root && target) {
	root.dataset['map'] = 'coming';
	start(root, target).catch(() => {
		target.replaceChildren();
		root.classList.remove('is-live');
		delete root.dataset['map'];
		root.dispatchEvent(new Event('map-missing'));
	});
}
