// The JSON Schemas that editors use are those of the code.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { jsonSchemas } from './json-schema';

const SCHEMAS = Object.entries(jsonSchemas());
const AGAIN = 'run: node scripts/write-json-schema.mjs';

it.each(SCHEMAS)('%s is up to date', (path, schema) => {
	expect(JSON.parse(readFileSync(path, 'utf8')), AGAIN).toEqual(schema);
});

it('leaves no other schema lying about', () => {
	const written = SCHEMAS.map(([path]) => basename(path));
	expect(readdirSync('src/content/schema').sort()).toEqual(written.sort());
});
