// The embed's script: classic and small, so that it also runs where a sandbox has taken the page's
// origin away. The page is complete without it; it adds the options, stepping in place, the heights
// and the API. `goTo` is the one writer of the step.
import * as m from '$messages';
import { answerMessage, eventMessage, readCall } from '../protocols/api';
import { autoplayOf } from './autoplay';
import { listenToHost, tellHost } from './host-page';
import type { EventName, PublicState } from '../host/host-types';
import { readOptions } from '../protocols/options';
import { applyOptions } from './page';
import { startSender } from './sender';
import { keepAddress } from '../../site/keep-address';
import { isPlainClick } from '../../site/input/plain-click';
import { slidesFrom } from './slide-loader';
import { liveOnTouch } from './first-touch';
import { fitWords } from './words-fit';

const find = <T extends HTMLElement>(selector: string) => {
	const found = document.querySelector<T>(selector);
	if (!found) throw new Error(`the embed has no ${selector}`);
	return found;
};

const root = find('.embed');
const { story = '', title: whole = '' } = {
	...document.documentElement.dataset,
	...root.dataset
};
const opened = root.dataset['step'] ?? '';
const all = (root.dataset['steps'] ?? '').split(' ');
const { options, problems } = readOptions(location.search, all, opened);
const ids = all.slice(all.indexOf(options.from), all.indexOf(options.to) + 1);
const isList = options.layout === 'list';
const [previous, next] = [find('.previous'), find('.next')];
const control = find<HTMLButtonElement>('.play');
const announcer = find('.announcer');
let shown = find('.slide');
const slides = slidesFrom(shown, opened);
/** The step that was asked for last; what is shown follows when it has arrived. */
let wanted = opened;

if (problems.length > 0) console.info(`${whole}: not understood: ${problems.join('; ')}.`);
applyOptions(root, options);

const title = () => shown.querySelector('h2')?.textContent ?? '';
/** The page's title, as the server writes it for this step. */
const pageTitle = () =>
	title() === whole ? whole : m.routes_embedTitle({ step: title(), story: whole });
const state = (): PublicState => ({
	step: root.dataset['step'] ?? '',
	title: title(),
	index: ids.indexOf(root.dataset['step'] ?? ''),
	count: ids.length,
	playing: player.playing,
	theme: options.theme,
	layout: options.layout,
	height: sender.height()
});
const tell = (name: EventName, message?: string) =>
	tellHost(eventMessage(story, name, state(), message));

/** Makes what surrounds the slide agree with it. */
function agree(announce: boolean) {
	const index = ids.indexOf(wanted);
	const last = ids.length - 1;
	for (const [link, to, isEnd] of [
		[previous, index - 1, index === 0],
		[next, index + 1, index === last]
	] as const) {
		link.setAttribute('href', slides.pageOf(ids[Math.min(Math.max(to, 0), last)] ?? wanted));
		link.setAttribute('aria-disabled', String(isEnd));
	}
	find('.place .unseen').textContent = m.embed_place({ number: index + 1, count: ids.length });
	find('.place .now').textContent = `${index + 1}`;
	find('.place .count').textContent = `${ids.length}`;
	find<HTMLAnchorElement>('.open').hash = wanted;
	if (announce && !player.playing)
		announcer.textContent = m.embed_stepShown({
			number: index + 1,
			count: ids.length,
			title: title()
		});
}

/** Says what went wrong, to the reader and to the host. */
function complain(trouble: string) {
	announcer.textContent = trouble;
	announcer.classList.remove('unseen');
	tell('error', trouble);
}

/** Shows a step. Of many asked for at once only the last is shown. @returns whether it is */
async function goTo(id: string): Promise<boolean> {
	if (id === wanted || isList) return id === root.dataset['step'];
	wanted = id;
	let slide: HTMLElement;
	try {
		slide = await slides.of(id);
	} catch {
		if (wanted !== id) return false;
		// A sandbox may forbid to fetch, and still allow to follow a link.
		if (self.origin === 'null') {
			location.replace(slides.pageOf(id));
			return false;
		}
		wanted = root.dataset['step'] ?? opened;
		complain(m.embed_stepMissing());
		return false;
	}
	if (wanted !== id) return false;
	announcer.classList.add('unseen');
	shown.replaceWith(slide);
	shown = slide;
	fitWords(shown);
	root.dataset['step'] = id;
	keepAddress(() => history.replaceState(history.state, '', slides.pageOf(id)));
	document.title = pageTitle();
	agree(true);
	tell('stepchanged');
	if (id === ids.at(-1)) tell('ended');
	return true;
}

