// "Who says this?": one class on the page's root marks every sentence by its voice. The words are
// drawn by the server and never hydrated, so that the buttons among them are served by delegation.
import { saveSetting, readSetting } from '../../site/storage';

const NAME = 'who-says';
const BUTTON = 'button[data-who]';

const buttons = () => document.querySelectorAll<HTMLButtonElement>(BUTTON);

function show(on: boolean): void {
	document.documentElement.classList.toggle('who-says', on);
	for (const button of buttons()) button.setAttribute('aria-pressed', String(on));
}

/** Wakes the buttons, which do nothing without a script, and sets them as they were left. */
export function offerWhoSays(): void {
	for (const button of buttons()) button.disabled = false;
	show(readSetting(NAME) === 'on');
}

/**
 * Turns the marks on or off where a click asks for it. The button stays where it is under the
 * finger, while the labels move the words above it.
 */
export function answerWhoSays(event: MouseEvent): void {
	const button = event.target instanceof Element && event.target.closest<HTMLElement>(BUTTON);
	if (!button) return;
	const on = button.getAttribute('aria-pressed') !== 'true';
	const before = button.getBoundingClientRect().top;
	show(on);
	saveSetting(NAME, on ? 'on' : undefined);
	window.scrollBy({ top: button.getBoundingClientRect().top - before, behavior: 'instant' });
}
