// Drawn once: lib/reader/live/story-page.ts makes it live, and hydrates nothing.
export const csr = false;
