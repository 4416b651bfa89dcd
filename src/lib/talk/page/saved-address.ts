// The address of a talk's page follows the talk, as often as browsers allow: loading the page anew
// keeps the place.
import { keepAddress } from '../../site/keep-address';
import { paced } from '../../site/rate-limit';
import type { Stop } from '../../stage/playhead.svelte';
import { partHash } from './addresses';

/**
 * @param addressOf a step's page
 * @returns writes a place into the address
 */
export function savedAddress(addressOf: (id: string) => string): (stop: Stop) => void {
	let here: Stop;
	const address = paced(() => {
		const to = addressOf(here.id) + partHash(here.build);
		keepAddress(() => history.replaceState(null, '', to));
	});
	return (stop) => {
		here = stop;
		address.run();
	};
}
