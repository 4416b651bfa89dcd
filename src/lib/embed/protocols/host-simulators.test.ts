import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_HOSTS, type SmallHost } from './host-simulators';

const EMBED = 'https://stories.example/embed/began/?layout=list';

function host(id: string): SmallHost {
	const found = SMALL_HOSTS.find((h) => h.id === id);
	return found ?? expect.fail(`no host ${id}`);
}

/** What an embed says that is 640 pixels high, and one that talks nonsense in the same format. */
const MESSAGES: Record<string, [good: unknown, bad: unknown]> = {
	h5p: [
		{ context: 'h5p', action: 'resize', scrollHeight: 640 },
		{ context: 'h5p', action: 'resize' }
	],
	datawrapper: [{ 'datawrapper-height': { began: 640 } }, { 'datawrapper-height': null }],
	wordpress: [
		{ message: 'height', value: 640, secret: 'sTaGe5eCret' },
		{ message: 'height', value: 640, secret: 'guessed' }
	],
	canvas: [
		{ subject: 'lti.frameResize', height: 640 },
		{ subject: 'lti.frameResize', height: 'tall' }
	]
};

describe.each(SMALL_HOSTS.map((h) => [h.id, h] as const))('the small host of %s', (id, small) => {
	it('takes the height from its own messages only', () => {
		const [good, bad] = MESSAGES[id] ?? expect.fail('no example');
		expect(small.hear(good)).toEqual({ height: 640 });
		expect(small.hear(bad)).toBeUndefined();
		for (const [other, [message]] of Object.entries(MESSAGES))
			if (other !== id) expect(small.hear(message)).toBeUndefined();
	});

	it('keeps the embed’s address, its options and all', () => {
		const url = new URL(small.address(EMBED));
		expect(url.pathname).toBe('/embed/began/');
		expect(url.searchParams.get('layout')).toBe('list');
	});

	it('shrugs at anything else', () => {
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (message) => {
				expect(small.hear(message)).toBeUndefined();
			})
		);
	});
});

it('answers what asks for an answer', () => {
	expect(host('h5p').hear({ context: 'h5p', action: 'hello' })).toEqual({
		reply: { context: 'h5p', action: 'hello' }
	});
});

it('keeps WordPress’s limits', () => {
	const heard = (value: number) =>
		host('wordpress').hear({ message: 'height', value, secret: 'sTaGe5eCret' });
	expect([heard(20), heard(5000)]).toEqual([{ height: 200 }, { height: 1000 }]);
});
