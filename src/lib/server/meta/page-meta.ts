// What a page tells search engines and whoever is sent its link. Absolute addresses are said only
// where the site knows its own (SITE_ADDRESS); what needs one is left out otherwise.
import * as m from '$messages';
import type { IndexedStep, StoryIndex } from '../../map/story-index';
import { dayRangeText } from '../../story/text/dates';
import { plainOf } from '../../story/text/inline';
import type { Step, Story } from '../../story/schema/schema';
import { CARD } from '../../picture/sheet/card-size';
import type { PageMeta } from '../../site/page/page-meta';
import { absolute } from './site-address.js';

/** Search engines show about so many characters. */
const MOST = 190;

/** A step's beginning: its days and its first sentences, as many as fit. */
function stepDescription(step: Step, glossary: Story['glossary']): string {
	const [first = '', ...rest] = step.paragraphs
		.flat()
		.map((claim) => plainOf(claim.text, glossary));
	let text = m.server_stepDescription({ days: dayRangeText(step.from, step.to), text: first });
	for (const sentence of rest) {
		if (text.length + 1 + sentence.length > MOST) break;
		text += ` ${sentence}`;
	}
	return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/[\s,;:–]*\s\S*$/, '')} …`;
}

/** The shared picture of a step. */
function image({ step, description }: IndexedStep): Pick<PageMeta, 'image'> {
	const address = absolute(`/social/${step.id}.png`);
	return address ? { image: { address, ...CARD, alt: description.short } } : {};
}

const at = (path: string): Pick<PageMeta, 'address'> => {
	const address = absolute(path);
	return address ? { address } : {};
};

/** What hosts ask for that embed by address alone. */
const oembed = (id: string): Pick<PageMeta, 'oembed'> => {
	const address = absolute(`/oembed/${id}.json`);
	return address ? { oembed: address } : {};
};

/** The story's name, and what it is about. */
export const headingOf = ({ title, subject }: Pick<Story, 'title' | 'subject'>): string =>
	subject ? m.server_heading({ title, subject }) : title;

/**
 * When the story was published, and last corrected. Said so that nobody takes the first day that it
 * tells for its own.
 */
export function daysOf({
	desk
}: Pick<Story, 'desk'>): Pick<PageMeta, 'datePublished' | 'dateModified'> {
	const { published, corrections } = desk;
	const modified = [published, ...corrections.map(({ date }) => date)].sort().at(-1);
	return {
		...(published && { datePublished: published }),
		...(published && modified && { dateModified: modified })
	};
}

/** As scholars' programs know pages (Highwire's tags), whose days are written with slashes. */
const cited = ({ title, desk }: Story, page: string): Pick<PageMeta, 'cited'> => ({
	cited: {
		title: page,
		author: desk.author ?? title,
		...(desk.published && { date: desk.published.replaceAll('-', '/') })
	}
});

/** Of `/`. */
export function storyMeta({ story, steps: [first] }: StoryIndex): PageMeta {
	return {
		title: headingOf(story),
		description: story.description,
		site: story.title,
		...cited(story, story.title),
		...daysOf(story),
		...at('/'),
		...(first && { ...oembed(first.step.id), ...image(first) })
	};
}

/** Of `/report/`, where the story follows a report. */
export function reportMeta({ story, steps: [first] }: StoryIndex): PageMeta {
	return {
		title: m.server_reportOf({ story: story.title }),
		description: m.server_reportDescription({ count: story.report?.sentences.length ?? 0 }),
		site: story.title,
		...cited(story, m.report_title()),
		...daysOf(story),
		...at('/report/'),
		...(first && image(first))
	};
}

/**
 * Of `/step/[id]/`.
 * @throws RangeError when there is no such step
 */
export function stepMeta({ story, step: stepOf }: StoryIndex, id: string): PageMeta {
	const one = stepOf(id);
	const { step, index } = one;
	return {
		title:
			index === 0
				? m.server_beginning({ story: story.title })
				: m.server_stepOf({ step: step.title, story: story.title }),
		description: stepDescription(step, story.glossary),
		site: story.title,
		...cited(story, step.title),
		...daysOf(story),
		...at(`/step/${step.id}/`),
		...oembed(step.id),
		...image(one)
	};
}
