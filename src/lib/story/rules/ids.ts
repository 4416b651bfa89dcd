// Rules about names of things: each id stands for one thing, and every id that is used exists.
import { KIND_NAMES, KINDS, type FileName, type Kind, type Path } from '../schema/content-files';
import { answersOf, claimsOf, type Draft, type Finding } from '../read/draft';
import { hint } from '../read/similar-names';

/** A step's map calls places, states and areas by bare ids, so that these share one set of names. */
const ON_THE_MAP = ['place', 'state', 'area'] as const;

/** An id stands once in its list. */
export function duplicateIds({ ids }: Draft): Finding[] {
	return KIND_NAMES.flatMap((kind) =>
		[...(ids[kind] ?? [])].flatMap(([id, paths]) =>
			paths.slice(1).map((path) => ({
				file: KINDS[kind].file,
				path,
				message: `a second ${kind} with the id "${id}"; ids are used once`
			}))
		)
	);
}

/** No place, state or area is called like one of another kind. */
export function clashingIds({ ids }: Draft): Finding[] {
	return ON_THE_MAP.flatMap((kind, index) =>
		[...(ids[kind] ?? [])].flatMap(([id, paths]) => {
			const other = ON_THE_MAP.slice(0, index).find((k) => ids[k]?.has(id));
			if (!other) return [];
			const message = `"${id}" is also the id of a ${other}; places, states and areas share their ids`;
			return paths.map((path) => ({ file: KINDS[kind].file, path, message }));
		})
	);
}

/** A use of an id, and the kinds of thing that it may stand for. */
interface Use {
	file: FileName;
	path: Path;
	id: string;
	kinds: readonly Kind[];
	/** It is a key. */
	atKey?: true;
}

/** Sources stand in a list under the key `sources`. */
const usesInSources = ({ file, path }: Pick<Finding, 'file' | 'path'>, ids: string[]): Use[] =>
	ids.map((id, i) => ({ file, path: [...path, 'sources', i], id, kinds: ['source'] }));

const usesInAnswers = (draft: Draft): Use[] =>
	answersOf(draft).flatMap((answer) => usesInSources(answer, answer.item));

function usesInClaims(draft: Draft): Use[] {
	return claimsOf(draft).flatMap(({ file, path, item }): Use[] => [
		{ file, path: [...path, 'voice'], id: item.voice, kinds: ['voice'] },
		...usesInSources({ file, path }, item.sources)
	]);
}

function usesInLists(draft: Draft): Use[] {
	return [
		...draft.places.flatMap(({ file, path, item }): Use[] => [
			...(item.state ? [{ file, path: [...path, 'state'], id: item.state, kinds: STATE }] : []),
			...item.events.map(({ kind }, i): Use => ({
				file,
				path: [...path, 'events', i, 'kind'],
				id: kind,
				kinds: EVENT
			})),
			...(item.population
				? [
						{
							file,
							path: [...path, 'population', 'source'],
							id: item.population.source,
							kinds: ['source'] as const
						}
					]
				: [])
		]),
		...draft.states.flatMap(({ file, path, item }): Use[] => [
			...(item.capital
				? [{ file, path: [...path, 'capital'], id: item.capital, kinds: PLACE }]
				: []),
			...(item.role ? [{ file, path: [...path, 'role'], id: item.role, kinds: ROLE }] : [])
		]),
		...draft.head.flatMap(({ file, path, item }): Use[] =>
			item.leading ? [{ file, path: [...path, 'leading'], id: item.leading, kinds: PLACE }] : []
		),
		...draft.roles.flatMap(({ file, path, item }): Use[] =>
			item.of ? [{ file, path: [...path, 'of'], id: item.of, kinds: ROLE }] : []
		),
		...draft.questions.flatMap(({ file, path, item }) =>
			item.answers.map((id, i): Use => ({
				file,
				path: [...path, 'answers', i],
				id,
				kinds: PLACE_OR_STATE
			}))
		),
		...draft.sentences.flatMap(({ file, path, item }) =>
			item.others.map((id, i): Use => ({ file, path: [...path, 'others', i], id, kinds: VOICE }))
		)
	];
}

