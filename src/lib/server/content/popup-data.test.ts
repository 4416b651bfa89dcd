// What a reader is told when asking about a place or a state of the real story.
import { expect, test } from 'vitest';
import { popupData } from '../../story/index/popup-data';
import { story } from './content';

const told = popupData(story);
const of = (id: string) => told.find((t) => t.id === id);

test('every city and every member state can be asked about, waters cannot', () => {
	expect(told.map((t) => t.id).sort()).toEqual(
		[
			...story.places.filter((p) => p.kind !== 'water').map((p) => p.id),
			...story.states.filter((s) => s.role).map((s) => s.id)
		].sort()
	);
	expect(new Set(told.map((t) => t.id)).size).toBe(told.length);
});

test('who published several of a report’s sources is named once', () => {
	const lists = told.flatMap(({ reports }) => reports.map(({ sources }) => sources));
	expect(lists).toEqual(lists.map((sources) => [...new Set(sources)]));
});

test('a place tells its names, the day, the voice and where it was read', () => {
	const place = of('zhanaozen');
	expect(place?.name).toBe('Zhanaozen');
	expect(place?.names).toEqual({ kk: 'Жаңаөзен', ru: 'Жанаозен' });
	expect(place?.reports[0]).toMatchObject({
		about: '2\u00a0Jan',
		voice: 'Prosecutors of Kazakhstan'
	});
	expect(place?.reports[0]?.sources).not.toEqual([]);
});

test('an attack is told without a day, which the list does not give', () => {
	const abouts = told.flatMap((t) => t.reports.map((r) => r.about));
	expect(abouts.filter((about) => about === 'Attacked')).toHaveLength(9);
	expect(of('taraz')?.reports.map((r) => r.about)).toEqual(['4\u00a0Jan', 'Attacked']);
});

test('a contributor tells how many, what for and when, with every doubt', () => {
	const claims = Object.values(story.states.find((s) => s.id === 'by')?.contingent ?? {}).flat();
	const reports = of('by')?.reports ?? [];
	expect(reports).toHaveLength(claims.length);
	expect([...new Set(reports.map((r) => r.about))]).toEqual(['How many', 'What for', 'When']);
	const doubts = (certainty: string) => claims.filter((c) => c.certainty === certainty).length;
	expect(reports.filter((r) => r.certainty === 'disputed')).toHaveLength(doubts('disputed'));
	expect(reports.filter((r) => r.certainty === 'one source')).toHaveLength(doubts('single-source'));
	expect(doubts('disputed') + doubts('single-source')).toBeGreaterThan(1);
});

test('the capital of a contributor tells what its state sent', () => {
	const senders = story.states.filter(({ contingent }) => contingent);
	for (const { id, name, capital = '' } of senders) {
		expect(of(capital)?.note).toBe(`Capital of ${name}`);
		expect(of(capital)?.reports).toEqual(of(id)?.reports);
	}
	expect(senders.length).toBeGreaterThan(1);
});

test('whatever can be asked about has something to tell', () =>
	expect(told.filter((t) => !t.note && t.reports.length === 0).map((t) => t.id)).toEqual([]));

test('the receiving state says so, no other does', () => {
	const states = told.filter(({ id }) => story.states.some((state) => state.id === id));
	expect(states.filter((t) => t.note).map((t) => t.id)).toEqual(['kz']);
	expect(of('kz')?.reports).toEqual([]);
});

test('no notation reaches the reader', () => {
	const texts = told.flatMap((t) => t.reports.map((r) => r.text));
	expect(texts.filter((text) => /\[\[|\]\]/.test(text))).toEqual([]);
});
