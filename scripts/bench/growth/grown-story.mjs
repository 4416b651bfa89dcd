// A story of any length for the growth bench: valid content in which each step has the shape of one
// of the real story's, with the same number of words, all drawn from the real story's vocabulary.
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

/** As in the real story, about: places new with each step, sources with each, and days between two. */
const PLACES_A_STEP = 2;
const SOURCES_A_STEP = 7;
const DAYS_A_STEP = 1.4;
/** So many places light up, one after another, and stay lit. */
const LIT = 18;
/** Where the lit ones lie, degrees: a grid within the state, so wide that the smallest maps have room for names. */
const GRID = { south: 46, north: 3, west: 53, east: 3.1, columns: 9, rows: 2 };

/** @typedef {{ text: string, voice: string, sources: string[] }} Claim */

/** Words in a fixed order that no one chose (mulberry32), so that two runs measure the same. */
function chance(seed = 2022) {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

const wordsOf = (/** @type {string} */ text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * @param {number} count how many steps
 * @param {(name: string) => any} real reads a content file of the real story
 * @returns {Record<string, unknown>} content by file name
 */
function grownStory(count, real) {
	const { steps: shapes, ...head } = real('story.yaml');
	const voices = real('voices.yaml');
	const kinds = real('kinds.yaml');
	/** What happens at its towns. */
	const [event] = kinds.events;
	const glossary = real('glossary.yaml');
	const realSources = real('sources.yaml');
	const random = chance();
	const pick = (/** @type {readonly any[]} */ from) => from[Math.floor(random() * from.length)];
	const vocabulary = wordsOf(
		shapes
			.flatMap((/** @type {any} */ s) => s.paragraphs.flat().map((/** @type {any} */ c) => c.text))
			.join(' ')
	);
	/** As many other words. */
	const reworded = (/** @type {string} */ text) => {
		const words = wordsOf(text).map(() => pick(vocabulary));
		return `${words.join(' ')}.`;
	};
	const title = () => `${pick(vocabulary)} ${pick(vocabulary)} ${pick(vocabulary)}`;
	const day = (/** @type {number} */ step) =>
		new Date(Date.UTC(2022, 0, 2 + Math.floor(step * DAYS_A_STEP))).toISOString().slice(0, 10);

	const sources = Array.from({ length: count * SOURCES_A_STEP }, (_, i) => ({
		...realSources[i % SOURCES_A_STEP],
		id: `source-${i}`,
		title: `${title()} ${i}`,
		url: `https://example.org/${i}`
	}));
	let told = 0;
	/** Voices and sources take turns, so that each is used. @param {Claim} shape @returns {Claim} */
	const claim = ({ text, sources: cited }) => ({
		text: reworded(text),
		voice: voices[told % voices.length].id,
		sources: cited.map(() => `source-${told++ % sources.length}`)
	});

	const towns = Array.from({ length: count * PLACES_A_STEP }, (_, i) => {
		const { south, north, west, east, columns, rows } = GRID;
		// A step's two lie apart, and those that are not lit between those that are.
		const [column, row] = [(i * 4) % columns, Math.floor(i / columns) % rows];
		const between = i < LIT ? 0 : 0.5;
		const shown = day(Math.floor(i / PLACES_A_STEP));
		return {
			id: `town-${i}`,
			names: { en: `T ${i}` },
			at: [south + (row + between) * north, west + (column + between) * east],
			state: 'kz',
			kind: 'city',
			...(i < LIT && {
				events: [
					{
						kind: event.id,
						date: shown,
						report: claim({ text: head.standfirst, voice: '', sources: [''] })
					}
				]
			})
		};
	});
	const kept = real('places.yaml')
		.filter((/** @type {any} */ { kind }) => kind !== 'town' && kind !== 'city')
		.map((/** @type {any} */ { id, names, at, state, kind }) => ({ id, names, at, state, kind }));

	/** One that leads to a town leads to the step's own. @param {any} way @param {string} [town] */
	const grownWay = (way, town) => {
		const at = (/** @type {string} */ id) =>
			kept.some((/** @type {any} */ k) => k.id === id) ? id : town;
		return { ...way, from: at(way.from), to: at(way.to) };
	};

	const steps = Array.from({ length: count }, (_, i) => {
		const { map, ...shape } = shapes[i % shapes.length];
		const own = [0, 1].map((n) => `town-${i * PLACES_A_STEP + n}`);
		return {
			id: `step-${i}`,
			from: day(i),
			to: day(i),
			title: `${title()} ${i}`,
			lines: shape.lines.map(() => title()),
			paragraphs: shape.paragraphs.map((/** @type {Claim[]} */ claims) => claims.map(claim)),
			map: {
				frame: i === 0 ? head.areas.map((/** @type {{ id: string }} */ { id }) => id) : own,
				roles: map.roles,
				events: { [event.id]: day(i) },
				// Those of a map that counts through days need no role; grown steps have no such days.
				movements: map.days
					? []
					: map.movements?.map((/** @type {any} */ way) => grownWay(way, own[0])),
				// Emphasised, names that no one chose would have to fit into the smallest maps.
				emphasis: [],
				builds: own.map((id) => [id])
			},
			teacher: {
				note: reworded(shape.teacher.note),
				question: reworded(shape.teacher.question),
				answer: reworded(shape.teacher.answer)
			}
		};
	});
	const terms = glossary.map((/** @type {{ id: string }} */ { id }) => `[[${id}]]`).join(' ');
	steps[0]?.paragraphs[0].push({ ...claim(shapes[0].paragraphs[0][0]), text: `Terms: ${terms}.` });
	// What is left of the sources is said of the map's first places, so that each is cited.
	const fact = { text: 'There.', voice: voices[0].id, sources: ['source-0'] };

	return {
		'story.yaml': { ...head, leading: 'town-0', steps },
		'places.yaml': [...kept, ...towns],
		'sources.yaml': sources,
		'voices.yaml': voices,
		'glossary.yaml': glossary,
		'figures.yaml': [],
		'desk.yaml': real('desk.yaml'),
		'geography.yaml': real('geography.yaml'),
		'regions.yaml': real('regions.yaml'),
		'kinds.yaml': { ...kinds, events: [event] },
		'states.yaml': real('states.yaml').map(withoutContingent),
		'lessons.yaml': [
			{ minutes: 15, title: 'Some', aim: 'Some.', steps: steps.slice(0, 8).map(({ id }) => id) }
		],
		'activities.yaml': {
			find: [{ id: 'where', question: 'Where?', answers: ['kz'], fact }],
			who: [{ id: 'who', sentence: fact, others: [voices[1].id], because: 'So.' }]
		}
	};
}

/** What the real sources say of it is not told here. @param {Record<string, unknown>} state */
function withoutContingent(state) {
	const { id, names, iso, role, capital, label, closeLabels } = state;
	return { id, names, iso, role, capital, label, closeLabels };
}

/**
 * The content files of a story of so many steps.
 * @param {number} count
 * @param {string} content the folder of the real story's content
 * @returns {Record<string, string>} YAML by file name
 */
export function grownFiles(count, content) {
	const real = (/** @type {string} */ name) => parse(readFileSync(`${content}/${name}`, 'utf8'));
	return Object.fromEntries(
		Object.entries(grownStory(count, real)).map(([name, data]) => [
			name,
			stringify(data, { aliasDuplicateObjects: false })
		])
	);
}
