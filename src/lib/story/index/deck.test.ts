// Where a slide lies in the story's days, true to scale.
import { expect, test } from 'vitest';
import { story } from '../../server/content/content';
import { deckOf } from './deck';

test('each slide says where its days lie among those of the story', () => {
	const { slides } = deckOf(story);
	const [first, ...others] = slides.map(({ along: [from, length] }) => ({ from, length }));
	expect(first?.from).toBe(0);
	for (const [i, { from, length }] of others.entries()) {
		expect(length, slides[i + 1]?.id).toBeGreaterThan(0);
		expect(from + length).toBeLessThanOrEqual(1.0001);
		expect(from).toBeGreaterThanOrEqual(first?.from ?? 1);
	}
	const days = (id: string) => slides.find((slide) => slide.id === id)?.along[1] ?? 0;
	const [one, six] = [
		story.steps.find((s) => s.from === s.to),
		story.steps.find((s) => s.from === '2022-01-05' && s.to === '2022-01-10')
	];
	expect(days(six?.id ?? '') / days(one?.id ?? '')).toBeCloseTo(6);
});
