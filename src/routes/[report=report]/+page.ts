// Drawn once: lib/site/live/plain.ts wakes its foot, and hydrates nothing.
export const csr = false;
