import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greetings, hear, hostIn, linkMessages, sizeMessages, type Host } from './resize-protocols';

const extent = { width: 320, height: 640 };
const self = { id: 'began', story: 'a-story' };
const V4 =
	'[iFrameSizer]frame0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent';
const V5 =
	'[iFrameSizer]frame0:0:false:false:0:true:true::auto:::0:false:child:auto:true::true:true::5.3.2:0';

describe('the height, in each protocol’s own words', () => {
	it('goes to every host that needs no introduction', () => {
		expect(sizeMessages({}, extent, self)).toEqual([
			'{"namespace":"a-story","eventName":"height","height":640}',
			{ context: 'h5p', action: 'resize', scrollHeight: 640 },
			{ subject: 'lti.frameResize', height: 640 },
			{ sentinel: 'amp', type: 'embed-size', height: 640 },
			{ 'datawrapper-height': { began: 640 } }
		]);
	});

	it('goes to pym.js under the id that it gave, and only then', () => {
		const host = hostIn('?initialWidth=784&childId=map-1&parentTitle=a', '');
		expect(sizeMessages(host, extent, self)).toContain('pymxPYMxmap-1xPYMxheightxPYMx640');
		expect(hear(host, 'pymxPYMxmap-1xPYMxwidthxPYMx300').asks).toBe('resizeObserver');
		expect(hear(host, 'pymxPYMxotherxPYMxwidthxPYMx300').asks).toBeUndefined();
		expect(hostIn('?childId=axPYMxheight%20<b>', '')).toEqual({});
	});

	it('goes to WordPress with its secret, again when it is ready', () => {
		const host = hostIn('', '#?secret=Ab3dE6gH9k');
		expect(sizeMessages(host, extent, self)).toContainEqual({
			message: 'height',
			value: 640,
			secret: 'Ab3dE6gH9k'
		});
		expect(hear(host, { message: 'ready', secret: 'Ab3dE6gH9k' }).asks).toBe('resizeObserver');
		expect(hear(host, { message: 'ready', secret: 'another' }).asks).toBeUndefined();
		expect(hostIn('', '#began')).toEqual({});
	});

	it('greets WordPress before there is a size, since the frame is hidden until then', () => {
		const host = hostIn('', '#?secret=Ab3dE6gH9k');
		expect(greetings(host)).toContainEqual({ message: 'hello', secret: 'Ab3dE6gH9k' });
		expect(hear(host, { message: 'ready', secret: 'Ab3dE6gH9k' }).greet).toBe(true);
		expect(JSON.stringify(greetings({}))).not.toContain('secret');
	});

	it('hands a link to WordPress only where it has shown that it listens', () => {
		const host = hostIn('', '#?secret=Ab3dE6gH9k');
		const ready = hear(host, { message: 'ready', secret: 'Ab3dE6gH9k' }).host;
		const link = { message: 'link', value: 'https://a.example/', secret: 'Ab3dE6gH9k' };
		expect(linkMessages(host, link.value, 600, 585)).toEqual([]);
		expect(linkMessages(ready, link.value, 600, 585)).toEqual([link]);
		// The frame became as high as was asked, within WordPress's bounds.
		expect(linkMessages(host, link.value, 585, 585)).toEqual([link]);
		expect(linkMessages(host, link.value, 1000, 2345)).toEqual([link]);
		expect(linkMessages({}, link.value, 585, 585)).toEqual([]);
	});

	it('answers iframe-resizer 4, and 5 with its version and mode', () => {
		const four = hear({}, V4);
		expect(four.asks).toBe('init');
		expect(sizeMessages(four.host, extent, self, 'init')).toContain(
			'[iFrameSizer]frame0:640:320:init'
		);
		expect(sizeMessages(hear({}, V5).host, extent, self)).toContain(
			'[iFrameSizer]frame0:640:320:resizeObserver:5.3.2:0'
		);
		expect(hear(four.host, '[iFrameSizer]resize').asks).toBe('resizeObserver');
		for (const other of [
			'[iFrameSizer]frame0:pageInfo:{}',
			'[iFrameSizer]message:hello',
			'[iFrameSizer]'
		])
			expect(hear(four.host, other)).toEqual({ host: four.host });
	});

	it('is told to H5P again when it answers or asks', () => {
		for (const action of ['hello', 'resize', 'ready'])
			expect(hear({}, { context: 'h5p', action }).asks).toBe('resizeObserver');
		expect(hear({}, { context: 'h5p', action: 'ready' }).greet).toBe(true);
		expect(hear({}, { context: 'h5p', action: 'resizePrepared' }).asks).toBeUndefined();
	});

	it('is told again to a host of frames whose script came late', () => {
		expect(hear({}, { sentinel: 'amp', type: 'frames-init' }).asks).toBe('resizeObserver');
		expect(hear({}, { sentinel: 'amp', type: 'embed-size' }).asks).toBeUndefined();
	});

	it('is asked by nothing else: 10,000 fuzzed messages change nothing and throw nothing', () => {
		const host: Host = { pym: 'a', secret: 's', resizer: { id: 'f', tail: '' } };
		const message = fc.oneof(
			fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
			fc.string({ unit: 'binary' }),
			fc.string().map((text) => `[iFrameSizer]${text}`),
			fc.string().map((text) => `pymxPYMx${text}`),
			fc.record({ context: fc.constant('h5p'), action: fc.anything() }),
			fc.record({ message: fc.constant('ready'), secret: fc.anything() })
		);
		fc.assert(
			fc.property(message, (data) => {
				const heard = hear(host, data);
				// What a stranger sends does not come back in what is posted to the host.
				if (heard.host !== host)
					expect(JSON.stringify(sizeMessages(heard.host, extent, self)).length).toBeLessThan(1000);
			}),
			{ numRuns: 10_000 }
		);
	});
});
