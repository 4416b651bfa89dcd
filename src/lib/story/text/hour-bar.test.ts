// Hours along days, whatever the clocks of the machine say.
import { expect, test } from 'vitest';
import { hourBar } from './hour-bar';

test('a day and a half in three days, across the end of a month', () => {
	const days = { from: '2022-01-31', to: '2022-02-02' };
	expect(hourBar({ from: '2022-01-31T12:00', count: 36 }, days)).toEqual({
		days: [31, 1, 2],
		from: 1 / 6,
		length: 0.5
	});
});
