// One step's slide without a page around it: what an embed of another step fetches.
import { slideOf } from '$lib/embed/slide';
import Slide from '$lib/embed/Slide.svelte';
import { story } from '$lib/server/content';
import { fillDrawn } from '$lib/server/drawn';
import { indexOfStep } from '$lib/story/navigation';
import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => story.steps.map(({ id }) => ({ id }));

export function GET({ params }) {
	const index = indexOfStep(story.steps, params.id);
	if (index === undefined) error(404, 'no such step');
	const { body } = render(Slide, { props: { slide: slideOf(story, index) } });
	const html = fillDrawn(body.replace(/<!--[\s\S]*?-->/g, ''), '../../');
	return new Response(`<!doctype html>${html}`, {
		headers: { 'Content-Type': 'text/html; charset=utf-8' }
	});
}
