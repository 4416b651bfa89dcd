// Drawn once: lib/reader/live/step-page.ts makes it live, and hydrates nothing.
export const csr = false;
