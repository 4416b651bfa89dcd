// Meridians and parallels, every ten degrees: the quiet lines that show how the plane is curved.
import { project } from './project';

const STEP = 10;
const WEST = -10;
const EAST = 180;
const SOUTH = 10;
const NORTH = 80;
/** Degrees between the points of one line: close enough to look curved. */
const GRAIN = 5;

function line(points: readonly (readonly [number, number])[]): string {
	let [lastX, lastY] = [0, 0];
	return points
		.map(([lat, lon], i) => {
			const p = project(lat, lon);
			const x = Math.round(p.x);
			const y = Math.round(p.y);
			const data = i === 0 ? `M${x} ${y}` : `${i === 1 ? 'l' : ' '}${x - lastX} ${y - lastY}`;
			[lastX, lastY] = [x, y];
			return data;
		})
		.join('')
		.replaceAll(' -', '-');
}

const range = (from: number, to: number, step: number): number[] =>
	Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

/** Path data of the graticule, in kilometres of the map's plane. */
export function graticule(): string {
	const meridians = range(WEST, EAST, STEP).map((lon) =>
		line(range(SOUTH, NORTH, GRAIN).map((lat) => [lat, lon] as const))
	);
	const parallels = range(SOUTH, NORTH, STEP).map((lat) =>
		line(range(WEST, EAST, GRAIN).map((lon) => [lat, lon] as const))
	);
	return [...meridians, ...parallels].join('');
}
