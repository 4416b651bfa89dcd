// Slides and notes in any number of windows, opened, reloaded and closed in any order.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLater, Presenter, readMessage, type Message, type Announced } from './presenter';
import type { Standing } from './show.svelte';

/** Windows that hear each other; messages wait until they are delivered. */
class Desk {
	readonly windows = new Map<string, { presenter: Presenter; standing: Standing }>();
	#waiting: { to: string; message: unknown }[] = [];
	#names = 0;

	open(standing: Standing, slides: boolean, claims: boolean): string {
		const name = `w${this.#names++}`;
		const here = { standing };
		const presenter = new Presenter({
			name,
			slides,
			claims,
			standing: () => here.standing,
			follow: (told) => (here.standing = told),
			post: (message) => {
				for (const to of this.windows.keys()) if (to !== name) this.#waiting.push({ to, message });
			}
		});
		this.windows.set(
			name,
			Object.defineProperty({ presenter, standing }, 'standing', {
				get: () => here.standing,
				set: (s: Standing) => (here.standing = s)
			})
		);
		presenter.ask();
		return name;
	}

	act(name: string, standing: Standing) {
		const window = this.windows.get(name);
		if (!window) return;
		window.standing = standing;
		window.presenter.acted();
	}

	deliver() {
		for (let i = 0; this.#waiting.length > 0; i++) {
			if (i > 2000) throw new Error('they never fall silent');
			const next = this.#waiting.shift();
			if (next) this.windows.get(next.to)?.presenter.hear(structuredClone(next.message));
		}
	}

	get places(): string[] {
		return [...this.windows.values()].map((w) => JSON.stringify(w.standing));
	}
}

const at = (id: string, build = 0): Standing => ({ id, build, screen: 'map' });

test('notes opened after the slides come to them; slides opened on purpose are followed', () => {
	const desk = new Desk();
	desk.open(at('decision'), true, true);
	desk.open(at('cover'), false, false);
	desk.deliver();
	expect(new Set(desk.places)).toEqual(new Set([JSON.stringify(at('decision'))]));

	const other = new Desk();
	other.open(at('cover'), false, false);
	other.open(at('toll'), true, true);
	other.deliver();
	expect(new Set(other.places)).toEqual(new Set([JSON.stringify(at('toll'))]));
});

test('slides opened on purpose are followed, also where the notes happen to ask just then', () => {
	for (const name of ['notes', 'slides']) {
		let place = at('toll');
		const told: Announced[] = [];
		const slides = new Presenter({
			...{ name: 'slides', slides: true, claims: true },
			standing: () => place,
			follow: (standing) => (place = standing),
			post: (message) => message.kind === 'told' && told.push(message.told)
		});
		slides.ask();
		slides.hear({ kind: 'again' });
		slides.hear({ kind: 'told', told: { ...at('cover'), count: 1, by: name } });
		expect(place.id).toBe('toll');
		expect(told.at(-1)).toMatchObject({ id: 'toll', count: 2 });
	}
});

test('a press counts, though other slides are opened in that moment', () => {
	for (const names of [
		['a', 'b'],
		['b', 'a']
	]) {
		const places = [at('cover'), at('cover')];
		const posted: Message[][] = [[], []];
		const [there, opened] = names.map((name, i) => {
			const standing = () => places[i] ?? at('');
			const follow = (told: Standing) => void (places[i] = told);
			const post = (message: Message) => void posted[i]?.push(message);
			return new Presenter({ name, slides: true, claims: true, standing, follow, post });
		});
		opened?.ask();
		for (const message of posted[1]?.splice(0) ?? []) there?.hear(message);
		const answers = posted[0]?.splice(0) ?? [];
		places[0] = at('toll');
		there?.acted();
		for (const message of answers) opened?.hear(message);
		for (const message of posted[1] ?? []) there?.hear(message);
		for (const message of posted[0] ?? []) opened?.hear(message);
		expect(places).toEqual([at('toll'), at('toll')]);
	}
});

test('notes that are opened after the slides lead from their first act on', () => {
	const desk = new Desk();
	desk.open(at('decision'), true, true);
	const notes = desk.open(at('cover'), false, false);
	desk.deliver();
	desk.windows.get(notes)?.presenter.ask(true);
	desk.deliver();
	desk.act(notes, at('toll'));
	desk.deliver();
	expect(new Set(desk.places)).toEqual(new Set([JSON.stringify(at('toll'))]));
});

