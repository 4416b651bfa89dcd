// What the popups of places and states say, fetched when a reader first opens one.
import { json } from '@sveltejs/kit';
import { story } from '$lib/server/content/content';
import { popupData } from '$lib/story/index/popup-data';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => json(popupData(story));
