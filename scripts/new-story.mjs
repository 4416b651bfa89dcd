// Writes the least story that builds, with comments that teach:
//
//   node scripts/new-story.mjs stories/mine
//   STORY=stories/mine npm run dev
//
// Its map is that of tests/stories/suez/ (Europe and the Nile) until its own is cut: docs/another-story.md.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (/** @type {string} */ to) => fileURLToPath(new URL(to, import.meta.url));
const words = here('new-story/');
const map = here('../tests/stories/suez/');
const schemas = here('../src/content/schema/');

const [name] = process.argv.slice(2);
if (!name) {
	console.error('Where to? node scripts/new-story.mjs FOLDER');
	process.exit(1);
}
const folder = path.resolve(name);
if (existsSync(folder) && readdirSync(folder).length > 0) {
	console.error(`${name} is there already, and not empty.`);
	process.exit(1);
}

mkdirSync(folder, { recursive: true });
const files = [...readdirSync(words).map((file) => words + file), `${map}geography.yaml`];
for (const file of files) {
	const { name: kind, base } = path.parse(file);
	// Editors complete keys and mark mistakes by it.
	const schema = path.relative(folder, path.join(schemas, `${kind}.schema.json`));
	const first = `# yaml-language-server: $schema=${schema.split(path.sep).join('/')}\n`;
	writeFileSync(path.join(folder, base), first + readFileSync(file, 'utf8'));
}
cpSync(path.join(map, 'geo'), path.join(folder, 'geo'), { recursive: true });
console.log(`A story is in ${name}. Look at it:\n\n  STORY=${name} npm run dev\n`);
