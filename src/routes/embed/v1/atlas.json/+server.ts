// What an embed's live map needs of the story, fetched when a reader first touches the map.
import type { LiveData } from '$lib/embed/frame/live';
import { index, story } from '$lib/server/content/content';
import { json } from '@sveltejs/kit';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => json({ atlas: index.atlas, borders: story.borders } satisfies LiveData);
