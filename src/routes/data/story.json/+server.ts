// Everything that the story is made from, as one file to take away.
import { json } from '@sveltejs/kit';
import { story } from '$lib/server/content/content';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => json(story);
