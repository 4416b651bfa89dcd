// Light or dark: by the system, unless the reader has chosen. The choice is one attribute of
// <html>, which the colours follow (styles/tokens.css). app.html sets it before the first paint.
import { readSetting, saveSetting } from '../storage';

export const THEMES = ['auto', 'light', 'dark'] as const;

/** `auto` follows the system. */
export type Theme = (typeof THEMES)[number];

/** The name under which the choice is kept; app.html reads the same. */
const THEME_KEY = 'theme';

/** Reads a theme's name; anything else is `auto`. */
export function themeOf(name: string | null | undefined): Theme {
	return THEMES.find((theme) => theme === name) ?? 'auto';
}

/** The theme that the page shows now. */
export const shownTheme = (): Theme => themeOf(document.documentElement.dataset['theme']);

/** The theme that the reader chose on an earlier page, or `auto`. */
export const savedTheme = (): Theme => themeOf(readSetting(THEME_KEY));

/** Shows the page in a theme, until it is left. */
export function applyTheme(theme: Theme): void {
	if (theme === 'auto') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = theme;
}

/** Shows the page in a theme, and the next pages too where the browser lets it be kept. */
export function keepTheme(theme: Theme): void {
	applyTheme(theme);
	saveSetting(THEME_KEY, theme === 'auto' ? undefined : theme);
}
