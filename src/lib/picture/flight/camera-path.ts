// The camera's way from one place to another: out, across and in again, as far as the two lie apart
// (van Wijk and Nuij, "Smooth and efficient zooming and panning", 2003).
import type { Camera } from '../../map/scene/camera';

/** How much zooming is preferred to panning; the value that people in the paper's test liked best. */
const RHO = 1.42;

/** Fast from the start, since it answers a reader; slow at the end. */
const eased = (t: number): number => 1 - (1 - t) ** 1.5;

/**
 * @param across the viewport's longer side, CSS px
 * @returns the camera at a part of the way's time, from 0 to 1
 */
export function cameraPath(from: Camera, to: Camera, across: number): (t: number) => Camera {
	// Everything in CSS px of the first camera: widths of what is seen, and the distance.
	const w0 = across;
	const w1 = (across * from.scale) / to.scale;
	const far = Math.hypot(to.x - from.x, to.y - from.y) * from.scale;
	if (far < 0.5) return (t) => between(from, to, zoomed(eased(t), w0 / w1));
	const steepness = (w: number, sign: 1 | -1) =>
		Math.asinh((w1 ** 2 - w0 ** 2 + sign * RHO ** 4 * far ** 2) / (2 * w * RHO ** 2 * far));
	const r0 = -steepness(w0, 1);
	const length = -steepness(w1, -1) - r0;
	return (t) => {
		if (t >= 1) return to;
		const r = r0 + eased(t) * length;
		const gone = (w0 * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0))) / RHO ** 2 / far;
		return {
			x: from.x + (to.x - from.x) * gone,
			y: from.y + (to.y - from.y) * gone,
			scale: (from.scale * Math.cosh(r)) / Math.cosh(r0)
		};
	};
}

/** The part of the way between two cameras at which a zoom of even speed is, e.g. 1/3 of the way to 4×. */
const zoomed = (part: number, ratio: number): number =>
	Math.abs(ratio - 1) < 1e-6 ? part : (ratio ** part - 1) / (ratio - 1);

/**
 * The camera that shows every point of the plane so far along the straight line from where one camera
 * shows it to where another does: what a browser shows between two keyframes.
 */
export function between(a: Camera, b: Camera, part: number): Camera {
	const mixed = (x: number, y: number) => x + (y - x) * part;
	const scale = mixed(a.scale, b.scale);
	return {
		x: mixed(a.x * a.scale, b.x * b.scale) / scale,
		y: mixed(a.y * a.scale, b.y * b.scale) / scale,
		scale
	};
}

/** So many cameras along a way, at even times, with both ends. */
export const stopsAlong = (path: (t: number) => Camera, count: number): Camera[] =>
	Array.from({ length: count }, (_, i) => path(i / (count - 1)));
