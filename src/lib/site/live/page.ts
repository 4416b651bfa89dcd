// What every page that is read has alive: light and dark, and the line that tells of a new version.
import { atLeisure } from '../scheduling';
import NewVersion from '../NewVersion.svelte';
import ThemeSwitch from '../theme/ThemeSwitch.svelte';
import { takeOver } from './take-over';

/**
 * Wakes the page; app.html, which loads the page's script, says so where that fails.
 * @param quiet a new version is not spoken of
 */
export function wake({ quiet = false } = {}): void {
	const { dataset } = document.documentElement;
	dataset['awake'] = 'yes';
	atLeisure(() => {
		takeOver(document.querySelector('.theme-switch'), ThemeSwitch, {});
		const worker = `${dataset['root'] ?? ''}service-worker.js`;
		takeOver(document.querySelector('.quiet-line'), NewVersion, { worker, quiet });
	});
}
