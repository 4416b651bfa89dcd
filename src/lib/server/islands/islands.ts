// What the server draws once and the browser never redraws: each step's still picture and words,
// and the sprite with the map's shapes. A page leaves an empty element with `data-drawn`; it is
// filled here, outside what Svelte hydrates, so that neither words nor pictures are sent twice.
import { render } from 'svelte/server';
import { atlasOf } from '../../map/scene/atlas';
import { describe } from '../../map/describe/description';
import { graticule } from '../../map/plane/graticule';
import { projectedSlotsOf, slotsOf } from '../../map/labels/labels';
import { sceneAt } from '../../map/scene/scene';
import { shapesOf } from '../../map/plane/shapes';
import { hatchPatterns } from '../../picture/ground/hatch';
import MapButtons from '../../picture/furniture/MapButtons.svelte';
import MapPicture from '../../picture/MapPicture.svelte';
import Thumb from '../../picture/Thumb.svelte';
import { citationNumbers, citedIn, citedSources } from '../../prose/citations';
import Glossary from '../../sources/Glossary.svelte';
import { NO_SITE } from '../../prose/links';
import SourceList from '../../sources/SourceList.svelte';
import StepWords from '../../prose/StepWords.svelte';
import StorySteps from '../../reader/StorySteps.svelte';
import TimelineDays from '../../reader/timeline/TimelineDays.svelte';
import { indexOfStep } from '../../story/index/navigation';
import { story } from '../content/content';
import { coarse } from '../content/geography';
import { stepLinked, storyLinked } from '../meta/linked-data';
import { absolute } from '../meta/site-address.js';
import {
	claimList,
	corrections,
	method,
	sourceRecord,
	unsureList,
	voiceList
} from './sources-page';

function spriteText(): string {
	const { geography } = story;
	const shapes = shapesOf(coarse, geography, 1);
	const paths = Object.entries({ ...shapes, graticule: graticule(geography) })
		.map(([name, d]) => `<path id="geo-${name}" vector-effect="non-scaling-stroke" d="${d}"/>`)
		.join('');
	const { relief } = geography;
	const image = relief
		? `<image id="geo-relief" x="${relief.x}" y="${relief.y}" width="${relief.width}" height="${relief.height}" preserveAspectRatio="none"/>`
		: '';
	return `<svg class="sprite" aria-hidden="true" focusable="false"><defs>${paths}${hatchPatterns(story.kinds.roles.map(({ colour }) => colour))}${image}</defs></svg>`;
}

const atlas = atlasOf(story);
let sprite: string | undefined;
const theSprite = () => (sprite ??= spriteText());

function picture(index: number): string {
	const scene = sceneAt(atlas, index);
	const props = {
		scene,
		slots: slotsOf(scene),
		borders: story.borders,
		label: describe(atlas, index).short
	};
	return render(MapPicture, { props }).body;
}

const buttons = () => render(MapButtons).body;

/** Where the live map will lie: its buttons come with the picture. */
const opening = (index: number) => picture(index) + buttons();

/** The same for a slide: its names large, its note on borders short. */
function slide(index: number): string {
	const scene = sceneAt(atlas, index);
	const props = {
		scene,
		slots: projectedSlotsOf(scene),
		borders: story.bordersShort,
		label: describe(atlas, index).short
	};
	return render(MapPicture, { props }).body + buttons();
}

function thumb(index: number): string {
	return render(Thumb, { props: { scene: sceneAt(atlas, index) } }).body;
}

function words(index: number, root: string, alone = false): string {
	const id = story.steps[index]?.id;
	const own = root === NO_SITE ? absolute(`/step/${id}/`) : `${root}step/${id}/`;
	const page = alone ? undefined : own;
	const props = { story, index, description: describe(atlas, index), root, alone, page };
	return render(StepWords, { props }).body;
}

function steps(): string {
	return render(StorySteps, { props: { steps: story.steps } }).body;
}

function days(): string {
	return render(TimelineDays, { props: { steps: story.steps } }).body;
}

function sources(): string {
	return render(SourceList, { props: { sources: citedSources(story) } }).body;
}

/** The sources of one step. */
function cited(index: number): string {
	const step = story.steps[index];
	const sources = step ? citedIn(story, step) : [];
	return render(SourceList, { props: { sources, numbers: citationNumbers(story) } }).body;
}

/** Linked data for a script element; no character in it can end that. */
function linked(index: number, _root: string, id: string): string {
	const data = id === 'all' ? storyLinked(story, atlas) : stepLinked(story, atlas, index);
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function glossary(_index: number, root: string): string {
	return render(Glossary, { props: { glossary: story.glossary, root } }).body;
}

/** @param root the way from the page to the site's root: `./`, `../` */
type Draw = (index: number, root: string, id: string) => string;

const DRAW: Record<string, Draw> = {
	sprite: theSprite,
	steps,
	days,
	picture,
	opening,
	slide,
	thumb,
	words: (index, root) => words(index, root),
	alone: (index, root) => words(index, root, true),
	sources,
	cited,
	linked,
	glossary,
	voices: (_, root) => voiceList(root),
	claims: (_, root) => claimList(root),
	record: (_, root) => sourceRecord(root),
	unsure: unsureList,
	method,
	corrections
};

/** `<div data-drawn="picture:decision"></div>`, or `sources:all` */
const PLACE = /(<(\w+)[^>]*\bdata-drawn="(\w+):([\w-]+)"[^>]*>)(<\/\2>)/g;

/** What is drawn may have such places itself. */
function filledPlaces(html: string, root: string): string {
	return html.replace(
		PLACE,
		(_all, open: string, _tag: string, what: string, id: string, close: string) => {
			const draw = DRAW[what];
			const index = id === 'all' ? 0 : indexOfStep(story.steps, id);
			if (!draw || index === undefined) throw new Error(`nothing is drawn for ${what}:${id}`);
			const inner = draw(index, root, id).replace(/<!--[\s\S]*?-->/g, '');
			return open + filledPlaces(inner, root) + close;
		}
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
	return needed && !filled.includes('<svg class="sprite"')
		? filled.replace(/<body[^>]*>/, (body) => body + theSprite())
		: filled;
}
