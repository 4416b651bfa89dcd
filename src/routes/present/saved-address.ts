// The address of a talk's page follows the talk, as often as browsers allow: loading the page anew
// keeps the place.
import { afterNavigate, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { keepAddress } from '$lib/site/keep-address';
import { paced } from '$lib/site/rate-limit';
import type { Stop } from '$lib/stage/playhead.svelte';
import { onMount } from 'svelte';
import { partHash, type notesPath, type slidePath } from './addresses';

/**
 * Call it while a page's component is made.
 * @param pathOf a step's page, from the site's root
 * @returns writes a place into the address
 */
export function savedAddress(
	pathOf: (id: string) => ReturnType<typeof slidePath | typeof notesPath>
): (stop: Stop) => void {
	let here: Stop | undefined;
	let ready = false;
	const address = paced(() => {
		if (!here || !ready) return;
		const to = resolve(`${pathOf(here.id)}${partHash(here.build)}`);
		keepAddress(() => replaceState(to, {}));
	});
	onMount(() => address.stop);
	// The router cannot take an address before the page stands.
	afterNavigate(() => {
		ready = true;
		address.run();
	});
	return (stop) => {
		here = stop;
		address.run();
	};
}
