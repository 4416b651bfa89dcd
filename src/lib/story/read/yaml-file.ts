// One YAML file as data that still knows where each value was written.
import {
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type ErrorCode,
	type Node,
	type Pair,
	type YAMLError
} from 'yaml';
import type { Path } from '../schema/content-files';
import type { Problem } from './errors';

/** A YAML file that was read. `data` is undefined where its syntax is broken. */
export interface YamlFile {
	data: unknown;
	problems: Problem[];
	/** A problem at a value, or at the nearest thing around it that was written. */
	problem(path: Path, message: string): Problem;
	/** A problem at the key itself, for keys that should not be there. */
	problemAtKey(path: Path, message: string): Problem;
}

/** What an editor can do about the errors that they are likely to meet. */
const PLAIN_WORDS = {
	BAD_INDENT: 'this line begins further left or right than the lines that it belongs with',
	BAD_DQ_ESCAPE: 'a backslash in "…" starts an escape; put the text in \'…\' instead',
	BAD_SCALAR_START: 'a text that begins with this character needs quotes around it',
	BLOCK_AS_IMPLICIT_KEY:
		'a second ": " in this line, or a next line that begins too far to the right; ' +
		'a text with ": " in it needs quotes around it',
	DUPLICATE_KEY: 'this key is there twice; keep one',
	MULTIPLE_DOCS: 'a second document begins here; remove the line "---"',
	MULTILINE_IMPLICIT_KEY: 'an indentation that does not fit, or a missing ":"',
	TAB_AS_INDENT: 'a tab; indent with spaces',
	UNEXPECTED_TOKEN:
		'something follows a value that is complete; ' +
		'a text that begins with a quotation mark, [ or { needs quotes around the whole of it'
} satisfies Partial<Record<ErrorCode, string>>;

const plainWords: Partial<Record<ErrorCode, string>> = PLAIN_WORDS;

/** The parser's code for any missing character, also where the indent is at fault: its message tells. */
const isBadIndent = ({ message }: YAMLError): boolean =>
	message.startsWith('Sequence item without');

function wordsFor(error: YAMLError): string {
	if (isBadIndent(error)) return PLAIN_WORDS.BAD_INDENT;
	return plainWords[error.code] ?? `not readable as YAML: ${error.message}`;
}

/** Aliases would let a few bytes stand for endless data, and content has no need of them. */
const NO_ALIASES = 'a text that begins with * needs quotes around it (aliases are not used here)';

const pairOf = (node: Node, key: string | number): Pair | undefined =>
	isMap(node)
		? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
		: undefined;

function childOf(node: Node, key: string | number): Node | undefined {
	const child = isSeq(node) ? node.items[Number(key)] : pairOf(node, key)?.value;
	return isNode(child) ? child : undefined;
}

function deepestAt(root: Node, path: Path): Node {
	let node = root;
	for (const key of path) {
		const child = childOf(node, key);
		if (!child?.range) return node;
		node = child;
	}
	return node;
}

interface Fault {
	offset: number;
	message: string;
}

/** Where the syntax is broken: offset into the text, and what to do. */
function syntaxFaults(document: Document.Parsed): Fault[] {
	const faults: Fault[] = [...document.errors, ...document.warnings].map((error) => ({
		offset: error.pos[0],
		message: wordsFor(error)
	}));
	visit(document, {
		Alias: (_, alias) => void faults.push({ offset: alias.range?.[0] ?? 0, message: NO_ALIASES })
	});
	return faults;
}

/** A key twice leaves data that can still be judged; any other fault does not. */
function dataOf(document: Document.Parsed, faults: readonly Fault[]): unknown {
	const sound = faults.every((f) => f.message === PLAIN_WORDS.DUPLICATE_KEY);
	return sound ? document.toJS() : undefined;
}

/** What follows the first fault of a line, or a line that is set wrong, is mostly its consequence. */
function causes(problems: readonly Problem[]): Problem[] {
	const firsts = problems.filter((p, i) => problems.findIndex((q) => q.line === p.line) === i);
	const misplaced = firsts.findIndex((p) => p.message === PLAIN_WORDS.BAD_INDENT);
	return misplaced < 0 ? firsts : firsts.slice(0, misplaced + 1);
}

/** Where a tab indents a line, the tab is reported, whatever else the parser says of that line. */
function blamingTabs(text: string): (problem: Problem) => Problem {
	const lines = text.split('\n');
	return (problem) => {
		const indent = /^ *\t/.exec(lines[problem.line - 1] ?? '');
		return indent
			? { ...problem, column: indent[0].length, message: PLAIN_WORDS.TAB_AS_INDENT }
			: problem;
	};
}

/**
 * Reads one YAML 1.2 file. Dates stay text.
 * @param file the file's path, for messages
 */
export function readYaml(file: string, text: string): YamlFile {
	const lines = new LineCounter();
	const at = (offset: number, message: string): Problem => {
		const { line, col } = lines.linePos(offset);
		// An empty file has no lines to count.
		return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
	};
	try {
		const document = parseDocument(text, {
			version: '1.2',
			schema: 'core',
			lineCounter: lines,
			prettyErrors: false,
			// `silent` would also silence a second document.
			logLevel: 'error'
		});
		const faults = syntaxFaults(document);
		const nodeAt = (path: Path): Node | undefined =>
			document.contents ? deepestAt(document.contents, path) : undefined;
		return {
			data: dataOf(document, faults),
			problems: causes(faults.map((f) => at(f.offset, f.message))).map(blamingTabs(text)),
			problem: (path, message) => at(nodeAt(path)?.range?.[0] ?? 0, message),
			problemAtKey: (path, message) => {
				const parent = nodeAt(path.slice(0, -1));
				const key = parent && pairOf(parent, path.at(-1) ?? '')?.key;
				return at((isNode(key) && !isAlias(key) && key.range?.[0]) || 0, message);
			}
		};
	} catch (error) {
		// The parser recurses: thousands of nested brackets end here, not in a crash of the reader.
		const message = `not readable as YAML: ${error instanceof Error ? error.message : String(error)}`;
		return {
			data: undefined,
			problems: [{ file, line: 1, column: 1, message }],
			problem: (_, words) => ({ file, line: 1, column: 1, message: words }),
			problemAtKey: (_, words) => ({ file, line: 1, column: 1, message: words })
		};
	}
}
