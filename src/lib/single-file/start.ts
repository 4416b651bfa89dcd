// The script of the one file: it takes over what the server drew.
import { hydrate } from 'svelte';
import type { SingleData } from './data';
import Single from './SingleFile.svelte';

/** Called by the text that this script is packed with (see server/single-file/single-file.ts). */
export function start(data: SingleData): void {
	hydrate(Single, { target: document.body, props: data });
}
