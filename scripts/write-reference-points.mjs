// Writes src/lib/map/plane/reference-points.json: places as PROJ projects them around several centres, to
// test project.ts against: node scripts/write-reference-points.mjs
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchTools, mapshaper } from './geography/sources.mjs';

const CENTRES = [
	[52, 75],
	[33, 25],
	[-20, 135],
	[0, -60]
];
const PLACES = `name,lat,lon
London,51.5074,-0.1278
Lisbon,38.7169,-9.1333
Nairobi,-1.2864,36.8172
Ushuaia,-54.8019,-68.3030
Singapore,1.2897,103.8501
Auckland,-36.8509,174.7645
north pole,90,0
west of the seam,66,179.9
east of the seam,66,-179.9
`;

const work = mkdtempSync(path.join(tmpdir(), 'reference-'));
const csv = path.join(work, 'places.csv');
writeFileSync(csv, PLACES);
fetchTools();
const points = CENTRES.flatMap((centre, index) => {
	const out = path.join(work, `${index}.json`);
	const plane = `+proj=laea +lat_0=${centre[0]} +lon_0=${centre[1]} +R=6371008.8`;
	mapshaper([
		...[csv, '-points', 'x=lon', 'y=lat'],
		...['-proj', 'from=+proj=longlat +R=6371008.8', `crs=${plane}`],
		...['-each', 'x = +this.x.toFixed(2), y = +this.y.toFixed(2)', '-drop', 'geometry'],
		...['-o', out, 'format=json']
	]);
	return JSON.parse(readFileSync(out, 'utf8')).map((/** @type {object} */ point) => ({
		centre,
		...point
	}));
});
writeFileSync(
	fileURLToPath(new URL('../src/lib/map/plane/reference-points.json', import.meta.url)),
	`${JSON.stringify(points, null, '\t')}\n`
);
rmSync(work, { recursive: true });
