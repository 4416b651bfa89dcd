// Meridians and parallels, every ten degrees: the quiet lines that show how the plane is curved.
import type { Geography } from '../../story/schema/geography';
import { project, type LatLon } from './project';

const STEP = 10;
/** Degrees between the points of one line: close enough to look curved. */
const GRAIN = 5;

function line(centre: LatLon, points: readonly LatLon[]): string {
	let [lastX, lastY] = [0, 0];
	return points
		.map((at, i) => {
			const p = project(centre, at);
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
export function graticule({
	centre,
	graticule: { west, south, east, north }
}: Pick<Geography, 'centre' | 'graticule'>): string {
	const meridians = range(west, east, STEP).map((lon) =>
		line(
			centre,
			range(south, north, GRAIN).map((lat) => [lat, lon] as const)
		)
	);
	const parallels = range(south, north, STEP).map((lat) =>
		line(
			centre,
			range(west, east, GRAIN).map((lon) => [lat, lon] as const)
		)
	);
	return [...meridians, ...parallels].join('');
}
