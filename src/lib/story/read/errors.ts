// What is wrong with the content, in a form that an editor can act on: file, line, column, words.

/** One thing to mend. Lines and columns count from 1. */
export interface Problem {
	/** Path from the project's root, e.g. src/content/story.yaml. */
	file: string;
	line: number;
	column: number;
	message: string;
}

function inReadingOrder(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}

/** `file:line:column  message`: terminals and editors make a link of the first part. */
export function problemLine({ file, line, column, message }: Problem): string {
	return `${file}:${line}:${column}  ${message}`;
}

/** Everything that is wrong with the content, sorted by file and position. */
export class StoryError extends Error {
	override readonly name = 'StoryError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const sorted = [...problems].sort(inReadingOrder);
		const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
		super(`The story has ${count}:\n\n${sorted.map(problemLine).join('\n')}\n`);
		this.problems = sorted;
		// The mistake is in the content: code frames would only bury it where tools print stacks.
		this.stack = this.message;
	}

	/** Node's consoles, and with them Vite, print this: the words, not the object around them. */
	[Symbol.for('nodejs.util.inspect.custom')](): string {
		return this.message;
	}
}
