// Cuts a story's shapes (STORY/geo/, by default src/content/geo/) out of Natural Earth, as its
// geography.yaml says. Not part of install or build: what it writes is committed. Needs Debian 12 or a
// container of it (apt-get, dpkg-deb), Node and npm.
//
//   node scripts/build-geography.mjs
//   STORY=path/to/story node scripts/build-geography.mjs
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { shadeHills } from './geography/hills.mjs';
import { writeProvenance } from './geography/provenance.mjs';
import { shadeRelief } from './geography/relief.mjs';
import { fetchSources, FILES, mapshaper } from './geography/sources.mjs';
import { tidy } from './geography/tidy.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const story = path.resolve(root, process.env.STORY ?? 'src/content');
const out = path.join(story, 'geo');
/** @type {import('../src/lib/story/schema/geography').Geography} */
const settings = parse(readFileSync(path.join(story, 'geography.yaml'), 'utf8'));
const { centre, cut, detail, relief } = settings;
const [latitude, longitude] = centre;

// The plane of src/lib/map/plane/project.ts, in metres, y north.
const SPHERE = '+proj=longlat +R=6371008.8';
const PLANE = `+proj=laea +lat_0=${latitude} +lon_0=${longitude} +R=6371008.8`;
const project = ['-proj', `from=${SPHERE}`, `crs=${PLANE}`];

const work = mkdtempSync(path.join(tmpdir(), 'geography-'));
const file = (/** @type {string} */ name) => path.join(work, name);
const dried = cut.dried ? ['-erase', path.join(out, cut.dried)] : [];
const rules = ['-require', path.join(root, 'scripts/geography/rules.cjs'), 'alias=rules'];

/** @param {string[]} args */
const shape = (...args) => mapshaper(args, { GEOGRAPHY: JSON.stringify(settings) });

/**
 * A box in km as mapshaper wants it: metres, west, south, east, north.
 * @param {{ x: number, y: number, width: number, height: number }} box
 */
const bbox = ({ x, y, width, height }) =>
	`bbox=${[x, -y - height, x + width, -y].map((km) => km * 1000).join()}`;

/** Units. Projecting before dissolving heals the seam at 180°: Chukotka joins the mainland. */
function cutLand() {
	shape(
		...[FILES.provinces, 'encoding=utf8', ...rules],
		...['-each', 'u = rules.unitOf(name, iso_a2)', '-filter-fields', 'u'],
		...['-explode', '-filter', 'rules.shown(u, this.bounds)', ...project],
		...['-clip', bbox(cut.clip), 'remove-slivers'],
		...['-snap', 'interval=50', '-clean', '-dissolve', 'u'],
		...['-o', file('units.json'), 'format=geojson']
	);
}

function cutWater() {
	shape(
		...[FILES.lakes, ...rules, '-filter', 'rules.lakeKept(this.bounds)'],
		...[...dried, '-filter-slivers', '-explode', ...project],
		...['-o', file('lakes.json'), 'format=geojson']
	);
	shape(
		...[FILES.rivers, 'encoding=latin1', ...rules],
		...['-filter', 'rules.riverKept(this.bounds)', '-each', 'name = name || ""'],
		...['-dissolve', 'rivernum', 'copy-fields=name', 'calc=rank = min(scalerank)'],
		...[...dried, ...project, '-o', file('rivers.json'), 'format=geojson']
	);
}

/** The layers, and rivers that end at the shores of the lakes that are drawn. */
const layers = (/** @type {string} */ lakes, /** @type {string} */ rivers) => [
	...['-i', file('lakes.json'), 'name=lakes', '-filter', 'target=lakes', lakes],
	...['-i', file('rivers.json'), 'name=rivers', '-filter', 'target=rivers', rivers],
	...['-erase', 'lakes', 'target=rivers']
];
const output = (/** @type {string} */ name, /** @type {string[]} */ ...options) => [
	...['-filter-fields', 'target=lakes', '-filter-fields', 'target=rivers'],
	...['-o', path.join(out, name), 'target=countries,lakes,rivers', 'format=topojson', 'id-field=u'],
	...options
];

/**
 * Simplified in the display plane with dp: what strays is what the eye would see. Islands smaller than
 * a tolerance squared are specks, and go.
 * @param {'coarse' | 'fine'} level
 */
function cutLevel(level) {
	const simplify = ['-simplify', 'dp', 'planar', 'variable'];
	shape(
		...['-i', file('units.json'), 'name=countries', ...rules, ...simplify],
		`interval=rules.tolerance('${level}', u, this.centroidX, this.centroidY)`,
		...['-explode', '-filter-islands', `min-area=${cut[level].island}`, 'remove-empty'],
		...['-dissolve', 'u'],
		...layers(
			`rules.lakeShown('${level}', this.area, this.centroidX, this.centroidY)`,
			`rules.riverShown('${level}', name, rank)`
		),
		...[...simplify, 'target=lakes'],
		`interval=rules.waterTolerance('${level}', rules.core(this.centroidX, this.centroidY))`,
		...[...simplify, 'target=rivers'],
		`interval=rules.waterTolerance('${level}', rules.ownRiver(name))`,
		...output(`${level}.topo.json`, `quantization=${cut[level].quantization}`)
	);
}

/** Unsimplified but for what no screen shows, in a rectangle that can be laid over the fine level. */
function cutDetail(/** @type {NonNullable<typeof detail>} */ { box }) {
	shape(
		...['-i', file('units.json'), 'name=countries', ...rules],
		...layers('this.area > 1e7', 'rules.ownRiver(name)'),
		...['-clip', 'target=countries,lakes,rivers', bbox(box)],
		...['-simplify', 'dp', 'planar', 'interval=100', 'target=countries,lakes,rivers'],
		...output('detail.topo.json', `quantization=${box.width * 10}`, 'bbox')
	);
}

fetchSources();
mkdirSync(out, { recursive: true });
cutLand();
cutWater();
cutLevel('coarse');
cutLevel('fine');
if (detail) cutDetail(detail);
tidy(out);
if (detail?.hills)
	await shadeHills(centre, detail.hills, file('units.json'), file('lakes.json'), out);
if (relief) await shadeRelief(centre, relief, file('units.json'), file('lakes.json'), out);
writeProvenance(out, cut.changes);
rmSync(work, { recursive: true });
