// Vite takes the parts of Leaflet that are used in the place of the whole.
import { fileURLToPath } from 'node:url';

export const leafletParts = {
	find: /^leaflet$/,
	replacement: fileURLToPath(new URL('../../leaflet/parts.ts', import.meta.url))
};
