// What the server draws once and the browser never redraws: each step's still picture and words,
// and the sprite with the map's shapes. A page leaves an empty element with `data-drawn`; it is
// filled here, outside what Svelte hydrates, so that neither words nor pictures are sent twice.
import { render } from 'svelte/server';
import { placementsOf, projectedPlacementsOf } from '../../map/placing/slots';
import { shapesOf } from '../../map/plane/shapes';
import { hillsText, shapeText } from '../../picture/ground/insides';
import MapButtons from '../../picture/furniture/MapButtons.svelte';
import Legend from '../../picture/furniture/Legend.svelte';
import MapPicture from '../../picture/MapPicture.svelte';
import Thumb from '../../picture/Thumb.svelte';
import type { IndexedStep } from '../../map/story-index';
import { citationNumbers, citedIn, citedSources, reportOnlySources } from '../../prose/citations';
import { inParts } from '../../prose/in-parts';
import ReportPage from '../../report/ReportPage.svelte';
import StepReport from '../../report/StepReport.svelte';
import Glossary from '../../sources/Glossary.svelte';
import { NO_SITE } from '../../prose/links';
import Masthead from '../../reader/Masthead.svelte';
import SourceList from '../../sources/SourceList.svelte';
import StepWords from '../../prose/StepWords.svelte';
import StorySteps from '../../reader/StorySteps.svelte';
import TimelineDays from '../../reader/timeline/TimelineDays.svelte';
import { sentencesUnder } from '../../story/index/report';
import { index, story } from '../content/content';
import { coarse, detail } from '../content/geography';
import { reportLinked, stepLinked, storyLinked } from '../meta/linked-data';
import { absolute } from '../meta/site-address.js';
import { emblem } from './emblem';
import {
	claimList,
	corrections,
	method,
	sourceRecord,
	unsureList,
	voiceList
} from './sources-page';

/** @param shaded with the shadows of hills, which otherwise come with the map's detail */
function spriteText(shaded: boolean): string {
	const { geography } = index.atlas;
	const shapes = shapesOf(coarse, geography, 1);
	const paths = Object.entries(shapes)
		.map(([name, d]) => shapeText(`geo-${name}`, d, geography.shapes.includes(name)))
		.join('');
	const { relief } = geography;
	const image = relief
		? `<image id="geo-relief" x="${relief.x}" y="${relief.y}" width="${relief.width}" height="${relief.height}" preserveAspectRatio="none"/>`
		: '';
	const hills = detail?.hills ? hillsText(shaded ? detail.hills : []) : '';
	return `<svg class="sprite" aria-hidden="true" focusable="false"><defs>${paths}${hills}${image}</defs></svg>`;
}

const sprites = new Map<boolean, string>();
function theSprite(shaded: boolean): string {
	const made = sprites.get(shaded) ?? spriteText(shaded);
	sprites.set(shaded, made);
	return made;
}

function picture({ scene }: IndexedStep): string {
	const props = { scene, placements: placementsOf(scene), borders: story.borders };
	return render(MapPicture, { props }).body;
}

const buttons = () => render(MapButtons).body;

/** Where the live map will lie: its buttons come with the picture. */
const opening = (step: IndexedStep) => picture(step) + buttons();

/** What a script seldom shows is text until it does: see site/unfold.ts. */
const folded = (html: string) => `<noscript>${html}</noscript>`;

/** The same for a slide: its names large, its note on borders short. */
function slide({ scene }: IndexedStep): string {
	const props = { scene, placements: projectedPlacementsOf(scene), borders: story.bordersShort };
	return render(MapPicture, { props }).body + buttons();
}

function thumb({ scene }: IndexedStep): string {
	return render(Thumb, { props: { scene } }).body;
}

function words(
	{ index: at, step, description, dayMaps }: IndexedStep,
	root: string,
	alone = false
) {
	const { id } = step;
	const own = root === NO_SITE ? absolute(`/step/${id}/`) : `${root}step/${id}/`;
	const page = alone ? undefined : own;
	const props = { story, index: at, description, dayMaps, root, alone, page };
	return render(StepWords, { props }).body;
}

function steps(): string {
	return render(StorySteps, { props: { story } }).body;
}

function days(): string {
	return render(TimelineDays, { props: { steps: story.steps } }).body;
}

function sources(): string {
	return render(SourceList, { props: { sources: citedSources(story) } }).body;
}

