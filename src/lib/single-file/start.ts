// The script of the one file: it makes live what the server drew.
import { mount } from 'svelte';
import type { SingleData } from './data';
import LiveFile from './LiveFile.svelte';

/** Called by the text that this script is packed with (see server/single-file/single-file.ts). */
export function start(data: SingleData): void {
	mount(LiveFile, { target: document.body, props: data });
}
