// All components of the one file, for the sake of their styles (server/single-file/single-file.ts).
import Drawn from './SingleFile.svelte';
import Live from './LiveFile.svelte';

export default [Drawn, Live];
