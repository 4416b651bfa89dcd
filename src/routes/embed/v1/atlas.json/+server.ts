// What an embed's live map needs of the story, fetched when a reader first touches the map.
import type { LiveData } from '$lib/embed/frame/live';
import { atlasOf } from '$lib/map/scene/atlas';
import { story } from '$lib/server/content/content';
import { json } from '@sveltejs/kit';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => json({ atlas: atlasOf(story), borders: story.borders } satisfies LiveData);
