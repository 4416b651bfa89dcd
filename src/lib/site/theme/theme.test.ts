// The script in app.html reads what theme.ts keeps, and lets nothing else through.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { keepTheme, savedTheme, shownTheme, themeOf, type Theme } from './theme';

const [, early = ''] = /<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8')) ?? [];

const addEventListener = () => undefined;
const pageOf = () => ({
	documentElement: { dataset: { story: 'a', root: './' } as Record<string, string> },
	addEventListener
});

function page() {
	const items = new Map<string, string>();
	const localStorage = {
		getItem: (name: string) => items.get(name) ?? null,
		setItem: (name: string, value: string) => void items.set(name, value),
		removeItem: (name: string) => void items.delete(name)
	};
	const document = pageOf();
	vi.stubGlobal('localStorage', localStorage);
	vi.stubGlobal('document', document);
	return { items, document, localStorage };
}

afterEach(() => vi.unstubAllGlobals());

test.for<Theme>(['light', 'dark', 'auto'])('%s holds on the next page', (theme) => {
	const { localStorage, document } = page();
	const location = { search: '', toString: () => 'https://example.org/stories/' };
	const next = pageOf();
	runInNewContext(early, { addEventListener, localStorage, document, location, URL });
	keepTheme('dark');
	keepTheme(theme);
	expect([shownTheme(), savedTheme()]).toEqual([theme, theme]);
	runInNewContext(early, { addEventListener, localStorage, document: next, location, URL });
	expect(themeOf(next.documentElement.dataset['theme'])).toBe(theme);
});

test('the early script lets only a theme through, and survives forbidden storage', () => {
	const { items, localStorage, document } = page();
	keepTheme('dark');
	for (const name of items.keys()) items.set(name, 'dark "><script>');
	document.documentElement.dataset = {};
	const location = { search: '', hash: '#decision' };
	runInNewContext(early, { addEventListener, localStorage, document, location });
	expect(document.documentElement.dataset).toEqual({});
	expect(savedTheme()).toBe('auto');
	expect(() => runInNewContext(early, { addEventListener, document, location })).not.toThrow();
});
