// Opens a file of an office program as strictly as such programs do, and names what would make one
// ask to repair it. For tests.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import path from 'node:path/posix';

/** An element in the order of its file: its name, what is in it, its attributes. */
export interface Element {
	name: string;
	attributes: Record<string, string>;
	children: Element[];
	/** All text in it. */
	text: string;
}

type Raw = Record<string, unknown>;

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	trimValues: false,
	parseTagValue: false
});

function elementOf(raw: Raw): Element {
	const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
	const inner = raw[name];
	if (!Array.isArray(inner))
		return { name, attributes: {}, children: [], text: name === '#text' ? String(inner) : '' };
	const all = (inner as Raw[]).map(elementOf);
	return {
		name,
		attributes: (raw[':@'] ?? {}) as Record<string, string>,
		children: all.filter((one) => one.name !== '#text'),
		text: all.map(({ text }) => text).join('')
	};
}

/** All elements of a name, however deep. */
export const within = ({ children }: Element, name: string): Element[] =>
	children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);

export interface Opened {
	/** Names of all parts. */
	names: string[];
	/** A part that is XML. @throws where there is none */
	xml: (name: string) => Element;
	/** What is wrong. */
	faults: string[];
}

const isXml = (name: string) => /\.(?:xml|rels)$/.test(name);

/** Where a part's relations point to. */
function targets(rels: string, root: Element): string[] {
	const folder = path.dirname(path.dirname(rels));
	return within(root, 'Relationship')
		.filter(({ attributes }) => attributes['TargetMode'] !== 'External')
		.map(({ attributes }) => attributes['Target'] ?? '')
		.map((target) => (target.startsWith('/') ? target.slice(1) : path.join(folder, target)));
}

/** Ids by which a part refers to its relations, and which it has. */
function danglingIds(name: string, text: string, rels: Element | undefined): string[] {
	const known = rels ? within(rels, 'Relationship').map(({ attributes }) => attributes['Id']) : [];
	const used = [...text.matchAll(/ r:(?:id|embed|link|pict)="([^"]*)"/g)].map(([, id]) => id);
	return used.filter((id) => !known.includes(id)).map((id) => `${name}: no relation ${id}`);
}

/** Opens the archive. */
export function opened(file: Uint8Array): Opened {
	const files = unzipSync(file);
	const names = Object.keys(files);
	const texts = new Map(
		names.filter(isXml).map((name) => [name, strFromU8(files[name] ?? new Uint8Array())])
	);
	const faults = [...texts].flatMap(([name, text]) => {
		const valid = XMLValidator.validate(text);
		return valid === true ? [] : [`${name}: ${valid.err.msg}`];
	});
	const roots = new Map(
		[...texts].map(([name, text]) => [
			name,
			{ name: '', attributes: {}, text: '', children: (parser.parse(text) as Raw[]).map(elementOf) }
		])
	);
	const xml = (name: string): Element => {
		const root = roots.get(name);
		if (!root) throw new Error(`no part ${name}`);
		return root;
	};
	const types = xml('[Content_Types].xml');
	const overridden = within(types, 'Override').map(
		({ attributes }) => attributes['PartName']?.slice(1) ?? ''
	);
	const endings = within(types, 'Default').map(({ attributes }) => attributes['Extension']);
	faults.push(
		...overridden
			.filter((part) => !names.includes(part))
			.map((part) => `a type for ${part}, which is missing`),
		...names
			.filter((name) => !overridden.includes(name) && !endings.includes(name.split('.').at(-1)))
			.map((name) => `no type for ${name}`)
	);
	for (const [name, root] of roots) {
		if (name.endsWith('.rels')) {
			const missing = targets(name, root).filter((target) => !names.includes(target));
			faults.push(...missing.map((target) => `${name}: no ${target}`));
		} else {
			const rels = roots.get(path.join(path.dirname(name), '_rels', `${path.basename(name)}.rels`));
			faults.push(...danglingIds(name, texts.get(name) ?? '', rels));
		}
		for (const paragraph of [...within(root, 'a:p'), ...within(root, 'w:p')])
			if (paragraph.children.slice(1).some((child) => /^[aw]:pPr$/.test(child.name)))
				faults.push(`${name}: a paragraph whose properties do not come first`);
		const ids = within(root, 'p:cNvPr').map(({ attributes }) => attributes['id']);
		if (new Set(ids).size < ids.length) faults.push(`${name}: two shapes with one id`);
	}
	return { names, xml, faults };
}
