// Prints the Chromium that the browser tests use, installing one first where there is none.
import { findChromium, installChromium } from '../tests/support/chromium.mjs';

const { CHROMIUM } = process.env;
const found = findChromium() ?? (CHROMIUM ? undefined : installChromium());
if (!found) {
	console.error(
		CHROMIUM
			? `Chromium: CHROMIUM names ${CHROMIUM}, which does not start.`
			: 'Chromium: none found, none could be installed. Install Chromium or Chrome, or set CHROMIUM to its path.'
	);
	process.exit(1);
}
console.log(`Chromium: ${found}`);
