// SvelteKit's own script is not needed here: the embed has a small one of its own.
export const csr = false;
