// Rules about lessons: each length once, its steps in the story's order, and a plan as long as it is.
import type { Draft, Finding } from '../../read/draft';

/** The minutes are an address: no two lessons share them. */
export function lessonsOfOneLength({ lessons }: Draft): Finding[] {
	return lessons.flatMap(({ file, path, item }, index) =>
		lessons.slice(0, index).some((other) => other.item.minutes === item.minutes)
			? [
					{
						file,
						path: [...path, 'minutes'],
						message: `a second lesson of ${item.minutes} minutes; its address would be the same`
					}
				]
			: []
	);
}

/** A lesson leaves steps out; it does not tell them twice or in another order. */
export function disorderedLessons({ lessons, steps }: Draft): Finding[] {
	const order = steps.map(({ item }) => item.id);
	return lessons.flatMap(({ file, path, item }) =>
		item.steps.flatMap((id, index) => {
			const before = item.steps[index - 1];
			const [here, last] = [order.indexOf(id), before === undefined ? -1 : order.indexOf(before)];
			// What is unknown is reported as such.
			if (here < 0 || here > last) return [];
			const message = `"${id}" does not come after "${before}" in the story; a lesson keeps its order`;
			return [{ file, path: [...path, 'steps', index], message }];
		})
	);
}

/** A plan fills its lesson. */
export function plansOfOtherLength({ lessons }: Draft): Finding[] {
	return lessons.flatMap(({ file, path, item: { minutes, plan } }) => {
		if (!plan) return [];
		const planned = plan.reduce((sum, part) => sum + part.minutes, 0);
		if (planned === minutes) return [];
		const message = `the plan takes ${planned} minutes, the lesson ${minutes}`;
		return [{ file, path: [...path, 'plan'], message }];
	});
}
