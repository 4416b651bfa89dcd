// Rules about what nobody ever sees. They run on content whose shape and ids are right: before
// that, a misspelt id would also be reported as a thing that is not used.
import { KINDS, type Kind } from '../schema/content-files';
import { answersOf, claimsOf, textsOf, type Draft, type Finding } from '../read/draft';
import { parseInline } from '../text/inline';

function unused({ ids }: Draft, kind: Kind, used: ReadonlySet<string>, advice: string): Finding[] {
	return [...(ids[kind] ?? [])].flatMap(([id, paths]) =>
		used.has(id)
			? []
			: paths.map((path) => ({
					file: KINDS[kind].file,
					path,
					message: `${kind} "${id}" is not used; ${advice}`
				}))
	);
}

export function unusedVoices(draft: Draft): Finding[] {
	const used = new Set(claimsOf(draft).map(({ item }) => item.voice));
	return unused(draft, 'voice', used, 'let a claim name it or remove it');
}

export function unusedSources(draft: Draft): Finding[] {
	const cited = claimsOf(draft).flatMap(({ item }) => item.sources);
	const counted = draft.places.flatMap(({ item }) => item.population?.source ?? []);
	const answering = answersOf(draft).flatMap(({ item }) => item);
	const used = new Set([...cited, ...counted, ...answering]);
	return unused(draft, 'source', used, 'cite it or remove it');
}

export function unusedTerms(draft: Draft): Finding[] {
	const spans = textsOf(draft).flatMap(({ item }) => parseInline(item).spans);
	const used = new Set(spans.flatMap((span) => (span.kind === 'term' ? span.term : [])));
	return unused(draft, 'term', used, 'mark it in a text as [[id]] or remove it');
}

const named = ({ steps }: Draft): string[] =>
	steps.flatMap(({ item: { map } }) => [
		...map.frame,
		...map.emphasis,
		...map.movements.flatMap(({ from, to }) => [from, to])
	]);

export function unusedAreas(draft: Draft): Finding[] {
	return unused(draft, 'area', new Set(named(draft)), 'frame it in a step or remove it');
}

/** Places are shown where they are named, lit, a capital, or a water. */
export function unusedPlaces(draft: Draft): Finding[] {
	const capitals = draft.states.flatMap(({ item }) => item.capital ?? []);
	const shown = draft.places.flatMap(({ item }) =>
		item.events.length > 0 || item.kind === 'water' ? item.id : []
	);
	const used = new Set([...named(draft), ...capitals, ...shown]);
	return unused(draft, 'place', used, 'name it on a step’s map or remove it');
}

/** Every event is on the map of some step. */
export function neverShown({ places, steps }: Draft): Finding[] {
	return places.flatMap(({ file, path, item }) =>
		item.events.flatMap(({ kind, date }, i) => {
			if (steps.some((s) => date <= (s.item.map.events[kind] ?? ''))) return [];
			const message = `no step shows this ${kind}; a step’s map needs "events: { ${kind}: ${date} }" or later`;
			return [{ file, path: [...path, 'events', i, 'date'], message }];
		})
	);
}

/** Every role is some state's, and every kind of event some place's. */
export function unusedKinds(draft: Draft): Finding[] {
	const given = draft.steps.flatMap(({ item }) => Object.keys(item.map.roles));
	const standing = draft.states.flatMap(({ item }) => item.role ?? []);
	const happened = draft.places.flatMap(({ item }) => item.events.map(({ kind }) => kind));
	return [
		...unused(draft, 'role', new Set([...given, ...standing]), 'give it to a state or remove it'),
		...unused(draft, 'event', new Set(happened), 'list it at a place or remove it')
	];
}
