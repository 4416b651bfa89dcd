// The content as far as it can be judged: whatever is readable, even where other parts are broken,
// so that an editor sees every mistake at once.
import { z } from 'zod';
import {
	FILE_NAMES,
	KIND_NAMES,
	KINDS,
	type FileName,
	type Kind,
	type Path
} from '../schema/content-files';
import { activitiesSchema, lessonSchema } from '../schema/classroom';
import { figureSchema } from '../schema/figure';
import { placeSchema, regionSchema, stateSchema } from '../schema/places';
import { storySchema } from '../schema/schema';
import { sourceSchema } from '../schema/sources';
import { kindsSchema, type EventKind, type RoleKind } from '../schema/kinds';
import { reportSchema, type ReportSentence } from '../schema/report';
import { oncePer } from '../index/memoize';
import type {
	Area,
	Claim,
	Figure,
	Lesson,
	Region,
	Source,
	Step,
	Story,
	WrittenPlace,
	WrittenState
} from '../schema/schema';

/** A thing and where it stands. */
export interface Entry<T> {
	file: FileName;
	path: Path;
	item: T;
}

/** What a rule found wrong. */
export interface Finding {
	file: FileName;
	path: Path;
	message: string;
	/** It is the key itself that is wrong, not its value. */
	atKey?: true;
}

/** A rule that joins things, within a file or across files. */
export type Rule = (draft: Draft) => Finding[];

/** Ids and where they stand; undefined where the file that lists them could not be read. */
export type Ids = Record<Kind, ReadonlyMap<string, readonly Path[]> | undefined>;

/** What could be read of the content. Things of a wrong shape are in `data` and `ids` only. */
export interface Draft {
	data: Readonly<Partial<Record<FileName, unknown>>>;
	ids: Ids;
	areas: Entry<Area>[];
	events: Entry<EventKind>[];
	/** What the story says of itself as a whole. */
	head: Entry<{ leading?: string | undefined; language: string }>[];
	figures: Entry<Figure>[];
	lessons: Entry<Lesson>[];
	places: Entry<WrittenPlace>[];
	roles: Entry<RoleKind>[];
	states: Entry<WrittenState>[];
	regions: Entry<Region>[];
	sources: Entry<Source>[];
	steps: Entry<MappedStep>[];
	/** The report's source, where the story follows a report. */
	reports: Entry<{ source: string }>[];
	quotations: Entry<ReportSentence>[];
	questions: Entry<Story['activities']['find'][number]>[];
	sentences: Entry<Story['activities']['who'][number]>[];
}

/** What rules ask of a step. Its words are judged apart, so that a slip there hides nothing here. */
type MappedStep = Pick<Step, 'id' | 'from' | 'to' | 'map'>;

const { id, from, to, map } = storySchema.shape.steps.element.shape;
const mappedSchema = z.object({ id, from, to, map });
const { leading, language } = storySchema.shape;
const headSchema = z.object({ leading, language });

/** Deeper than any content goes: what is nested beyond it is a mistake that the schema reports. */
const MAX_DEPTH = 16;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of the content: a file's whole, or one of its keys. */
interface ListIn {
	file: FileName;
	list: string | undefined;
}

function listOf(
	data: Draft['data'],
	{ file, list: key }: ListIn
): { list: unknown[]; path: Path } | undefined {
	const root = data[file];
	const list = key === undefined ? root : isRecord(root) ? root[key] : undefined;
	return Array.isArray(list) ? { list, path: key === undefined ? [] : [key] } : undefined;
}

function idsOf(data: Draft['data'], kind: Kind): ReadonlyMap<string, Path[]> | undefined {
	const found = listOf(data, KINDS[kind]);
	if (!found) return undefined;
	const ids = new Map<string, Path[]>();
	found.list.forEach((item, index) => {
		if (!isRecord(item) || typeof item['id'] !== 'string') return;
		ids.set(item['id'], [...(ids.get(item['id']) ?? []), [...found.path, index, 'id']]);
	});
	return ids;
}

