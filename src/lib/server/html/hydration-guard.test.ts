// How a page's script is guarded.
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { guardStart } from './hydration-guard';
import { sha256 } from './sha256';

/** A page as SvelteKit 2 writes it, with this in its script. */
const page = (script: string) =>
	`<meta content="script-src 'sha256-${sha256(script)}'"><script>first()</script><p>words</p><script>${script}</script></body>`;

const START = `
				{
					const element = document.currentScript.parentElement;

					Promise.all([
						import("./hydration-guard.js"),
						import("./app.js")
					]).then(([kit, app]) => {
						kit.start(app, element, {
							node_ids: [0, 22],
							data: [null,{text:"});"}]
						});
					});
				}
			`;

it('starts when the page’s own nodes have come, says so when not, and is allowed to', () => {
	const guarded = guardStart(page(START));
	const script = /<script>(?!first)([^]*)<\/script>/.exec(guarded)?.[1] ?? '';
	expect(script).toContain('[0, 22].map((n) => app.nodes[n]())');
	expect(script).toMatch(/kit\.start\(app[^]*\}, \(\) => \{[^]*dataset\.missing/);
	expect(() => new Script(script)).not.toThrow();
	expect(guarded).toContain(`'sha256-${sha256(script)}'`);
	expect(guarded).not.toContain(sha256(START));
});

it('leaves a page without a start alone', () => {
	expect(guardStart(page('other()'))).toBe(page('other()'));
});

it('stops the build when SvelteKit starts in another way', () => {
	expect(() => guardStart(page(START.replace('node_ids', 'nodes')))).toThrow(/another way/);
});
