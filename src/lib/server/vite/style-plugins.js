// What every build of the site's stylesheets goes through, in this order.
// JavaScript, since Vite's config imports it before anything can read TypeScript.
import { cascadeLayers } from './cascade-layers.js';
import { writtenStyles } from './written-styles.js';
import { leafletStyles } from './leaflet-parts.js';
import { runningTitle } from './running-title.js';

export const stylePlugins = () => [
	runningTitle(),
	leafletStyles(),
	writtenStyles(),
	cascadeLayers()
];