/** Sources that are unfolded at a time. */
const FOLDED_SOURCES = 15;

/** The same, each part folded by itself: a reader who comes near, or asks for a source, unfolds one. */
function foldedSources(): string {
	return inParts(citedSources(story), FOLDED_SOURCES)
		.map((part, i) => {
			const props = { sources: part, before: i * FOLDED_SOURCES };
			return `<div class="folded">${folded(render(SourceList, { props }).body)}</div>`;
		})
		.join('');
}

/** The sources that only the report cites, numbered after the story's. */
function sourcesOfReport(): string {
	const props = { sources: reportOnlySources(story), before: citedSources(story).length };
	return render(SourceList, { props }).body;
}

/** The sources of one step. */
function cited({ step }: IndexedStep): string {
	return render(SourceList, {
		props: { sources: citedIn(story, step), numbers: citationNumbers(story) }
	}).body;
}

/** The sentences of the report under one step. */
function under({ step }: IndexedStep, root: string): string {
	return render(StepReport, { props: { sentences: sentencesUnder(story, step.id), root } }).body;
}

/** Linked data for a script element; no character in it can end that. */
const linked = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');

function glossary(root: string): string {
	return render(Glossary, { props: { story, root } }).body;
}

function report(root: string): string | undefined {
	return story.report && render(ReportPage, { props: { story, report: story.report, root } }).body;
}

/** What is drawn for the whole story, by name; undefined where the story lacks it. @param root the way from the page to the site's root */
const OF_STORY: Record<string, (root: string) => string | undefined> = {
	// Pages with a place for it have all words of the story, and no bytes to spare.
	sprite: () => theSprite(false),
	emblem: () => emblem(true),
	unlit: () => emblem(false),
	masthead: () => render(Masthead, { props: { story } }).body,
	steps,
	days,
	sources,
	foldedSources,
	sourcesOfReport,
	linked: () => linked(storyLinked(index)),
	glossary,
	report,
	reportLinked: () => linked(reportLinked(index)),
	voices: voiceList,
	claims: claimList,
	record: sourceRecord,
	unsure: unsureList,
	method,
	corrections
};

/** What is drawn of one step. */
const OF_STEP: Record<string, (step: IndexedStep, root: string) => string> = {
	picture,
	legend: ({ scene }) => render(Legend, { props: { scene, borders: story.borders } }).body,
	later: (step) => folded(picture(step)),
	opening,
	slide,
	small: thumb,
	thumb: (step) => folded(thumb(step)),
	words,
	alone: (step, root) => words(step, root, true),
	cited,
	under,
	linked: ({ step }) => linked(stepLinked(index, step.id))
};

/** The ends of drawn things that hold nothing, which SVG lets one leave out; there are thousands. */
const EMPTY = /><\/(?:use|circle|path|rect|line)>/g;

function drawn(what: string, id: string, root: string): string {
	const step = index.find(id);
	const html = step ? OF_STEP[what]?.(step, root) : OF_STORY[what]?.(root);
	if (html === undefined || (!step && id !== 'all'))
		throw new Error(`nothing is drawn for ${what}:${id}`);
	return html.replace(/<!--[\s\S]*?-->/g, '').replace(EMPTY, '/>');
}

/** `<div data-drawn="picture:decision"></div>`, or `sources:all` */
const PLACE = /(<(\w+)[^>]*\bdata-drawn="(\w+):([\w-]+)"[^>]*>)(<\/\2>)/g;

/** What is drawn may have such places itself. */
function filledPlaces(html: string, root: string): string {
	return html.replace(
		PLACE,
		(_all, open: string, _tag: string, what: string, id: string, close: string) =>
			open + filledPlaces(drawn(what, id, root), root) + close
	);
}

/**
 * Fills a page's `data-drawn` elements. Where there is a picture and the page has no place of its own
 * for the sprite (`sprite:all`), that comes first in its body.
 * @param root the way from the page to the site's root: `./`, `../`
 * @throws for a name that is not drawn here, or a step that there is not
 */
export function fillDrawn(html: string, root: string): string {
	const filled = filledPlaces(html, root);
	const needed = filled.includes('class="picture') || filled.includes('data-needs-sprite');
	// Most pages show no hills; where a live map comes close, it brings them.
	const shaded = filled.includes('class="hills"');
	return needed && !filled.includes('<svg class="sprite"')
		? filled.replace(/<body[^>]*>/, (body) => body + theSprite(shaded))
		: filled;
}
