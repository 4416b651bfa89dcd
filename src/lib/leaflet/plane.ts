// Between our plane (km, y south) and Leaflet's simple one (lat is y north, zoom is log2 of scale).
import type { LatLngTuple } from 'leaflet';
import type { Camera } from '../map/scene/camera';
import type { Point } from '../map/plane/geometry';

/** Leaflet's coordinates of a point of the plane. */
export const toLatLng = ({ x, y }: Point): LatLngTuple => [-y, x];

/** Leaflet's zoom at which a kilometre is `scale` CSS px long. */
export const toZoom = (scale: number): number => Math.log2(scale);

/** The camera at one of Leaflet's centres and zooms. */
export function toCamera(center: { lat: number; lng: number }, zoom: number): Camera {
	return { x: center.lng, y: -center.lat, scale: 2 ** zoom };
}
