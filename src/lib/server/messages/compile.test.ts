import { describe, expect, test } from 'vitest';
import { compileMessage, declareMessages, flatten, formsMissing } from './compile.js';

const messages = flatten({
	room: {
		plain: 'It’s “here”',
		steps: '{count, plural, one {# step} other {# steps}} of {title}',
		chosen: '{how, select, fast {Fast} other {As {who} likes}}'
	}
});

describe('messages', () => {
	test('are called by room and key', () => {
		expect([...messages.keys()]).toEqual(['room_plain', 'room_steps', 'room_chosen']);
	});

	test('become one function a module, with nothing but the language’s plural forms', () => {
		expect(compileMessage('en', 'room_plain', 'It’s “here”')).toBe(
			'export const room_plain = () => "It’s “here”";'
		);
		const steps = compileMessage('en', 'room_steps', messages.get('room_steps') ?? '');
		expect(steps).toContain('from "@messageformat/runtime"');
		expect(steps).toContain('export const room_steps = (d) => plural(d.count, 0, en, {');
	});

	test('tell TypeScript their values', () => {
		const types = declareMessages(messages);
		expect(types).toContain('function room_plain(): string;');
		expect(types).toContain(
			'function room_steps(values: { count: number; title: string | number }): string;'
		);
		expect(types).toContain(
			'function room_chosen(values: { how: string; who: string | number }): string;'
		);
	});

	test('lack a form that their language has', () => {
		expect(formsMissing('en', messages.get('room_steps') ?? '')).toEqual([]);
		expect(formsMissing('ru', messages.get('room_steps') ?? '').sort()).toEqual(['few', 'many']);
		expect(
			formsMissing('en', '{how, select, fast {{n, plural, other {# laps}}} other {}}')
		).toEqual(['one']);
		expect(formsMissing('ru', messages.get('room_chosen') ?? '')).toEqual([]);
	});

	test('know that Russian has forms that English lacks', () => {
		const text = '{n, plural, one {# шаг} few {# шага} many {# шагов} other {# шага}}';
		expect(compileMessage('ru', 'room_steps', text)).toContain('few:');
		expect(() => compileMessage('en', 'room_steps', text)).toThrow(/few/);
	});
});
