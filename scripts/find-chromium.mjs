// Prints the Chromium that the browser tests use, installing first what is missing.
import {
	findChromium,
	findShell,
	installChromium,
	installShell
} from '../tests/support/chromium.mjs';

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
if (!CHROMIUM) installShell();
console.log(`Chromium: ${found}; for pages alone: ${(!CHROMIUM && findShell()) || 'the same'}`);
