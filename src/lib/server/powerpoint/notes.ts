// What a teacher has below a slide: the note, the question with its answer, and what to look up.
import * as m from '$messages';
import { citationNumbers, citedIn } from '../../prose/citations';
import { dateOf } from '../../prose/source-words';
import { plainOf } from '../../story/text/inline';
import type { Lesson, Source, Step, Story } from '../../story/schema/schema';

const sourceLine = (source: Source, number: number): string =>
	m.server_pptxSource({
		number,
		publisher: source.publisher,
		title: source.title,
		date: dateOf(source),
		address: source.url
	});

/** The lesson's plan, on its first slide. */
const planOf = ({ plan = [] }: Lesson): string[] =>
	plan.length === 0
		? []
		: [
				m.routes_plan(),
				...plan.map(({ minutes, what }) => m.server_pptxPlan({ minutes, what })),
				''
			];

/** Paragraphs; an empty one is a line between two. @param lesson whose first slide this is */
export function notesOf(story: Story, step: Step, lesson?: Lesson): string[] {
	const numbers = citationNumbers(story);
	const { note, question, answer } = step.teacher;
	return [
		...(lesson ? planOf(lesson) : []),
		plainOf(note),
		'',
		m.server_pptxQuestion({ question: plainOf(question) }),
		m.server_pptxAnswer({ answer: plainOf(answer) }),
		'',
		m.server_pptxSources(),
		...citedIn(story, step).map((one) => sourceLine(one, numbers.get(one.id) ?? 0))
	];
}
