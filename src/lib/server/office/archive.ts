// The archives that slides and documents are: their parts read, changed and closed again, so that the
// same story makes the same file whenever and wherever it is built.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { story } from '../content/content';

/** Parts that are text, by their names. */
export type Parts = Record<string, string>;

const MTIME = '2000-01-01T00:00:00';
const CREATED = `${story.desk.published ?? story.steps.at(-1)?.to ?? ''}T00:00:00Z`;
const NOTHING = new Uint8Array();

/** The day that a file says it was made on is the story's. */
const dated = (xml: string) => xml.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${CREATED}`);

/** @param change gets all texts and gives those that the file shall have */
export function rewritten(written: Uint8Array, change: (parts: Parts) => Parts): Uint8Array {
	const files = unzipSync(written);
	const names = Object.keys(files).filter((name) => !name.endsWith('/'));
	const isText = (name: string) => /\.(?:xml|rels)$/.test(name);
	const texts = Object.fromEntries(
		names.filter(isText).map((name) => [name, strFromU8(files[name] ?? NOTHING)])
	);
	const { '[Content_Types].xml': types = '', ...parts } = change(texts);
	const deflated = (text: string): Zippable[string] => [strToU8(dated(text)), { mtime: MTIME }];
	// Programs look for the list of types first; pictures are as small as they get.
	const zipped: Zippable = { '[Content_Types].xml': deflated(types) };
	for (const name of names.filter((one) => !isText(one)))
		zipped[name] = [files[name] ?? NOTHING, { level: 0, mtime: MTIME }];
	for (const [name, text] of Object.entries(parts)) zipped[name] = deflated(text);
	return zipSync(zipped);
}
