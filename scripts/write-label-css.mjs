// Writes src/lib/picture/marks/labels.css from the table of label-style.ts: node scripts/write-label-css.mjs
// Run it after a change of the table; a unit test fails until it was. The stylesheet is a file so that
// the page and the standalone pictures can both carry it.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');

/** @type {{ module: typeof import('../src/lib/map/labels/style/label-css') }} */
const { module } = await runnerImport(join(root, 'src/lib/map/labels/style/label-css.ts'));
await writeFile(join(root, 'src/lib/picture/marks/labels.css'), `${module.labelCss()}\n`);
