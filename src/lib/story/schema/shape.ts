// Checks one file's data against its schema, and says what is wrong in plain words.
import { z } from 'zod';
import type { Path } from './content-files';
import { hint, nearest } from '../read/similar-names';
import type { Problem } from '../read/errors';
import type { YamlFile } from '../read/yaml-file';

function unwrapped(schema: unknown): unknown {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
		? unwrapped(schema.unwrap())
		: schema;
}

function schemaAt(root: z.ZodType, path: Path): unknown {
	return path.reduce<unknown>((outer, key) => {
		const schema = unwrapped(outer);
		if (schema instanceof z.ZodObject) return schema.shape[String(key)];
		if (schema instanceof z.ZodArray) return schema.element;
		if (schema instanceof z.ZodRecord) return schema.valueType;
		if (schema instanceof z.ZodTuple) return schema.def.items[Number(key)];
		return undefined;
	}, root);
}

function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(outer, key) =>
			typeof outer === 'object' && outer !== null && Object.hasOwn(outer, key)
				? (outer as Record<string | number, unknown>)[key]
				: undefined,
		data
	);
}

/** What a schema asks for, in an editor's words. */
function expectedBy(wrapped: unknown): string {
	const schema = unwrapped(wrapped);
	if (schema instanceof z.ZodISODate) return 'a date such as 2022-01-05';
	if (schema instanceof z.ZodURL) return 'a web address that begins with https://';
	if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(', ')}`;
	if (schema instanceof z.ZodNumber)
		return schema.def.type === 'number' && schema.format ? 'a whole number' : 'a number';
	if (schema instanceof z.ZodLiteral) return schema.def.values.map(String).join(' or ');
	if (schema instanceof z.ZodArray)
		return unwrapped(schema.element) instanceof z.ZodString
			? 'a list such as [one, two]'
			: 'a list';
	if (schema instanceof z.ZodTuple) return `a list of ${schema.def.items.length} numbers`;
	if (schema instanceof z.ZodRecord) return 'keys and values';
	if (schema instanceof z.ZodUnion) return expectedBy(schema.options[0]);
	if (schema instanceof z.ZodObject) return `the keys ${Object.keys(schema.shape).join(', ')}`;
	return 'text';
}

function found(value: unknown): string {
	if (value === undefined || value === null || value === '') return 'nothing';
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'object') return 'keys and values';
	if (typeof value !== 'string') return `the ${typeof value} ${String(value)}`;
	return value.length > 40 ? `"${value.slice(0, 40)}…"` : `"${value}"`;
}

/** Why YAML took a text for something else, where that is the likely slip. */
function quotesHint(expected: string, value: unknown): string {
	if (expected !== 'text' || value === null || value === undefined) return '';
	if (Array.isArray(value)) return '; a text that begins with [ needs quotes around it';
	if (typeof value === 'object') return '; a text with ": " or { in it needs quotes around it';
	return '; put it in quotes';
}

function sizeExpected(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
	const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
	if (issue.origin === 'number' && !issue.inclusive) return `a number above ${limit}`;
	const bound = issue.exact ? 'exactly' : issue.code === 'too_small' ? 'at least' : 'at most';
	const unit = { string: 'character', array: 'entry' }[issue.origin as string];
	if (!unit) return `${bound} ${limit}`;
	const plural = unit === 'entry' ? 'entries' : 'characters';
	return `${bound} ${limit} ${limit === 1 ? unit : plural}`;
}

function sizeMessage(
	issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
	schema: unknown,
	value: unknown
): string {
	if (value === '' || unwrapped(schema) instanceof z.ZodTuple)
		return `expected ${expectedBy(schema)}, found ${found(value)}`;
	const size = typeof value === 'string' ? value.trim() : value;
	const counted = typeof size === 'string' || Array.isArray(size);
	return `expected ${sizeExpected(issue)}, found ${counted ? size.length : String(value)}`;
}

function valueMessage(issue: z.core.$ZodIssue, schema: unknown, value: unknown): string {
	const expected = expectedBy(schema);
	switch (issue.code) {
		case 'too_small':
		case 'too_big':
			return sizeMessage(issue, schema, value);
		case 'invalid_type':
			return `expected ${expected}, found ${found(value)}${quotesHint(expected, value)}`;
		case 'invalid_value': {
			const names = issue.values.map(String);
			const near = typeof value === 'string' ? hint(value, names) : '';
			return `expected ${expected}, found ${found(value)}${near.startsWith('; did') ? near : ''}`;
		}
		default: {
			// The schema's own words where it has some (ids, plain text), else the format's name.
			const own = issue.code === 'custom' || ('format' in issue && issue.format === 'regex');
			return `expected ${own ? issue.message : expected}, found ${found(value)}`;
		}
	}
}

/** Words as a key are the rest of a text that was cut at its comma. */
const commaHint = (key: string): string =>
	key.includes(' ') ? '; a text with a comma between { and } needs quotes around it' : '';

const keysOf = (issue: z.core.$ZodIssue): Path =>
	issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));

function problemsOf(issue: z.core.$ZodIssue, root: z.ZodType, file: YamlFile): Problem[] {
	const path = keysOf(issue);
	if (issue.code === 'unrecognized_keys') {
		const schema = unwrapped(schemaAt(root, path));
		const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
		return issue.keys.map((key) =>
			file.problemAtKey([...path, key], `unknown key "${key}"${commaHint(key) || hint(key, known)}`)
		);
	}
	const schema = schemaAt(root, path);
	const value = valueAt(file.data, path);
	const key = path.at(-1);
	if (value === undefined && typeof key === 'string')
		return [file.problem(path, `missing key "${key}": expected ${expectedBy(schema)}`)];
	return [file.problem(path, valueMessage(issue, schema, value))];
}

/** A path as one text, to be compared. */
const placeOf = (path: readonly PropertyKey[]): string => path.map(String).join('\n');

/** One complaint about a value is enough: a text where a list belongs is not also a long list. */
function firstOfValues(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
	const seen = new Set<string>();
	return issues.filter((issue) => {
		const place = placeOf(issue.path);
		if (issue.code === 'unrecognized_keys') return true;
		return !seen.has(place) && seen.add(place);
	});
}

/** A key that is missing because it is misspelt: the message about its misspelling says so. */
function isMisspelt(issue: z.core.$ZodIssue, issues: readonly z.core.$ZodIssue[]): boolean {
	const around = placeOf(issue.path.slice(0, -1));
	return issues.some(
		(other) =>
			other.code === 'unrecognized_keys' &&
			placeOf(other.path) === around &&
			other.keys.some((key) => nearest(key, [String(issue.path.at(-1))]) !== undefined)
	);
}

/** What is wrong with the shape of a file's data. */
export function shapeProblems(schema: z.ZodType, file: YamlFile): Problem[] {
	const { error } = schema.safeParse(file.data);
	const issues = firstOfValues(error?.issues ?? []);
	return issues
		.filter(
			(issue) => valueAt(file.data, keysOf(issue)) !== undefined || !isMisspelt(issue, issues)
		)
		.flatMap((issue) => problemsOf(issue, schema, file));
}
