// The story and its steps as schema.org describes them: an article and a learning resource, about
// an event, with what it cites. Fields that would be empty are left out; so are addresses where the
// site does not know its own.
import * as m from '$messages';
import type { StoryIndex } from '../../map/story-index';
import type { Source, Step, Story } from '../../story/schema/schema';
import { citedIn } from '../../prose/citations';
import { reportSources } from '../../story/index/report';
import { daysOf, reportMeta, stepMeta, storyMeta } from './page-meta';
import type { PageMeta } from '../../site/page/page-meta';
import { absolute } from './site-address.js';

type Thing = Record<string, unknown>;

const LICENCE = 'https://opensource.org/license/mit';

/** Without the fields that have no value. */
const filled = (thing: Thing): Thing =>
	Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined));

/** The state that the story is about, as a place. */
function homeOf({ geography, states }: Story): Thing | undefined {
	const home = states.find(({ id }) => id === geography.home);
	if (!home) return undefined;
	const address = { '@type': 'PostalAddress', addressCountry: home.iso.a2 };
	return { '@type': 'Place', name: home.name, address };
}

const event = (story: Story, name: string, from: string, to: string): Thing =>
	filled({ '@type': 'Event', name, startDate: from, endDate: to, location: homeOf(story) });

function citation(source: Source): Thing {
	return filled({
		'@type': 'CreativeWork',
		name: source.title,
		url: source.url,
		inLanguage: source.language,
		datePublished: source.date,
		publisher: { '@type': 'Organization', name: source.publisher }
	});
}

function article(story: Story, meta: PageMeta, fields: Thing): Thing {
	const logo = absolute('/icons/apple-touch-icon.png');
	const desk = filled({
		'@type': 'Organization',
		name: story.title,
		logo: logo && { '@type': 'ImageObject', url: logo }
	});
	return filled({
		'@context': 'https://schema.org',
		'@type': ['Article', 'LearningResource'],
		inLanguage: m.locale,
		author: desk,
		publisher: desk,
		...daysOf(story),
		description: meta.description,
		url: meta.address,
		mainEntityOfPage: meta.address,
		image: meta.image?.address,
		license: LICENCE,
		isAccessibleForFree: true,
		learningResourceType: m.server_resourceType(),
		...fields
	});
}

const part = ({ id, title }: Step): Thing =>
	filled({ '@type': 'Article', name: title, url: absolute(`/step/${id}/`) });

const whole = ({ title }: Story): Thing =>
	filled({ '@type': 'Article', name: title, url: absolute('/') });

/** Of `/`: the story with its parts. What it cites stands with the parts. */
export function storyLinked(index: StoryIndex): Thing {
	const { story } = index;
	const [first] = story.steps;
	return article(story, storyMeta(index), {
		headline: story.title,
		about: first && event(story, story.subject ?? story.title, first.from, first.to),
		hasPart: story.steps.map(part)
	});
}

/** Of `/report/`: about the report that the story follows, with what is cited beside it. */
export function reportLinked(index: StoryIndex): Thing {
	const { story } = index;
	const [followed, ...cited] = story.report ? reportSources(story.report, story.sources) : [];
	const meta = reportMeta(index);
	return article(story, meta, {
		headline: meta.title,
		isPartOf: whole(story),
		about: followed && citation(followed),
		citation: cited.map(citation)
	});
}

/**
 * Of `/step/[id]/`.
 * @throws RangeError when there is no such step
 */
export function stepLinked(all: StoryIndex, id: string): Thing {
	const { story } = all;
	const { step, index } = all.step(id);
	return article(story, stepMeta(all, id), {
		headline: step.title,
		position: index + 1,
		isPartOf: whole(story),
		about: event(story, step.title, step.from, step.to),
		citation: citedIn(story, step).map(citation)
	});
}
