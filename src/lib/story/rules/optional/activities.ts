// Rules about what the classroom activities ask.
import type { Draft, Finding } from '../../read/draft';

/** What a question asks for is on a board, a map without names: all of it on the same one. */
export function unfindable({ questions, places, states }: Draft): Finding[] {
	const cities = new Map(places.map(({ item }) => [item.id, item.events.length > 0]));
	const members = new Map(states.map(({ item }) => [item.id, item.role !== undefined]));
	return questions.flatMap(({ file, path, item: { answers } }) => {
		const onNone = answers.flatMap((id, i) => {
			// Unknown ids have a rule of their own.
			if (cities.get(id) ?? members.get(id) ?? true) return [];
			const message = `"${id}" cannot be found: the boards have the places of events, and the states with a role in states.yaml`;
			return [{ file, path: [...path, 'answers', i], message }];
		});
		const mixed = answers.some((id) => cities.has(id)) && answers.some((id) => members.has(id));
		const message = 'places and states in one question; they are on two boards';
		return [...onNone, ...(mixed ? [{ file, path: [...path, 'answers'], message }] : [])];
	});
}

/** The wrong choices are wrong, and each stands once. */
export function mistakenChoices({ sentences }: Draft): Finding[] {
	return sentences.flatMap(({ file, path, item: { sentence, others } }) =>
		others.flatMap((id, i) => {
			const at = { file, path: [...path, 'others', i] };
			if (id === sentence.voice)
				return [{ ...at, message: `"${id}" says the sentence; others are the wrong choices` }];
			if (others.indexOf(id) < i) return [{ ...at, message: `"${id}" is a choice already` }];
			return [];
		})
	);
}
