import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { storyHead } from '../content/story-head';
import { bundleScript } from './script-plugin';

const bundle = (file: string) => bundleScript(join(import.meta.dirname, '../..', file));

describe('scripts that are no part of a page', () => {
	it('become one small classic script', async () => {
		const { code, files } = await bundle('embed/host/host.ts');
		expect(Buffer.byteLength(code)).toBeLessThanOrEqual(1024);
		expect(code).not.toMatch(/\b(?:import|export)\b/);
		expect(files.some((file) => file.endsWith('host.ts'))).toBe(true);
	});

	it('bring the styles of their components along', async () => {
		const { code, css } = await bundle('site/page/SiteFooter.svelte');
		expect(code).not.toMatch(/\bimport\b/);
		expect(css).toContain('.theme-switch');
		expect((await bundle('embed/host/host.ts')).css).toBe('');
	});

	it('run: the host’s helper sizes the frame that asks, and no other', async () => {
		const heard: ((event: object) => void)[] = [];
		const frame = () => ({
			contentWindow: { postMessage: () => undefined },
			localName: 'iframe',
			src: '',
			dataset: {},
			style: {}
		});
		const frames = [frame(), frame()];
		const window = {};
		runInNewContext((await bundle('embed/host/host.ts')).code, {
			window,
			addEventListener: (_: string, listener: (event: object) => void) => heard.push(listener),
			document: { querySelectorAll: () => frames }
		});
		const tell = (data: unknown) =>
			heard.forEach((listener) => listener({ source: frames[1]?.contentWindow, data }));
		for (const other of ['{', '{"height":9}', 'null', undefined, {}, '[]']) tell(other);
		expect(frames.map(({ style }) => style)).toEqual([{}, {}]);
		tell(`{"namespace":"${storyHead().id}","eventName":"height","height":321}`);
		expect(frames.map(({ style }) => style)).toEqual([{}, { height: '321px' }]);
		tell(`{"namespace":"${storyHead().id}","eventName":"height","height":"1px;color:red"}`);
		expect(frames[1]?.style).toEqual({ height: '321px' });
	});
});
