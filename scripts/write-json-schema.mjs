// Writes src/content/schema/*.schema.json from src/lib/story/schema/schema.ts: node scripts/write-json-schema.mjs
// Run it after a change of the schema; a unit test fails until it was.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');

// Vite reads TypeScript where this Node version cannot.
/** @type {{ module: typeof import('../src/lib/story/schema/json-schema') }} */
const { module } = await runnerImport(join(root, 'src/lib/story/schema/json-schema.ts'));

for (const [path, schema] of Object.entries(module.jsonSchemas())) {
	const file = join(root, path);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, `${JSON.stringify(schema, null, '\t')}\n`);
	console.log(path);
}
