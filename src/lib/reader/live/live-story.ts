// Makes the drawn story a live one: beside its words comes the stage (LiveStory.svelte).
import { mount, type ComponentProps } from 'svelte';
import LiveStory from './LiveStory.svelte';

/**
 * @throws where the page has no story
 * @returns goes to a step, as its links do
 */
export function liveStory(props: Omit<ComponentProps<typeof LiveStory>, 'story'>): {
	go: (id: string) => void;
} {
	const story = document.querySelector<HTMLElement>('main.story');
	if (!story?.firstElementChild) throw new Error('the page has no story');
	return mount(LiveStory, {
		target: story,
		anchor: story.firstElementChild,
		// Not spread: that would read the getters among them once, and their values change.
		props: Object.defineProperty(props, 'story', {
			value: story,
			enumerable: true
		}) as ComponentProps<typeof LiveStory>
	});
}
