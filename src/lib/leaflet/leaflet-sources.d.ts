// Leaflet's sources have the types of the package.
declare module 'leaflet/src/geo/crs/index.js' {
	export { CRS } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/DivIcon.js' {
	export { divIcon } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/Marker.js' {
	export { marker } from 'leaflet';
}
declare module 'leaflet/src/map/Map.js' {
	export { map as createMap } from 'leaflet';
}
