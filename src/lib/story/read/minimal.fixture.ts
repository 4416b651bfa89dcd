// The smallest story in which nothing is wrong, for tests: each breaks it in one place.
import { readStory, type MoreRules } from './read';
import { problemLine, StoryError } from './errors';
import type { FileName } from '../schema/content-files';

export const MINIMAL: Readonly<Record<Exclude<FileName, 'report.yaml'>, string>> = {
	'story.yaml': `title: Stage by Stage
standfirst: A story.
description: A story on a map.
borders: Borders are simplified.
areas:
  - id: west
    name: The west
    corners: [[47, 50], [42, 56]]
steps:
  - id: began
    from: 2022-01-02
    to: 2022-01-02
    title: It begins
    lines: [It begins]
    paragraphs:
      - - text: Prices of [[lpg|fuel]] rose.
          voice: desk
          sources: [report]
    map:
      frame: [west]
      events: { protest: 2022-01-02 }
    teacher: { note: A note., question: Why?, answer: Because. }
  - id: sent
    from: 2022-01-05
    to: 2022-01-06
    title: Sent
    lines: [Troops are sent]
    paragraphs:
      - - text: They came “in stages”.
          voice: desk
          sources: [report]
    map:
      frame: [almaty, ru]
      roles:
        { receiving: [kz], contributor: [ru] }
      events: { attack: 2022-01-05 }
      movements:
        - { state: ru, from: moscow, to: almaty }
      emphasis: [almaty]
      builds: [[ru], [almaty]]
    teacher: { note: A note., question: Why?, answer: Because. }
bordersShort: Simplified.
id: stage-by-stage
`,
	'places.yaml': `- id: almaty
  names: { en: Almaty }
  at: [43.25, 76.91]
  state: kz
  kind: city
  events:
    - { kind: attack, date: 2022-01-05,
        report: { text: Attacked., voice: desk, sources: [report] } }
- id: moscow
  names: { en: Moscow }
  at: [55.75, 37.62]
  state: ru
  kind: capital
- id: aktau
  names: { en: Aktau }
  at: [43.66, 51.17]
  state: kz
  kind: city
  population: { count: 251855, source: census }
  events:
    - { kind: protest, date: 2022-01-02,
        report: { text: Protest., voice: desk, sources: [report] } }
`,
	'states.yaml': `- id: kz
  names: { en: Kazakhstan }
  iso: { a2: KZ, a3: KAZ, num: 398 }
  role: member
  label: [48, 68]
- id: ru
  names: { en: Russia }
  iso: { a2: RU, a3: RUS, num: 643 }
  role: member
  capital: moscow
  label: [60, 90]
- id: cn
  names: { en: China }
  iso: { a2: CN, a3: CHN, num: 156 }
  label: [40, 90]
`,
	'regions.yaml': `- { id: KZ-ALA, name: Almaty city }
`,
	'geography.yaml': `centre: [52, 75]
reach: 4500
scales: { least: 0.05, most: 4 }
closest: 500
shapes: [kz, ru]
locator: { x: 0, y: 0, width: 100, height: 100 }
cut:
  land: { west: 0, south: 0, east: 180 }
  lakes: { west: 0, south: 0, east: 180, north: 90 }
  rivers: { west: 0, south: 0, east: 180, north: 90 }
  clip: { x: 0, y: 0, width: 100, height: 100 }
  core: { x: 0, y: 0, width: 100, height: 100 }
  ownRivers: Ural
  coarse:
    quantization: 10
    island: 0
    tolerance: { KZ: 10 }
    far: { tolerance: 10, from: 10 }
    water: { tolerance: [1, 1], lake: [1, 1], rivers: Ural }
  fine:
    quantization: 10
    island: 0
    tolerance: { KZ: 10 }
    far: { tolerance: 10, from: 10 }
    water: { tolerance: [1, 1], lake: [1, 1], rivers: Ural }
  changes: None.
`,
	'sources.yaml': `- id: report
  publisher: A paper
  title: A report
  language: en
  url: https://example.org/report
  kind: independent
  read: whole
- id: census
  publisher: An office
  title: A census
  date: 2021-10-01
  language: en
  url: https://example.org/census
  kind: official
  read: excerpt
`,
	'activities.yaml': `find:
  - id: where
    question: Where?
    answers: [kz]
    fact: { text: There., voice: paper, sources: [report] }
who:
  - id: rose
    sentence: { text: Prices rose., voice: desk, sources: [report] }
    others: [paper]
    because: It says so.
`,
	'desk.yaml': `method: [We read.]
licence: Free.
corrections: [{ date: 2026-11-24, text: A name. }]
`,
	'figures.yaml': `- id: totals
  step: began
  title: Totals
  reports:
    - { text: "2,030", number: 2030, date: 2022-01-10, voice: desk, sources: [report] }
    - { text: over 3000, number: 3000, exact: over, date: 2022-01-06, voice: paper, sources: [report] }
`,
	'voices.yaml': `- id: desk
  name: This project
  short: Desk
  kind: project
  description: Our own words.
- id: paper
  name: A paper
  short: Paper
  kind: independent
  description: Its words.
`,
	'kinds.yaml': `roles:
  - id: receiving
    legend: received troops
    colour: bright
    of: member
    hub: true
    words: { shown: "Received troops: {names}." }
  - id: contributor
    legend: sent troops
    colour: blue
    of: member
    moves: true
    words: { shown: { one: "{names} sent troops.", other: "{names} sent troops." } }
  - id: member
    legend: member
    colour: sand
    standing: true
    words: { shown: "Members: {names}." }
events:
  - id: protest
    name: protest
    legend: protest
    form: disc
    colour: crimson
    words: { shown: "Here: {names}.", single: "Open: {names}.", came: "New: {names}.", went: "No longer: {names}.", gone: None is marked., short: "{count} marked" }
  - id: attack
    name: attack
    legend: attack
    form: diamond
    colour: ink
    words: { shown: "Here: {names}.", single: "Open: {names}.", came: "New: {names}.", went: "No longer: {names}.", gone: None is marked., short: "{count} marked" }
movements:
  arriving: { shown: "Arriving: {hub} from {ends}.", short: "{names} arriving" }
  leaving: { shown: "Leaving: {hub} to {ends}.", short: "{names} leaving" }
`,
	'lessons.yaml': `- { minutes: 5, title: Brief, aim: An aim., steps: [began, sent] }
`,
	'glossary.yaml': `- id: lpg
  term: LPG
  definition: A vehicle fuel.
`
};

