// The embed's own page, as its tests open it.
import type { Page } from 'playwright/test';
import { step } from './story';

/** Of a page that embeds: the frame is as wide as the window. */
export const STYLE =
	'<style>iframe { display: block; width: 100%; border: 0 } body { margin: 0 }</style>';

/** What a host shows: two steps as a list, whose height follows its width. */
export const LIST = `embed/${step(2).id}/?layout=list&from=${step(2).id}&to=${step(3).id}`;

/** Where it opens at a step that is neither the first nor the last. */
export const SECOND = `./embed/${step(2).id}/`;

/** The title of the step that it shows. */
export const title = (page: Page) => page.getByRole('heading', { level: 2 });

/** Each protocol's host: markup, and the script that sizes the frame `#ID`. */
export const PROTOCOLS: Record<string, (src: string) => string> = {
	helper: (src) => `<iframe id="helper" src="${src}"></iframe>
		<script src="${new URL('/embed/v1/host.js', src).href}" async></script>`,
	pym: (src) => `<div id="pym"></div><script src="/pym.js"></script>
		<script>new pym.Parent('pym', '${src}', {});</script>`,
	resizer: (
		src
	) => `<iframe id="resizer" src="${src}"></iframe><script src="/iframe-resizer.js"></script>
		<script>iFrameResize({ warningTimeout: 0 }, '#resizer');</script>`,
	resizer5: (
		src
	) => `<iframe id="resizer5" src="${src}"></iframe><script src="/iframe-resizer-5.js"></script>
		<script>iframeResize({ license: 'GPLv3', waitForLoad: true, warningTimeout: 0 }, '#resizer5');</script>`,
	frames: (src) => `<div id="frames"></div><script src="/frames.js"></script>
		<script>newswireFrames.Framer(document.getElementById('frames'), { src: '${src}' });</script>`,
	sidechain: (src) =>
		`<script src="/sidechain.js"></script><div id="sidechain"><side-chain src="${src}"></side-chain></div>`
};

export const frameOf = (page: Page, id: string) => page.locator(`iframe#${id}, #${id} iframe`);

/**
 * Nothing where a frame is as high as what is in it. Another site's frame hears later than its host of
 * a new width, and until then its height of before still fits.
 */
export async function misfit(page: Page, id: string): Promise<string> {
	const given = await frameOf(page, id).evaluate((node) => [node.clientWidth, node.clientHeight]);
	const wanted = await frameOf(page, id)
		.contentFrame()
		.locator('.embed')
		.evaluate((node) => [innerWidth, Math.ceil(node.getBoundingClientRect().height)]);
	const [[width = 0, height = 0], [inside = 0, right = 0]] = [given, wanted];
	return width !== inside || Math.abs(height - right) > 1 ? `${given} for ${wanted}` : '';
}

/** Until a page has painted, its browser tells it of no hand. */
export const painted = (page: Page) =>
	page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);

/** Lays the mouse on an embed that fills the page, as a hand does: in more than one move. */
export async function layHandOn(page: Page) {
	await painted(page);
	await page.mouse.move(400, 300, { steps: 2 });
}