function entriesOf<T>(data: Draft['data'], where: ListIn, schema: z.ZodType<T>): Entry<T>[] {
	const found = listOf(data, where);
	if (!found) return [];
	const { file } = where;
	return found.list.flatMap((value, index) => {
		const { success, data: item } = schema.safeParse(value);
		return success ? [{ file, path: [...found.path, index], item }] : [];
	});
}

/** What story.yaml says beside its lists, as far as rules ask. */
function headOf(data: Draft['data']): Draft['head'] {
	const { success, data: item } = headSchema.safeParse(data['story.yaml']);
	return success ? [{ file: 'story.yaml', path: [], item }] : [];
}

/** Which report is followed. */
function reportsOf(data: Draft['data']): Draft['reports'] {
	const { success, data: item } = z.object({ source: id }).safeParse(data['report.yaml']);
	return success ? [{ file: 'report.yaml', path: [], item }] : [];
}

/** Lessons are called by their minutes, not by ids. */
const LESSONS = { file: 'lessons.yaml', list: undefined } as const;

/** Keeps the entries whose shape is right, for the rules to judge. */
export function draftOf(data: Draft['data']): Draft {
	return {
		data,
		ids: Object.fromEntries(KIND_NAMES.map((kind) => [kind, idsOf(data, kind)])) as Ids,
		events: entriesOf(data, KINDS.event, kindsSchema.shape.events.element),
		roles: entriesOf(data, KINDS.role, kindsSchema.shape.roles.element),
		head: headOf(data),
		areas: entriesOf(data, KINDS.area, storySchema.shape.areas.element),
		figures: entriesOf(data, KINDS.figure, figureSchema),
		lessons: entriesOf(data, LESSONS, lessonSchema),
		places: entriesOf(data, KINDS.place, placeSchema),
		states: entriesOf(data, KINDS.state, stateSchema),
		regions: entriesOf(data, KINDS.region, regionSchema),
		sources: entriesOf(data, KINDS.source, sourceSchema),
		steps: entriesOf(data, KINDS.step, mappedSchema),
		reports: reportsOf(data),
		quotations: entriesOf(data, KINDS.quotation, reportSchema.shape.sentences.element),
		questions: entriesOf(data, KINDS.question, activitiesSchema.shape.find.element),
		sentences: entriesOf(data, KINDS.sentence, activitiesSchema.shape.who.element)
	};
}

function* within(file: FileName, item: unknown, path: Path): Generator<Entry<unknown>> {
	yield { file, path, item };
	if (typeof item !== 'object' || item === null || path.length > MAX_DEPTH) return;
	for (const [key, child] of Object.entries(item))
		yield* within(file, child, [...path, Array.isArray(item) ? Number(key) : key]);
}

/** Every value of the content, from the outside inwards. */
const valuesOf = oncePer((draft: Draft): Entry<unknown>[] =>
	FILE_NAMES.flatMap((file) => [...within(file, draft.data[file], [])])
);

/** Every text of the content: sentences, names and titles, but also ids and addresses. */
export const textsOf = oncePer((draft: Draft): Entry<string>[] =>
	valuesOf(draft).filter((entry): entry is Entry<string> => typeof entry.item === 'string')
);

/** Every claim whose text, voice and sources can be read, in any file. */
export const claimsOf = oncePer(
	(draft: Draft): Entry<Pick<Claim, 'text' | 'voice' | 'sources'>>[] =>
		valuesOf(draft).flatMap(({ file, path, item }) => {
			if (!isRecord(item)) return [];
			const { text, voice, sources } = item;
			if (typeof text !== 'string' || typeof voice !== 'string' || !Array.isArray(sources))
				return [];
			const read = sources.map(String);
			return [{ file, path, item: { text, voice, sources: read } }];
		})
);

/** The sources of every answer for teachers, in any file. */
export const answersOf = oncePer((draft: Draft): Entry<string[]>[] =>
	valuesOf(draft).flatMap(({ file, path, item }) =>
		isRecord(item) && typeof item['answer'] === 'string' && Array.isArray(item['sources'])
			? [{ file, path, item: item['sources'].map(String) }]
			: []
	)
);
