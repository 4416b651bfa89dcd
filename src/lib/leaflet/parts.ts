// The parts of Leaflet that a map without tiles, vectors, popups and controls takes: less than half of it. Vite
// puts this in the place of the package (server/vite/leaflet-parts.js), since Leaflet is one module.
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.TapHold.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export { CRS } from 'leaflet/src/geo/crs/index.js';
export { divIcon } from 'leaflet/src/layer/marker/DivIcon.js';
export { marker } from 'leaflet/src/layer/marker/Marker.js';
export { createMap as map } from 'leaflet/src/map/Map.js';
