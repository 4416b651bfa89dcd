// The note beside the typefaces: where they come from, under which licence, and how large they are.
import { createHash } from 'node:crypto';
import { FACES, PACKAGES } from './faces.mjs';

/** @param {Uint8Array} data */
const sha = (data) => createHash('sha256').update(data).digest('hex');

/** @param {{ data: Uint8Array }[]} files */
const bytes = (files) => files.reduce((sum, { data }) => sum + data.length, 0);

/** What a first visit loads, bytes. @param {Made[]} made */
export const firstVisit = (made) => bytes(made.filter(({ set }) => set !== 'more'));

/**
 * @typedef {{ name: string, set: string, data: Uint8Array }} Made
 * @param {Made[]} made
 * @param {(file: string) => Uint8Array} read one of the families' own files
 */
export const provenance = (made, read) =>
	`# Where the typefaces come from

Made by \`scripts/build-fonts.mjs\`, which fetches the pinned packages, subsets, renames and measures.

- *Stage Sans* is Source Sans 3, npm \`source-sans\` ${PACKAGES['source-sans']}: weights 400–600 in one variable file.
- *Stage Serif* is Source Serif 4, npm \`source-serif\` ${PACKAGES['source-serif']}: 400 drawn for 16 px (italic: 14), 600 drawn for headlines of 32 px.

SIL Open Font License 1.1: \`OFL-sans.txt\`, \`OFL-serif.txt\`. It reserves the name "Source" and a subset is a modified version: hence other names, in the files too.

The \`more\` files hold Cyrillic (with ә ғ қ ң ө ұ ү һ і) and other European letters; a browser fetches them when a page shows one. The script fails when a character is missing.

First visit: ${firstVisit(made)} bytes. All: ${bytes(made)} bytes.

| File | Bytes | SHA-256 |
|---|---|---|
${made.map((f) => `| ${f.name} | ${f.data.length} | ${sha(f.data)} |`).join('\n')}

| Source | SHA-256 |
|---|---|
${[...new Set(FACES.map((f) => f.source))].map((s) => `| ${s.slice(13)} | ${sha(read(s))} |`).join('\n')}
`;
