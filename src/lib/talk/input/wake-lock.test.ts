import { afterEach, expect, test, vi } from 'vitest';
import { keepAwake } from './wake-lock';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose page is seen, and which gives out locks. */
function browser(request: () => Promise<unknown>) {
	const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	vi.stubGlobal('document', page);
	vi.stubGlobal('navigator', { wakeLock: { request } });
	return page;
}

test('holds the screen awake, again after the page was hidden, and lets it sleep at the end', async () => {
	const release = vi.fn(() => Promise.resolve());
	const request = vi.fn(() => Promise.resolve({ release }));
	const page = browser(request);
	const stop = keepAwake();
	expect(request).toHaveBeenCalledTimes(1);
	page.visibilityState = 'hidden';
	page.dispatchEvent(new Event('visibilitychange'));
	expect(request).toHaveBeenCalledTimes(1);
	page.visibilityState = 'visible';
	page.dispatchEvent(new Event('visibilitychange'));
	expect(request).toHaveBeenCalledTimes(2);
	await Promise.all(request.mock.results.map(({ value }) => value));
	stop();
	expect(release).toHaveBeenCalledTimes(1);
	page.dispatchEvent(new Event('visibilitychange'));
	expect(request).toHaveBeenCalledTimes(2);
});

test('where there is no lock, or it is refused, the talk goes on', async () => {
	const refuse = vi.fn(() => Promise.reject(new Error('battery')));
	browser(refuse);
	keepAwake()();
	vi.stubGlobal('navigator', {});
	keepAwake()();
	await Promise.resolve();
	expect(refuse).toHaveBeenCalledTimes(1);
});
