// A picture's styles as attributes: what is left is one SVG that any program can draw, also those
// that know no custom properties, container queries, calc() or non-scaling strokes.
import { DOMParser } from 'linkedom';
import type { StyleRule } from './rules';
import { plainValue, type Context } from './values';

/** CSS properties that SVG knows as attributes of the same name. */
const ATTRIBUTES = new Set(
	`fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linejoin
	stroke-linecap opacity font-family font-size font-weight font-style letter-spacing text-anchor
	paint-order overflow r x y width height`.split(/\s+/)
);

/** What only pages need. */
const DROPPED = ['class', 'aria-hidden', 'vector-effect', 'focusable', 'data-screen'];

interface Surroundings extends Context {
	/** What per cent are of, in the units of the nearest viewBox. */
	width: number;
	height: number;
	/** Pixels of the picture for one such unit. */
	scale: number;
}

type Declared = Map<string, string>;

/** What the rules say of each element. Each selector is read once a picture, not once an element. */
function declarationsIn(root: Element, rules: readonly StyleRule[]): Map<Element, Declared> {
	const all = new Map<Element, Declared>();
	for (const { selector, declarations } of rules)
		for (const element of root.ownerDocument.querySelectorAll(selector)) {
			const declared: Declared = all.get(element) ?? new Map();
			for (const [name, value] of declarations) declared.set(name, value);
			all.set(element, declared);
		}
	return all;
}

/** The context within an element: its own custom properties and size of text. */
function contextIn(declared: Declared, outer: Context): Context {
	const custom = new Map(outer.custom);
	for (const [name, value] of declared) if (name.startsWith('--')) custom.set(name, value);
	for (const [name, value] of custom) {
		// As in CSS: what a property refers to is worked out where it is set.
		if (declared.has(name)) custom.set(name, resolved(value, custom));
	}
	const size = declared.get('font-size');
	const fontSize = size ? Number(plainValue(size, { custom, fontSize: outer.fontSize })) : 0;
	return { custom, fontSize: fontSize || outer.fontSize };
}

/** Only variables are put in: what is left, such as em, belongs to where it is used. */
function resolved(value: string, custom: Context['custom']): string {
	return value.replace(/var\((--[\w-]+)\)/g, (all, name: string) => custom.get(name) ?? all);
}

function setTransform(element: Element, declared: Declared, context: Context): void {
	const transform = declared.get('transform');
	const rotate = declared.get('rotate');
	const parts = [
		rotate && `rotate(${parseFloat(rotate)})`,
		transform && plainValue(transform, context),
		element.getAttribute('transform')
	].filter(Boolean);
	if (parts.length > 0) element.setAttribute('transform', parts.join(' '));
}

/** Strokes that do not scale, at the scale that they are drawn at. */
function setStroke(element: Element, declared: Declared, scale: number): void {
	const fixed = declared.get('vector-effect') ?? element.getAttribute('vector-effect');
	if (fixed !== 'non-scaling-stroke' || scale === 1 || !declared.has('stroke')) return;
	for (const name of ['stroke-width', 'stroke-dasharray']) {
		const value = element.getAttribute(name) ?? (name === 'stroke-width' ? '1' : undefined);
		const scaled = value?.replace(/[\d.]+/g, (n) => String(Number((Number(n) / scale).toFixed(3))));
		if (scaled) element.setAttribute(name, scaled);
	}
}

function setLengths(element: Element, { width, height }: Surroundings): void {
	for (const { name, value } of [...element.attributes]) {
		if (!value.endsWith('%')) continue;
		const whole = /^(?:c?x|x[12]|width)$/.test(name) ? width : height;
		element.setAttribute(name, String(Number(((parseFloat(value) / 100) * whole).toFixed(3))));
	}
}

/** What is around the children of a nested SVG. */
function within(svg: Element, outer: Surroundings): Surroundings {
	for (const side of ['width', 'height'] as const)
		if (!svg.hasAttribute(side)) svg.setAttribute(side, String(outer[side]));
	const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
	const [, , w, h] = svg.getAttribute('viewBox')?.split(/\s+/).map(Number) ?? [];
	if (!w || !h) return { ...outer, width, height };
	const scale = svg.hasAttribute('data-screen') ? 1 : outer.scale * Math.min(width / w, height / h);
	return { ...outer, width: w, height: h, scale };
}

/** The attributes of an element as numbers; 0 where there is none. */
const numbers = (element: Element, names: string[]): number[] =>
	names.map((name) => Number(element.getAttribute(name) ?? 0));

/**
 * Turns a nested SVG into a group: programs differ over how to place and cut off the former. What
 * it cuts off, a clip path does.
 */
function asGroup(svg: Element): void {
	const document = svg.ownerDocument;
	const make = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
	const [x = 0, y = 0, width = 0, height = 0] = numbers(svg, ['x', 'y', 'width', 'height']);
	const [left = 0, top = 0, w = width, h = height] =
		svg.getAttribute('viewBox')?.split(/\s+/).map(Number) ?? [];
	const scale = Math.min(width / w, height / h);
	const dx = x + (width - w * scale) / 2 - left * scale;
	const dy = y + (height - h * scale) / 2 - top * scale;
	const group = make('g');
	const place = `translate(${Number(dx.toFixed(3))} ${Number(dy.toFixed(3))})`;
	group.setAttribute('transform', scale === 1 ? place : `${place} scale(${scale.toPrecision(7)})`);
	group.append(...svg.childNodes);
	let whole = group;
	const defs = document.querySelector('defs');
	if (svg.getAttribute('overflow') !== 'visible' && defs) {
		const id = `cut-${defs.querySelectorAll('clipPath').length + 1}`;
		const clip = make('clipPath');
		clip.setAttribute('id', id);
		const rect = make('rect');
		Object.entries({ x, y, width, height }).forEach(([k, v]) => rect.setAttribute(k, String(v)));
		clip.append(rect);
		defs.append(clip);
		whole = make('g');
		whole.setAttribute('clip-path', `url(#${id})`);
		whole.append(group);
	}
	svg.replaceWith(whole);
}

function drop(element: Element): void {
	for (const name of DROPPED) element.removeAttribute(name);
}

function walk(element: Element, all: Map<Element, Declared>, outer: Surroundings): void {
	const declared: Declared = all.get(element) ?? new Map();
	if (declared.get('display') === 'none') {
		element.remove();
		return;
	}
	let here: Surroundings = { ...outer, ...contextIn(declared, outer) };
	for (const [name, value] of declared)
		if (ATTRIBUTES.has(name)) element.setAttribute(name, plainValue(value, here));
	setTransform(element, declared, here);
	setStroke(element, declared, here.scale);
	setLengths(element, outer);
	if (declared.get('text-transform') === 'uppercase')
		element.textContent = element.textContent?.toUpperCase() ?? '';
	if (element.tagName.toLowerCase() === 'svg') here = within(element, here);
	for (const child of [...element.children]) walk(child, all, here);
	for (const child of element.children) drop(child);
	if (element.tagName.toLowerCase() === 'svg' && element.parentElement) asGroup(element);
}

/**
 * Writes the styles of an SVG document into its attributes.
 * @param svg with `width` and `height`; a nested SVG with `data-screen` is where strokes that do
 *   not scale have their own width
 * @param rules the strongest last
 */
export function flatten(svg: string, rules: readonly StyleRule[]): string {
	const root = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('svg');
	if (!root) throw new Error('not an SVG document');
	walk(root, declarationsIn(root, rules), {
		custom: new Map(),
		fontSize: 16,
		width: 0,
		height: 0,
		scale: 1
	});
	drop(root);
	return root.toString();
}
