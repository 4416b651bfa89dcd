// A frame that is large enough shows a step's words at once, beside the map. Whether they fit is
// measured; where there is room at all, the stylesheet says.

/** Opens a slide's words where they fit beside the map, and shuts what was opened so and fits no more. */
export function fitWords(slide: HTMLElement): void {
	const caption = slide.querySelector<HTMLElement>('.caption');
	const words = slide.querySelector<HTMLDetailsElement>('.words');
	if (!caption || !words) return;
	const beside = getComputedStyle(words).getPropertyValue('--beside') !== '';
	// What a reader opened in a smaller frame stays open.
	if (!beside && !words.dataset['fits']) return;
	words.open = beside;
	words.open &&= caption.scrollHeight <= caption.clientHeight;
	if (words.open) words.dataset['fits'] = 'yes';
	else delete words.dataset['fits'];
}