/** A window and another that has led it once, both at one place: slides and notes, or the other way round. */
function pair(slides: boolean) {
	const desk = new Desk();
	const first = desk.open(at('cover'), slides, slides);
	const other = desk.open(at('cover'), !slides, false);
	desk.deliver();
	desk.act(other, at('toll'));
	desk.deliver();
	return { desk, first, other };
}

test('an act in a window that was just reloaded counts, though the others have not answered yet', () => {
	for (const slides of [true, false]) {
		const { desk, first, other } = pair(slides);
		desk.act(other, at('after'));
		desk.deliver();
		desk.windows.delete(first);
		desk.act(desk.open(at('after'), slides, false), at('began'));
		desk.deliver();
		expect(new Set(desk.places)).toEqual(new Set([JSON.stringify(at('began'))]));
	}
});

test('a reloaded window finds its place again, whichever it is', () => {
	for (const slides of [true, false]) {
		const { desk, first, other } = pair(slides);
		desk.windows.delete(first);
		desk.act(other, at('after'));
		desk.open(at('toll'), slides, false);
		desk.deliver();
		expect(new Set(desk.places)).toEqual(new Set([JSON.stringify(at('after'))]));
	}
});

test('whatever happens in whatever order, all windows end at one place', () => {
	const move = fc.oneof(
		fc.record({
			do: fc.constant('open' as const),
			n: fc.nat(12),
			slides: fc.boolean(),
			claims: fc.boolean()
		}),
		fc.record({ do: fc.constant('act' as const), n: fc.nat(12), who: fc.nat(5) }),
		fc.record({ do: fc.constant('close' as const), who: fc.nat(5) }),
		fc.record({ do: fc.constant('again' as const), who: fc.nat(5) }),
		fc.record({ do: fc.constant('deliver' as const) })
	);
	fc.assert(
		fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
			const desk = new Desk();
			const nth = (n: number) => [...desk.windows.keys()][n % Math.max(desk.windows.size, 1)] ?? '';
			for (const one of moves) {
				if (one.do === 'open') desk.open(at(`s${one.n}`), one.slides, one.claims && one.slides);
				if (one.do === 'act') desk.act(nth(one.who), at(`s${one.n}`));
				if (one.do === 'close') desk.windows.delete(nth(one.who));
				if (one.do === 'again') desk.windows.get(nth(one.who))?.presenter.ask(true);
				if (one.do === 'deliver') desk.deliver();
			}
			desk.deliver();
			expect(new Set(desk.places).size).toBeLessThanOrEqual(1);
		}),
		{ numRuns: 400 }
	);
});

test('of two acts of one count the same wins everywhere', () => {
	const told = (count: number, by: string): Announced => ({ ...at('cover'), count, by });
	expect(isLater(told(2, 'a'), told(1, 'b'))).toBe(true);
	expect(isLater(told(1, 'b'), told(1, 'a'))).toBe(true);
	expect(isLater(told(1, 'a'), told(1, 'a'))).toBe(false);
});

test('only messages of ours are read', () => {
	const told = { ...at('cover'), count: 1, by: 'a' };
	const message: Message = { kind: 'told', told };
	expect(readMessage(message)).toEqual(message);
	expect(readMessage({ kind: 'ask', more: 1 })).toEqual({ kind: 'ask' });
	for (const wrong of [
		null,
		'ask',
		{ kind: 'go' },
		{ kind: 'told' },
		{ kind: 'told', told: { ...told, build: -1 } },
		{ kind: 'told', told: { ...told, count: '1' } },
		{ kind: 'told', told: { ...told, screen: 'red' } },
		{ kind: 'told', told: { ...told, id: {} } }
	])
		expect(readMessage(wrong)).toBeUndefined();
});

test('many windows opened at once soon fall silent', () => {
	const desk = new Desk();
	for (let i = 0; i < 9; i += 1) desk.open(at(i % 2 ? 'cover' : 'toll'), i % 2 === 0, false);
	desk.deliver();
	expect(new Set(desk.places).size).toBe(1);
});
