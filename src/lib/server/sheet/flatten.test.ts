// Styles become attributes as a browser would have worked them out.
import { expect, test } from 'vitest';
import { flatten } from './flatten';
import { rulesFor } from './rules';

const CSS = `
:root { --ink: light-dark(#111, #eee); }
:root[data-theme='dark'] { --ink: #f00; }
.dot { --r: 4px; }
.dot circle { r: calc(var(--r) - 1px); fill: var(--ink); }
.big circle { fill: var(--missing, #abc); }
@container fit (width < 520px) { .dot { --r: 3px; } .wide { display: none; } }
@container fit (520px <= width < 900px) { .dot { --r: 9px; } }
@media print { .dot { --r: 99px; } }
text { font-size: 10px; text-transform: uppercase; transform: translate(2em, calc(1em * 0.5)); }
.line { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 3 2.5; vector-effect: non-scaling-stroke; }
.window { overflow: visible; }
.line-to { display: none; }
.east + .line-to { display: inline; }
`;
const svg = (inner: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><defs/>${inner}</svg>`;
const drawn = (inner: string, width = 400) => flatten(svg(inner), rulesFor(CSS, width));

test('custom properties, calc and container queries are worked out', () => {
	const dot = '<g class="dot"><circle/></g>';
	expect(drawn(dot)).toContain('r="2"');
	expect(drawn(dot, 700)).toContain('r="8"');
	expect(drawn(dot, 1000)).toContain('r="3"');
	expect(drawn(dot)).toContain('fill="#111"');
	expect(drawn('<g class="dot big"><circle/></g>')).toContain('fill="#abc"');
	expect(drawn(dot)).not.toMatch(/class=|var\(|calc\(/);
});

test('a line is drawn where the name before it asks for one', () => {
	const led = (slot: string) => `<text class="${slot}">A</text><line class="line-to"/>`;
	expect(drawn(led('east'))).toContain('<line');
	expect(drawn(led('centre'))).not.toContain('<line');
});

test('what is not shown is left out; what is written large is large', () => {
	expect(drawn('<g class="wide"><rect/></g>')).not.toContain('rect');
	expect(drawn('<text>Almaty</text>')).toMatch(/transform="translate\(20, ?5\)"[^>]*>ALMATY</);
});

test('a nested SVG becomes a group, placed, scaled and cut off', () => {
	const nested = drawn(
		'<svg x="10" y="5" width="40" height="20" viewBox="-100 0 200 100"><path class="line" d="M0 0"/></svg>'
	);
	expect(nested).toContain('translate(30 5) scale(0.2');
	expect(nested).toMatch(/stroke-width="10"/);
	expect(nested).toMatch(/stroke-dasharray="15 12.5"/);
	expect(nested).toMatch(/<clipPath id="cut-1"><rect height="20" width="40" y="5" x="10"/);
	expect(nested.match(/<svg/g)).toHaveLength(1);
});

test('per cent are of the nearest picture, and what may overflow is not cut', () => {
	const nested = drawn('<svg class="window" x="50%" y="10%"><line x2="50%"/></svg>');
	expect(nested).toContain('translate(50 5)');
	expect(nested).toContain('x2="50"');
	expect(nested).not.toContain('clipPath');
});

test('a condition or a property that is not known is said', () => {
	expect(() => rulesFor('@container fit (height > 3px) { a { r: 1px } }', 400)).toThrow(/height/);
	expect(() => flatten(svg('<rect/>'), rulesFor('rect { fill: var(--none) }', 1))).toThrow(
		/--none/
	);
});
