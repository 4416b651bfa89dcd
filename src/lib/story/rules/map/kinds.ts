// Rules about the kinds of roles and events themselves: a reader can tell them apart, and their
// words have only what can be put into them.
import { textsOf, type Draft, type Finding } from '../../read/draft';
import { hint } from '../../read/similar-names';
import type { Path } from '../../schema/content-files';

const FILE = 'kinds.yaml';

/** Uses of what should be used once: the second and every further one, with the first user's id. */
function repeated(uses: readonly { id: string; value: string; path: Path }[]) {
	return uses.flatMap(({ id, value, path }, i) => {
		const first = uses.slice(0, i).find((use) => use.value === value);
		return first ? [{ id, value, path, first: first.id }] : [];
	});
}

/** Roles differ in colour, events in form: colour alone would not tell marks apart. */
export function indistinctKinds({ roles, events }: Draft): Finding[] {
	const colours = roles.map(({ path, item }) => ({
		id: item.id,
		value: item.colour,
		path: [...path, 'colour']
	}));
	const forms = events.flatMap(({ path, item: { id, form, first } }) => [
		{ id, value: form, path: [...path, 'form'] },
		...(first ? [{ id, value: first.form, path: [...path, 'first', 'form'] }] : [])
	]);
	return [...repeated(colours), ...repeated(forms)].map(({ value, path, first }) => ({
		file: FILE,
		path,
		message: `"${first}" looks like this already (${value}); no reader could tell them apart`
	}));
}

/** Movements meet at one state. */
export function severalHubs({ roles, steps }: Draft): Finding[] {
	const hubs = roles.filter(({ item }) => item.hub);
	const more = hubs.slice(1).map(({ file, path }) => ({
		file,
		path: [...path, 'hub'],
		message: `"${hubs[0]?.item.id}" is the hub already`
	}));
	const crowded = steps.flatMap(({ file, path, item: { map } }) =>
		hubs.slice(0, 1).flatMap(({ item: { id } }) =>
			(map.roles[id]?.length ?? 0) > 1
				? [
						{
							file,
							path: [...path, 'map', 'roles', id, 1],
							message: `"${id}" is where movements meet: one state a step`
						}
					]
				: []
		)
	);
	return [...more, ...crowded];
}

/** A place has an event of a kind once: its first. */
export function repeatedEvents({ places }: Draft): Finding[] {
	return places.flatMap(({ file, path, item: { events } }) =>
		events.flatMap(({ kind }, i) =>
			events.findIndex((one) => one.kind === kind) < i
				? [
						{
							file,
							path: [...path, 'events', i, 'kind'],
							message: `a second ${kind} here; a place tells the first of a kind`
						}
					]
				: []
		)
	);
}

/** What can be put into words, by the key of the words. */
const INTO: Record<string, readonly string[]> = {
	roles: ['names', 'count'],
	events: ['names', 'count', 'places', 'day'],
	movements: ['names', 'count', 'hub', 'ends']
};

/** In each kind's words only the placeholders stand that exist for it. */
export function misplacedWords(draft: Draft): Finding[] {
	return textsOf(draft).flatMap(({ file, path, item }) => {
		const known = file === FILE ? INTO[String(path[0])] : undefined;
		if (!known) return [];
		const unknown = [...item.matchAll(/\{([^}]*)\}/g)].filter(
			([, name = '']) => !known.includes(name)
		);
		return unknown.map(([braces, name = '']) => ({
			file,
			path,
			message: `nothing is put into "${braces}"${hint(name, known)}`
		}));
	});
}

/** Words that depend on a number have every form that the story's language has, on the map as in messages. */
export function missingForms(draft: Draft): Finding[] {
	const [head] = draft.head;
	if (!head) return [];
	const { language } = head.item;
	const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	const texts = textsOf(draft);
	// Only words that depend on a number have this key.
	return texts.flatMap(({ file, path }) => {
		if (path.at(-1) !== 'other') return [];
		const phrase = path.slice(0, -1);
		const has = (form: string) =>
			texts.some((one) => one.file === file && one.path.join() === [...phrase, form].join());
		const missing = forms.filter((form) => !has(form));
		if (missing.length === 0) return [];
		const message = `no words for ${missing.join(', ')}: the plural forms of ${language} (story.yaml) are ${forms.join(', ')}`;
		return [{ file, path: phrase, message }];
	});
}
