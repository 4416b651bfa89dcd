// The hash by which a page's CSP knows its own scripts and styles.
import { createHash } from 'node:crypto';

/** As a CSP writes it, in Base64. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
