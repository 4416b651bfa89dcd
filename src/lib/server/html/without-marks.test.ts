import { expect, test } from 'vitest';
import { withoutMarks } from './without-marks';

test('only a page that starts a script keeps Svelte’s comments', () => {
	const drawn = '<p><!--[-->Words<!--]--> and<!---->more</p>';
	expect(withoutMarks(drawn)).toBe('<p>Words andmore</p>');
	const started = `${drawn}<script>kit.start(app)</script>`;
	expect(withoutMarks(started)).toBe(started);
});