function usesInLessons({ lessons }: Draft): Use[] {
	return lessons.flatMap(({ file, path, item }) =>
		item.steps.map((id, i) => ({ file, path: [...path, 'steps', i], id, kinds: ['step'] as const }))
	);
}

function usesInFigures({ figures }: Draft): Use[] {
	return figures.map(({ file, path, item }) => ({
		file,
		path: [...path, 'step'],
		id: item.step,
		kinds: ['step'] as const
	}));
}

/** Records and wordings are claims, and asked about there. */
function usesInReport({ reports, quotations }: Draft): Use[] {
	return [
		...reports.map(({ file, path, item }): Use => ({
			file,
			path: [...path, 'source'],
			id: item.source,
			kinds: ['source']
		})),
		...quotations.flatMap(({ file, path, item: { voice, seems, steps } }): Use[] => [
			{ file, path: [...path, 'voice'], id: voice, kinds: VOICE },
			...(seems ? [{ file, path: [...path, 'seems'], id: seems, kinds: VOICE }] : []),
			...steps.map((id, i): Use => ({ file, path: [...path, 'steps', i], id, kinds: ['step'] }))
		])
	];
}

const VOICE = ['voice'] as const;
const REGION = ['region'] as const;
const PLACE = ['place'] as const;
const STATE = ['state'] as const;
const ROLE = ['role'] as const;
const EVENT = ['event'] as const;
const PLACE_OR_STATE = ['place', 'state'] as const;

function usesInMaps({ steps }: Draft): Use[] {
	const atKey = true as const;
	return steps.flatMap(({ file, path, item: { map } }) => {
		const use = (id: string, kinds: readonly Kind[], ...keys: (string | number)[]): Use => ({
			file,
			path: [...path, 'map', ...keys],
			id,
			kinds
		});
		return [
			...map.frame.map((id, i) => use(id, ON_THE_MAP, 'frame', i)),
			...Object.keys(map.roles).map((id) => ({ ...use(id, ROLE, 'roles', id), atKey })),
			...Object.entries(map.roles).flatMap(([role, states]) =>
				states.map((id, i) => use(id, STATE, 'roles', role, i))
			),
			...Object.keys(map.events).map((id) => ({ ...use(id, EVENT, 'events', id), atKey })),
			...map.movements.flatMap((m, i) => [
				use(m.state, STATE, 'movements', i, 'state'),
				use(m.from, PLACE, 'movements', i, 'from'),
				use(m.to, PLACE, 'movements', i, 'to')
			]),
			...map.stages.flatMap(({ regions, places }, i) => [
				...regions.map((id, j) => use(id, REGION, 'stages', i, 'regions', j)),
				...places.map((id, j) => use(id, PLACE, 'stages', i, 'places', j))
			]),
			...map.emphasis.map((id, i) => use(id, PLACE_OR_STATE, 'emphasis', i)),
			...map.notes.map(({ place }, i) => use(place, PLACE, 'notes', i, 'place')),
			...map.builds.flatMap((group, i) =>
				group.map((id, j) => use(id, PLACE_OR_STATE, 'builds', i, j))
			)
		];
	});
}

/** `place, state or area` */
const either = (kinds: readonly Kind[]): string => kinds.join(', ').replace(/, (\w+)$/, ' or $1');

/**
 * Every id that is used is listed. Where a list could not be read, nothing is said of its ids:
 * the file's own problem says it.
 */
export function unknownIds(draft: Draft): Finding[] {
	const uses = [
		...usesInClaims(draft),
		...usesInAnswers(draft),
		...usesInLists(draft),
		...usesInMaps(draft),
		...usesInLessons(draft),
		...usesInFigures(draft),
		...usesInReport(draft)
	];
	return uses.flatMap(({ file, path, id, kinds, atKey }) => {
		const lists = kinds.map((kind) => draft.ids[kind]);
		if (lists.some((list) => !list || list.has(id))) return [];
		const names = new Set(lists.flatMap((list) => [...(list?.keys() ?? [])]));
		const message = `unknown ${either(kinds)} "${id}"${hint(id, names)}`;
		return [{ file, path, message, ...(atKey && { atKey }) }];
	});
}
