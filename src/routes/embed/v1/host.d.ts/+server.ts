// The helper's types, for hosts that check their own scripts.
import { story } from '$lib/server/content/content';
import { helperName } from '$lib/server/content/story-head.js';
import types from '$lib/embed/host/host-types.ts?raw';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	new Response(types.replace('StoryPlayer', helperName(story.id)), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' }
	});
