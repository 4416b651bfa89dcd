// Leaves in TopoJSON files only what the map reads: ids and arcs. Sorted, so that diffs stay small.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @param {string} directory */
export function tidy(directory) {
	for (const name of readdirSync(directory).filter((file) => file.endsWith('.topo.json'))) {
		const file = path.join(directory, name);
		const topology = JSON.parse(readFileSync(file, 'utf8'));
		for (const object of Object.values(topology.objects)) {
			object.geometries = object.geometries.filter((g) => g.type);
			for (const g of object.geometries) delete g.properties;
			object.geometries.sort((a, b) => String(a.id ?? '').localeCompare(String(b.id ?? ''), 'en'));
		}
		writeFileSync(file, JSON.stringify(topology));
	}
}
