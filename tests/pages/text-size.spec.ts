// However large a reader's letters are, nothing is lost: no page is wider than its window, no word is
// cut off or covered, and maps keep room beside their legends.
import { chromium, type Page } from 'playwright/test';
import { PAGE_ARGS } from '../support/chromium.mjs';
import { clippedIn, coveredOf } from '../support/clear';
import { expect, test } from '../support/guards';
import { MIDDLE } from '../support/story';

const PAGES = [
	`./#${MIDDLE.id}`,
	`./step/${MIDDLE.id}/`,
	`./present/${MIDDLE.id}/`,
	`./embed/${MIDDLE.id}/`,
	'./sources/',
	'./handout/'
];
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 720 };

/** Playwright's own engine settings, which others take the place of: a mouse. */
const POINTER =
	'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/** WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

interface Reader {
	/** What a reader sets in Chromium, by the name that its engine has for it. */
	setting?: string;
	/** The page's own faces do not come, and its words are spaced. */
	spaced?: true;
	screens: { width: number; height: number }[];
}

const READERS: Record<string, Reader> = {
	'letters twice as large': { setting: 'defaultFontSize=32', screens: [PHONE, DESKTOP] },
	'no letters below 24 px': { setting: 'minimumFontSize=24', screens: [PHONE] },
	'faces of the system, spaced': { spaced: true, screens: [PHONE] }
};

/** What is wrong with a page as it is shown. */
async function faults(page: Page): Promise<string[]> {
	const { across, small } = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		/** How much of a map its legend leaves. */
		const free = (picture: Element) => {
			const bottom = picture.querySelector('.legend')?.getBoundingClientRect().top ?? Infinity;
			return bottom - picture.getBoundingClientRect().top;
		};
		const shown = [...document.querySelectorAll('.picture')].filter((one) => one.checkVisibility());
		return { across: scrollWidth - clientWidth, small: shown.filter((one) => free(one) < 90) };
	});
	return [
		...(across > 0 ? [`${across} px too wide`] : []),
		...small.map(() => 'a map without room'),
		...(await clippedIn(page)),
		...(await coveredOf(
			page,
			'.caption .when, .caption h1, .stage-map .legend li:first-child, .present .place'
		))
	];
}

for (const [name, { setting, spaced, screens }] of Object.entries(READERS))
	test(name, async ({ baseURL }) => {
		const browser = await chromium.launch({
			executablePath: process.env['HEADLESS_SHELL'] ?? '',
			args: [...PAGE_ARGS, `--blink-settings=${[POINTER, ...(setting ? [setting] : [])].join(',')}`]
		});
		const context = await browser.newContext({
			baseURL: baseURL ?? '',
			bypassCSP: true,
			reducedMotion: 'reduce',
			serviceWorkers: 'block'
		});
		if (spaced) await context.route('**/*.woff2', (route) => route.abort());
		const page = await context.newPage();
		for (const screen of screens) {
			await page.setViewportSize(screen);
			for (const at of PAGES) {
				await page.goto(at);
				if (spaced) await page.addStyleTag({ content: SPACING });
				await expect.poll(() => faults(page), `${at} at ${screen.width}`).toEqual([]);
			}
		}
		await browser.close();
	});
