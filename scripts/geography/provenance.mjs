// PROVENANCE.md beside the shapes: where they come from, what was changed, and their hashes.
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGES, sha256, TOOLS } from './sources.mjs';

/**
 * @param {string} directory
 * @param {string} changes what geography.yaml says of them
 */
export function writeProvenance(directory, changes) {
	const sources = PACKAGES.map(
		({ what, name, version, architecture, sha256: hash }) =>
			`| ${what} | \`${name}\` ${version} (${architecture}) | \`${hash}\` | public domain |`
	);
	const files = readdirSync(directory)
		.filter((name) => /\.topo\.json$|\.webp$/.test(name))
		.map((name) => {
			const file = path.join(directory, name);
			return `| \`${name}\` | ${statSync(file).size} | \`${sha256(file)}\` |`;
		});
	const text = `# Where the map's shapes come from

Written by \`node scripts/build-geography.mjs\` on ${new Date().toISOString().slice(0, 10)}. Do not edit: change geography.yaml, run it again.

| What | Debian 12 package (unpacked, not installed) | sha256 of the package | Licence |
| --- | --- | --- | --- |
${sources.join('\n')}

Tools: npm ${TOOLS.map((tool) => `\`${tool}\``).join(', ')}. Natural Earth (naturalearthdata.com) asks for no credit; we give it.

Changed by us: ${changes} Cities: coordinates of GeoNames (CC BY 4.0), see places.yaml.

| File | Bytes | sha256 |
| --- | --- | --- |
${files.join('\n')}
`;
	writeFileSync(path.join(directory, 'PROVENANCE.md'), text);
}
