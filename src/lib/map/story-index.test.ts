import { expect, it } from 'vitest';
import { MINIMAL } from '../../../tests/fixtures/minimal-story';
import { readStory } from '../story/read/read';
import { indexOf } from './story-index';

const story = readStory(MINIMAL);
const index = indexOf(story);
const ids = story.steps.map(({ id }) => id);

it('is made once', () => {
	expect(indexOf(story)).toBe(index);
});

it('knows each step by its id, with its place and its neighbours', () => {
	for (const [i, id] of ids.entries()) {
		const { step, index: at, previous, next } = index.step(id);
		expect([step.id, at]).toEqual([id, i]);
		expect([previous?.id, next?.id]).toEqual([ids[i - 1], ids[i + 1]]);
	}
	expect(index.find('nowhere')).toBeUndefined();
	expect(() => index.step('nowhere')).toThrow(RangeError);
});

it('says a map’s line once: where the scene is, where browsers read it, and where it is told', () => {
	for (const [i, { scene, description }] of index.steps.entries()) {
		expect(description.short).not.toBe('');
		expect(scene.label).toBe(description.short);
		expect(index.atlas.steps[i]?.label).toBe(description.short);
	}
	expect(new Set(index.steps.map(({ scene }) => scene.label)).size).toBe(ids.length);
});

it('gives the first step the story’s own title where it stands for the story', () => {
	expect(index.steps.map(({ heading }) => heading)).toEqual([
		story.title,
		...story.steps.slice(1).map(({ title }) => title)
	]);
});
