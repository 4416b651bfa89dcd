// Drawn once: lib/sources/live-sources.ts makes it live, and hydrates nothing.
export const csr = false;