function walk(offset: number): void {
	const index = Math.min(Math.max(ids.indexOf(wanted) + offset, 0), ids.length - 1);
	void goTo(ids[index] ?? wanted);
}

/** On to the next step, from the last to the first. @returns whether there is one after it */
async function advance(): Promise<boolean> {
	const next = ids[ids.indexOf(wanted) + 1] ?? ids[0] ?? wanted;
	return (await goTo(next)) && next !== ids.at(-1);
}

const player = autoplayOf(root, control, {
	seconds: options.autoplay || 8,
	advance,
	onChange(playing) {
		if (playing) root.classList.add('plays');
		control.textContent = playing ? m.embed_pause() : m.embed_play();
		announcer.setAttribute('aria-live', playing ? 'off' : 'polite');
	}
});
const sender = startSender(isList ? root : find('.ruler'), opened, story);

// A host whose sandbox opens no window follows links to this site; there a step's sources are links.
root.addEventListener('click', (event) => {
	const link = (event.target as Element).closest<HTMLAnchorElement>('a[target]');
	if (!link || !isPlainClick(event)) return;
	const isOurs = link.host === location.host;
	const step = link.closest<HTMLElement>('.slide')?.dataset['step'] ?? wanted;
	if (sender.follow(isOurs ? link.href : slides.sourcesOf(step))) event.preventDefault();
});
if (isList) void showList();
else showStepper();

/** All steps one under another; what cannot be fetched is left out and said so. */
async function showList(): Promise<void> {
	const found = await Promise.allSettled(ids.map((id) => slides.of(id)));
	const nodes = found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
	for (const node of nodes) for (const part of node.querySelectorAll('details')) part.open = true;
	shown.before(...nodes.slice(0, nodes.indexOf(shown)));
	shown.after(...nodes.slice(nodes.indexOf(shown) + 1));
	tell('ready');
	if (nodes.length < ids.length) complain(m.embed_stepsMissing());
}

function showStepper(): void {
	for (const [link, offset] of [
		[previous, -1],
		[next, 1]
	] as const) {
		link.addEventListener('click', (event) => {
			if (!isPlainClick(event)) return;
			event.preventDefault();
			walk(offset);
		});
	}
	addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
		if ((event.target as Element).closest('.leaflet-container, details[open]')) return;
		const to = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
		if (to === undefined) return;
		event.preventDefault();
		walk(to);
	});
	find('.full').addEventListener('click', () => {
		if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
		else
			document.documentElement.requestFullscreen().catch(() => root.classList.remove('can-fill'));
	});
	liveOnTouch(root, () => complain(m.embed_mapMissing()));
	fitWords(shown);
	addEventListener('resize', () => fitWords(shown));
	agree(false);
	if (options.autoplay > 0) root.classList.add('plays');
	if (options.autoplay > 0 && !matchMedia('(prefers-reduced-motion: reduce)').matches)
		player.play();
	tell('ready');
}

/** Paper shows all words; what was shut is shut again after. */
addEventListener('beforeprint', () => {
	const shut = [...shown.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
	for (const part of shut) part.open = true;
	addEventListener('afterprint', () => shut.forEach((part) => (part.open = false)), { once: true });
});
listenToHost((data) => {
	sender.hear(data);
	const call = readCall(data, ids);
	if (call === undefined) return;
	if (typeof call === 'string') return tell('error', call);
	if (call.method === 'getState') return tellHost(answerMessage(story, state()));
	if (call.method === 'setTheme') {
		options.theme = call.theme;
		return applyOptions(root, options);
	}
	if (isList) return tell('error', 'the list layout shows all its steps at once');
	if (call.method === 'goTo') void goTo(call.step);
	else if (call.method === 'play') player.play();
	else if (call.method === 'pause') player.pause();
	else walk(call.method === 'next' ? 1 : -1);
});
