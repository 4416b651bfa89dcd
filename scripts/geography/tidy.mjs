// Leaves in a TopoJSON file only what the map reads: ids and arcs. Sorted, so that diffs stay small.
//   node tidy.mjs FILE…
import { readFileSync, writeFileSync } from 'node:fs';

for (const file of process.argv.slice(2)) {
	const topology = JSON.parse(readFileSync(file, 'utf8'));
	for (const object of Object.values(topology.objects)) {
		object.geometries = object.geometries.filter((g) => g.type);
		for (const g of object.geometries) delete g.properties;
		object.geometries.sort((a, b) => String(a.id ?? '').localeCompare(String(b.id ?? ''), 'en'));
	}
	writeFileSync(file, JSON.stringify(topology));
}