/** The same with a report that it follows, whose text is at hand. */
export const FOLLOWING: Readonly<Record<FileName, string>> = {
	...MINIMAL,
	'sources.yaml': MINIMAL['sources.yaml'].replace(
		'read: whole',
		'read: whole\n  fullText: texts/report.txt'
	),
	'story.yaml': MINIMAL['story.yaml'].replace('“in stages”', 'in stages'),
	'report.yaml': `source: report
lead: [Sentence by sentence.]
sentences:
  - id: beginning
    quote: it's beginning today
    voice: desk
    seems: paper
    because: It says so.
    wordings:
      - text: It began yesterday.
        by: Another paper
        date: 2022-01-06
        differs: [yesterday]
        voice: paper
        sources: [census]
    record:
      - { does: adds, text: It rained., voice: paper, sources: [census] }
    steps: [sent]
  - id: manner
    quote: stage by stage
    voice: paper
    because: It is in quotation marks.
    record:
      - { does: agrees, text: So it was., voice: desk, sources: [census] }
    steps: [sent]
`
};

/** What breaks, where, how, and what is then said, in order. */
export type BreakingCase = [
	name: string,
	file: FileName,
	piece: string,
	by: string,
	...said: string[]
];

/**
 * The minimal story with one piece of one file replaced.
 * @throws Error where the file has no such piece, so that no test passes by accident
 */
export function broken(
	file: FileName,
	piece: string,
	by: string,
	files: Readonly<Record<string, string>> = MINIMAL
): Record<string, string> {
	const text = files[file] ?? '';
	if (!text.includes(piece)) throw new Error(`${file} has no "${piece}"`);
	return { ...files, [file]: text.replace(piece, () => by) };
}

/** What reading these files complains of, line by line, without the folder's name. */
export function complaints(files: Readonly<Record<string, string>>, more?: MoreRules): string[] {
	try {
		readStory(files, more);
		return [];
	} catch (error) {
		if (!(error instanceof StoryError)) throw error;
		return error.problems.map((p) => problemLine(p).replace('src/content/', ''));
	}
}
