// What every page that is read has alive: light and dark, and the line that tells of a new version.
import { leisure } from '../scheduling';
import NewVersion from '../NewVersion.svelte';
import ThemeSwitch from '../theme/ThemeSwitch.svelte';
import { takeOver } from './take-over';

/**
 * Wakes the page; app.html, which loads the page's script, says so where that fails.
 * @param quiet a new version is not spoken of
 */
export async function wake({ quiet = false } = {}): Promise<void> {
	const { dataset } = document.documentElement;
	dataset['awake'] = 'yes';
	await leisure();
	takeOver(document.querySelector('.theme-switch'), ThemeSwitch, {});
	await leisure();
	const worker = `${dataset['root'] ?? ''}service-worker.js`;
	takeOver(document.querySelector('.quiet-line'), NewVersion, { worker, quiet });
}
