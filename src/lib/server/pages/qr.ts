// QR codes for paper: drawn while the page is made, so that no library reaches the browser.
import { encode } from 'uqr';

/** A code as one SVG path in a square of `size` modules, with the quiet zone that scanners ask for. */
export interface QrCode {
	size: number;
	path: string;
	/** What it says. */
	text: string;
}

/** Modules of white around a code, as the standard asks. */
const QUIET = 4;

/** The code of a text; a smudge of 15 % may hide it in part. */
export function qrCode(text: string): QrCode {
	const { data, size } = encode(text, { ecc: 'M', border: QUIET });
	const path = data
		.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
		.join('');
	return { size, path, text };
}
