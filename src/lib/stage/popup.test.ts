// How a report is put into words.
import { expect, test } from 'vitest';
import { reportLines } from './popup';

test('a report says what, who, where it was read, and how sure it is', () => {
	const report = { about: '3 Jan', text: 'A rally.', voice: 'TASS', sources: ['One', 'Two'] };
	expect(reportLines(report)).toEqual([
		'<about>3 Jan:</about> A rally.',
		'TASS. Read in: One, Two.'
	]);
	expect(reportLines({ ...report, certainty: 'disputed' })[1]).toBe(
		'TASS (disputed). Read in: One, Two.'
	);
	const next = { ...report, text: 'Another.' };
	expect(reportLines(next, report)[0]).toBe('Another.');
	expect(reportLines({ ...next, about: '4 Jan' }, report)[0]).toBe(
		'<about>4 Jan:</about> Another.'
	);
});
