import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerMessage, eventMessage, fullRation, readCall, takeOne } from './api';
import type { PublicState } from '../host/host-types';

const ids = ['began', 'spread'];
const read = (message: unknown) => readCall(message, ids);
const say = (method: unknown, args?: unknown) => read(JSON.stringify({ method, args }));

const state: PublicState = {
	step: 'began',
	title: 'It began in the west',
	index: 0,
	count: 2,
	playing: false,
	theme: 'auto',
	layout: 'stepper',
	height: 560
};

describe('the player’s API', () => {
	it('knows its methods', () => {
		for (const method of ['next', 'previous', 'getState', 'play', 'pause'])
			expect(say(method)).toEqual({ method });
		expect(say('goTo', ['spread'])).toEqual({ method: 'goTo', step: 'spread' });
		expect(say('goTo', 'spread')).toEqual({ method: 'goTo', step: 'spread' });
		expect(say('setTheme', ['dark'])).toEqual({ method: 'setTheme', theme: 'dark' });
	});

	it('says what is wrong with an argument of its own methods', () => {
		for (const args of [undefined, [], ['nowhere'], [0], [{}], [['began']]])
			expect(say('goTo', args)).toMatch(/goTo needs/);
		expect(say('setTheme', ['pink'])).toMatch(/auto, light, dark/);
	});

	it('is silent about everything else', () => {
		for (const method of [
			'toString',
			'constructor',
			'__proto__',
			'get',
			'slide',
			1,
			null,
			['next']
		])
			expect(say(method)).toBeUndefined();
		for (const message of ['{', '{}', 'null', '[]', '"next"', { method: 'next' }, null, 7])
			expect(read(message)).toBeUndefined();
		expect(read(`{"method":"next","args":["${'x'.repeat(600)}"]}`)).toBeUndefined();
	});

	it('speaks reveal.js’s shape', () => {
		expect(JSON.parse(eventMessage('a-story', 'stepchanged', state))).toEqual({
			namespace: 'a-story',
			eventName: 'stepchanged',
			state
		});
		expect(JSON.parse(eventMessage('a-story', 'error', state, 'why'))).toMatchObject({
			message: 'why'
		});
		expect(JSON.parse(answerMessage('a-story', state))).toMatchObject({
			eventName: 'callback',
			method: 'getState',
			result: state
		});
	});

	it('takes 10,000 fuzzed messages without an exception', () => {
		const message = fc.oneof(
			fc.json(),
			fc.anything({ withNullPrototype: true, withBigInt: true, withSet: true }),
			fc.string({ unit: 'binary' }),
			fc
				.record({
					method: fc.oneof(
						fc.constantFrom('goTo', 'setTheme', 'next', 'hasOwnProperty'),
						fc.string()
					),
					args: fc.jsonValue()
				})
				.map((call) => JSON.stringify(call))
		);
		fc.assert(
			fc.property(message, (data) => {
				const call = read(data);
				if (typeof call === 'object' && call.method === 'goTo') expect(ids).toContain(call.step);
			}),
			{ numRuns: 10_000 }
		);
	});

	it('rations a flood and then listens again', () => {
		const ration = fullRation(0);
		const taken = Array.from({ length: 10_000 }, (_, i) => takeOne(ration, i / 100)).filter(
			Boolean
		);
		expect(taken.length).toBeLessThan(50);
		expect(takeOne(ration, 1100)).toBe(true);
		// A clock that is set back earns nothing and breaks nothing.
		expect(takeOne(ration, 500)).toBe(true);
	});
});
