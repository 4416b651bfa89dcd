// What lies over what is to be read, and what is cut off.
import type { Page } from 'playwright/test';

/** Of some elements those whose middle is out of the window or lies under something else. In the page. */
export const covered = (elements: Element[]) =>
	elements.flatMap((element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		// Leaflet lies over the picture and shows nothing but the ring of what is told of.
		const isLeaflet = (one: Element) => Boolean(one.closest('.leaflet-layer'));
		const at = document
			.elementsFromPoint(left + width / 2, top + height / 2)
			.find((one) => isLeaflet(element) || !isLeaflet(one));
		const isFree = at && (element.contains(at) || at.contains(element));
		return isFree ? [] : [`${element.textContent}: ${at?.getAttribute('class')}`];
	});

export const coveredOf = (page: Page, selector: string) =>
	page.locator(selector).evaluateAll(covered);

/** Texts that reach out of the page, or out of a box that cuts them off. Names on maps may. In the page. */
export const clipped = () => {
	const TOLERANCE = 1.5;
	const free = { left: -Infinity, right: Infinity, bottom: Infinity };
	/** What cuts off an element: the nearest box that does, unless it scrolls; else the page. */
	const edgesOf = (element: Element): { left: number; right: number; bottom: number } => {
		const page = { left: 0, right: document.documentElement.clientWidth, bottom: Infinity };
		for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
			const { overflowX, overflowY } = getComputedStyle(at);
			if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) return free;
			const { left, right, bottom, width } = at.getBoundingClientRect();
			// What is only heard is a box of a pixel, and its padding.
			if (width < 8) return free;
			if (/hidden|clip/.test(`${overflowX} ${overflowY}`)) return { left, right, bottom };
		}
		return page;
	};
	const found: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement;
		if (!element || !node.textContent?.trim()) continue;
		if (element.closest('svg, script, style, noscript, select, .unseen')) continue;
		if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const { left, right, bottom, width } = range.getBoundingClientRect();
		const edges = edgesOf(element);
		if (width === 0 || right < 0) continue;
		if (
			left < edges.left - TOLERANCE ||
			right > edges.right + TOLERANCE ||
			bottom > edges.bottom + TOLERANCE
		)
			found.push(
				`${element.localName}.${element.className}: ${node.textContent.trim().slice(0, 60)}`
			);
	}
	return found;
};

export const clippedIn = (page: Page) => page.evaluate(clipped);
