// Flights that land whatever the clock does. Leaflet times them by the wall clock: set back in the
// middle, they would reach places that there are not, and throw.
import type { LatLngExpression, Map as LeafletMap } from 'leaflet';

/** The newest flight of each map. */
const newest = new WeakMap<LeafletMap, object>();

/** Flies; if the clock is set back meanwhile, goes there at once. */
export function fly(map: LeafletMap, to: LatLngExpression, zoom: number, seconds: number): void {
	const flight = {};
	let last = Date.now();
	// Begun before Leaflet's own frame, and so run before it each time.
	const watch = () => {
		if (newest.get(map) !== flight) return;
		const now = Date.now();
		if (now < last) return void map.setView(to, zoom, { animate: false });
		last = now;
		requestAnimationFrame(watch);
	};
	newest.set(map, flight);
	map.once('moveend unload', () => newest.delete(map));
	requestAnimationFrame(watch);
	map.flyTo(to, zoom, { duration: seconds });
}
