// One step's slide without a page around it: what an embed of another step fetches.
import { slideOf } from '$lib/embed/frame/slide';
import Slide from '$lib/embed/frame/Slide.svelte';
import { story } from '$lib/server/content/content';
import { fillDrawn } from '$lib/server/islands/islands';
import { render } from 'svelte/server';
import { stepAt, stepEntries } from '../../../step-at';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = stepEntries;

export function GET({ params }) {
	const { body } = render(Slide, { props: { slide: slideOf(story, stepAt(params.id).step.id) } });
	const html = fillDrawn(body.replace(/<!--[\s\S]*?-->/g, ''), '../../');
	return new Response(`<!doctype html>${html}`, {
		headers: { 'Content-Type': 'text/html; charset=utf-8' }
	});
}
