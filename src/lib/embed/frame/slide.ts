// What an embed says at one step, put together from the story. Pure.
import * as m from '$messages';
import { certaintyWords } from '../../language/certainty';
import type { Scene } from '../../map/scene/scene';
import { indexOf } from '../../map/story-index';
import { dateline } from '../../story/text/dateline';
import { dayRangeText } from '../../story/text/dates';
import { parseInline, type Span } from '../../story/text/inline';
import type { Source, Story } from '../../story/schema/schema';

interface SlideClaim {
	spans: Span[];
	/** Who says it, and how sure the record is where it is not. */
	voice: string;
}

export interface SlideContent {
	id: string;
	when: string;
	title: string;
	/** The step in a few short lines. */
	lines: readonly string[];
	paragraphs: SlideClaim[][];
	sources: Pick<Source, 'id' | 'publisher' | 'title' | 'language' | 'url'>[];
	/** The publishers in one line. */
	credit: string;
	/** What its map shows, for the key. */
	scene: Scene;
	borders: string;
}

/** The most publishers that the one line names. */
const NAMED = 3;

/**
 * @param id the step's
 * @throws RangeError when there is no such step
 */
export function slideOf(story: Story, id: string): SlideContent {
	const { index, step, heading, scene } = indexOf(story).step(id);
	const nameOf = (id: string) => story.glossary.find((t) => t.id === id)?.term;
	const voiceOf = (id: string) => story.voices.find((v) => v.id === id)?.short ?? id;
	const cited = new Set(step.paragraphs.flat().flatMap((claim) => claim.sources));
	const sources = [...cited].flatMap((id) => story.sources.find((s) => s.id === id) ?? []);
	const publishers = [...new Set(sources.map((s) => s.publisher))];
	const more = publishers.length - NAMED;
	const named = publishers.slice(0, NAMED).join(', ');
	return {
		id: step.id,
		// The first says where as well, as the story's cover does.
		when: index === 0 ? dateline(story) : dayRangeText(step.from, step.to),
		title: heading,
		lines: step.lines,
		paragraphs: step.paragraphs.map((paragraph) =>
			paragraph.map(({ text, voice, certainty }) => ({
				spans: parseInline(text, nameOf).spans,
				voice: certainty
					? m.embed_voiceUnsure({ voice: voiceOf(voice), certainty: certaintyWords(certainty) })
					: voiceOf(voice)
			}))
		),
		sources: sources.map(({ id, publisher, title, language, url }) => ({
			id,
			publisher,
			title,
			language,
			url
		})),
		credit:
			more > 0
				? m.embed_creditMore({ publishers: named, count: more })
				: m.embed_credit({ publishers: named }),
		scene,
		borders: story.borders
	};
}
