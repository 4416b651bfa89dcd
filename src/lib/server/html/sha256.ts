// The hash by which a page's CSP knows its own scripts and styles, and an entry of the feed its text.
import { createHash } from 'node:crypto';

/** In Base64 a CSP writes it. */
export const sha256 = (text: string, as: 'base64' | 'hex' = 'base64'): string =>
	createHash('sha256').update(text).digest(as);
