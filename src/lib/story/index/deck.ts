// A talk as data: what its slides and its notes say, step by step. Plain text, ready to be shown.
import * as m from '$messages';
import { dayRangeText } from '../text/dates';
import { timelineOf } from './timeline';
import { plainOf } from '../text/inline';
import { lockupOf } from '../text/lockup';
import type { Step, Story } from '../schema/schema';
import { sourceNames } from './claims/source-names';

export interface Slide {
	id: string;
	title: string;
	/** "4–5 January 2022" */
	when: string;
	/** Where its days begin among those of the story, and how long they are: all of it is 1. */
	along: readonly [from: number, length: number];
	/** One to three short lines. */
	lines: string[];
	/** What each build reveals, by name. */
	parts: string[];
	note: string;
	question: string;
	answer: string;
	/** What the answer rests on, by publisher and day. */
	sources: string[];
}

export interface Deck {
	title: string;
	/** The story's own title, as it is set: word by word, or whole. */
	story: readonly string[];
	/** The length of the lesson; a talk of the whole story has none. */
	minutes?: number;
	slides: Slide[];
}

/** What the next press will bring, in a few words. @param next where it leads; nothing at the end */
export function nextWords(
	{ slides }: Deck,
	id: string,
	next: { id: string; build: number } | undefined
): string {
	const to = slides.find((slide) => slide.id === next?.id);
	if (!next || !to) return m.talk_comesNothing();
	return next.id === id
		? m.talk_comesPart({ names: to.parts[next.build - 1] ?? '' })
		: m.talk_comesStep({ title: to.title });
}

/** Each page of a talk carries two for each slide: a fifth of a pixel on a wall of 2000. */
const share = (exact: number) => Number(exact.toFixed(4));

/**
 * The whole story as a talk, or one of its lessons.
 * @param minutes the lesson's length
 * @throws RangeError when there is no such lesson
 */
export function deckOf(story: Story, minutes?: number): Deck {
	const nameOf = (id: string) =>
		[...story.places, ...story.states].find((one) => one.id === id)?.name ?? id;
	const days = timelineOf(story.steps);
	const along = ({ from, to }: Step) => {
		const told = days.filter(({ date }) => date >= from && date <= to).length;
		const before = days.findIndex(({ date }) => date >= from);
		return [share(before / days.length), share(told / days.length)] as const;
	};
	const slideOf = (step: Step): Slide => {
		const { id, title, from, to, lines, map, teacher } = step;
		return {
			id,
			title,
			when: dayRangeText(from, to),
			along: along(step),
			lines: lines.map((line) => plainOf(line)),
			parts: map.builds.map((group) => group.map(nameOf).join(', ')),
			note: plainOf(teacher.note),
			question: plainOf(teacher.question),
			answer: plainOf(teacher.answer),
			sources: sourceNames(story, teacher.sources)
		};
	};
	const whole = { title: story.title, story: lockupOf(story.title) };
	if (minutes === undefined) return { ...whole, slides: story.steps.map(slideOf) };
	const lesson = story.lessons.find((one) => one.minutes === minutes);
	if (!lesson) throw new RangeError(`no lesson of ${minutes} minutes`);
	const chosen = story.steps.filter((step) => lesson.steps.includes(step.id));
	return { ...whole, title: lesson.title, minutes, slides: chosen.map(slideOf) };
}
