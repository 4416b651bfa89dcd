// `test` for every browser test: fails one during which the browser reported an error, a script
// threw, the CSP refused something, or a request left the site. A test that provokes such a
// problem on purpose says which: test.use({ allowFailures: [/net::ERR_FAILED/] }).
import { test as base, expect, type BrowserContext } from 'playwright/test';
import { LAUNCH_ARGS } from './chromium.mjs';

export { expect };

/** `test.use(WHOLE_BROWSER)`: where workers are exchanged. It takes more than twice the work of the headless shell. */
export const WHOLE_BROWSER = {
	launchOptions: { executablePath: process.env['CHROMIUM'] ?? '', args: LAUNCH_ARGS }
};

/** For `allowFailures`: where a host is another site, its requests leave ours. */
export const OTHER_SITE = /foreign request: http:\/\/(?:127\.0\.0\.1|localhost):\d+\//;

interface Guards {
	/** Problems that this test expects: parts of their text, or patterns. */
	allowFailures: readonly (string | RegExp)[];
	guarded: undefined;
}

export const test = base.extend<Guards>({
	allowFailures: [[], { option: true }],
	guarded: [
		async ({ context, baseURL, allowFailures }, use) => {
			const problems = await watch(context, new URL(baseURL ?? '').origin);
			await use(undefined);
			const unexpected = problems.filter(
				(problem) =>
					!allowFailures.some((allowed) =>
						typeof allowed === 'string' ? problem.includes(allowed) : allowed.test(problem)
					)
			);
			expect(unexpected, 'problems that the browser reported').toEqual([]);
		},
		{ auto: true }
	]
});

/**
 * Collects a context's problems as they happen. For contexts that a test makes by itself; the
 * default one is watched already. Requests to other hosts fail of themselves: Chromium is started
 * without a way to them (LAUNCH_ARGS), so that no interception changes what is tested.
 */
export async function watch(context: BrowserContext, site: string): Promise<readonly string[]> {
	await context.addInitScript(withoutPointer);
	const problems: string[] = [];
	const isForeign = (url: URL) =>
		/^(?:https?|wss?):$/.test(url.protocol) && url.host !== new URL(site).host;

	context.on('console', (message) => {
		const text = message.text();
		const isCsp = /content security policy/i.test(text);
		if (message.type() === 'error' || (message.type() === 'warning' && isCsp)) {
			problems.push(`console ${message.type()}: ${text} (${message.location().url})`);
		}
	});
	context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
	context.on('request', (request) => {
		if (isForeign(new URL(request.url()))) problems.push(`foreign request: ${request.url()}`);
	});
	return problems;
}

/**
 * In the headless shell a pointer lies in the upper left corner of each window, whatever is done with the mouse.
 * A page hears of it when it has moved: before that nobody has touched the page. In the page.
 */
function withoutPointer() {
	const unheard: [type: string, target: Element][] = [];
	const hear = (event: Event) => {
		const { isTrusted, clientX, clientY, type, target } = event as PointerEvent;
		if (!isTrusted) return;
		if (clientX === 0 && clientY === 0) {
			event.stopImmediatePropagation();
			if (/(?:over|enter)$/.test(type)) unheard.push([type, target as Element]);
		} else
			for (const [late, entered] of unheard.splice(0))
				if (entered.contains(target as Element))
					entered.dispatchEvent(new PointerEvent(late, event as PointerEvent));
	};
	for (const kind of ['pointer', 'mouse'])
		for (const what of ['over', 'enter', 'move'])
			addEventListener(kind + what, hear, { capture: true });
}
