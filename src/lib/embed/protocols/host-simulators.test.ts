import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_HOSTS, type SmallHost } from './host-simulators';

const EMBED = 'https://stories.example/embed/began/?layout=list';
const FRAME = 'check-1';

function host(id: string): SmallHost {
	const found = SMALL_HOSTS.find((h) => h.id === id);
	return found ?? expect.fail(`no host ${id}`);
}

/** What an embed says that is 640 pixels high, and one that talks nonsense in the same format. */
const MESSAGES: Record<string, [good: unknown, bad: unknown]> = {
	pym: [`pymxPYMx${FRAME}xPYMxheightxPYMx640`, 'pymxPYMxanotherxPYMxheightxPYMx640'],
	'resizer-4': [`[iFrameSizer]${FRAME}:640:300:init`, `[iFrameSizer]${FRAME}:0:0:init`],
	'resizer-5': [`[iFrameSizer]${FRAME}:640:300:init:5.3.2:0`, `[iFrameSizer]${FRAME}:640:300:init`],
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
	],
	amp: [
		{ sentinel: 'amp', type: 'embed-size', height: 640 },
		{ type: 'embed-size', height: 640 }
	],
	medium: [
		JSON.stringify({ src: EMBED, context: 'iframe.resize', height: 640 }),
		JSON.stringify({ context: 'iframe.resize', height: 640 })
	]
};

describe.each(SMALL_HOSTS.map((h) => [h.id, h] as const))('the small host of %s', (id, small) => {
	it('takes the height from its own messages only', () => {
		const [good, bad] = MESSAGES[id] ?? expect.fail('no example');
		expect(small.hear(good, FRAME)).toEqual({ height: 640 });
		expect(small.hear(bad, FRAME)).toBeUndefined();
		for (const [other, [message]] of Object.entries(MESSAGES))
			if (other !== id && !(id + other).match(/resizer.*resizer/))
				expect(small.hear(message, FRAME)).toBeUndefined();
	});

	it('keeps the embed’s address, its options and all', () => {
		const url = new URL(small.address(EMBED, FRAME));
		expect(url.pathname).toBe('/embed/began/');
		expect(url.searchParams.get('layout')).toBe('list');
	});

	it('shrugs at anything else', () => {
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (message) => {
				expect(small.hear(message, FRAME)).toBeUndefined();
			})
		);
	});
});

it('answers what asks for an answer', () => {
	expect(host('h5p').hear({ context: 'h5p', action: 'hello' }, FRAME)).toEqual({
		reply: { context: 'h5p', action: 'hello' }
	});
	const greeting = host('resizer-5').hear('[iFrameResizerChild]Ready', FRAME)?.reply;
	expect(greeting).toBe(host('resizer-5').greeting?.(FRAME));
	// Version and mode stand where version 5 puts them.
	expect(String(greeting).slice('[iFrameSizer]'.length).split(':').slice(20)).toEqual([
		'5.3.2',
		'0'
	]);
	expect(String(host('resizer-4').greeting?.(FRAME)).split(':')).toHaveLength(16);
});

it('keeps WordPress’s limits', () => {
	const heard = (value: number) =>
		host('wordpress').hear({ message: 'height', value, secret: 'sTaGe5eCret' }, FRAME);
	expect([heard(20), heard(5000)]).toEqual([{ height: 200 }, { height: 1000 }]);
});
