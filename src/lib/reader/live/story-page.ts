// The script of the scroll story: the words answer first, then comes the stage.
import { mount, type ComponentProps } from 'svelte';
import { keepAddress } from '../../site/keep-address';
import { wake } from '../../site/live/page';
import { nextTask } from '../../site/scheduling';
import { pageData } from '../../site/live/take-over';
import ReadersDesk from '../desk/ReadersDesk.svelte';
import { liveStory } from './live-story';
import type LiveStory from './LiveStory.svelte';

// All in tasks of their own, and what the modules bring is one: a slow phone answers between them.
await nextTask();
liveStory({
	...pageData<Omit<ComponentProps<typeof LiveStory>, 'onPlace' | 'away' | 'story'>>(),
	onPlace(hash) {
		if (location.hash.slice(1) === hash) return;
		const to = hash ? `#${hash}` : location.pathname + location.search;
		keepAddress(() => history.replaceState(null, '', to));
	}
});
await nextTask();
mount(ReadersDesk, { target: document.body });
await nextTask();
void wake();
