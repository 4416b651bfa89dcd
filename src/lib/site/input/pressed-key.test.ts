import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYOUTS, type Press } from './keyboard-layouts.fixture';
import { pressedKey } from './pressed-key';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

describe.each(LAYOUTS)('%s keyboard', (name, presses) => {
	const at = (code: string, shiftKey = false) =>
		presses.find((press) => press.code === code && press.shiftKey === shiftKey) as Press;

	test('is whole', () => {
		expect(presses).toHaveLength(94);
		expect(presses.every(({ code }) => code)).toBe(true);
	});

	test('reaches every letter by exactly one key', () => {
		const plain = presses.filter(({ shiftKey }) => !shiftKey).map((press) => pressedKey(press));
		for (const letter of LETTERS) {
			// The Turkish keyboard has two kinds of i, and both are one.
			const expected = name === 'Turkish' && letter === 'i' ? 2 : 1;
			expect(plain.filter((key) => key === letter)).toHaveLength(expected);
		}
	});

	test('has its digits on their row, and on the numeric pad', () => {
		for (const digit of '0123456789') {
			expect(pressedKey(at(`Digit${digit}`))).toBe(digit);
			expect(pressedKey({ key: digit, code: `Numpad${digit}`, shiftKey: false })).toBe(digit);
		}
		for (const key of ['.', ','])
			expect(pressedKey({ key, code: 'NumpadDecimal', shiftKey: false })).toBe('.');
	});

	test('has the full stop where a clicker presses it', () => {
		expect(pressedKey(at('Period'))).toBe('.');
	});

	test('means by a press what is printed on the key, if tables know that', () => {
		fc.assert(
			fc.property(fc.constantFrom(...presses), fc.boolean(), (press, capsLock) => {
				const upper = press.key.toUpperCase();
				const key = capsLock && upper.length === 1 ? upper : press.key;
				const meant = pressedKey({ ...press, key });
				const printed = press.key.toLowerCase();
				if (/^[a-z]$/.test(printed)) expect(meant).toBe(printed);
				// A sign on the row of digits that needs no Shift is a digit: it says so in the help.
				else if (/^Digit/.test(press.code) && !press.shiftKey) expect(meant).toMatch(/^\d$/);
				else if (/^[.,?+\-=\d]$/.test(printed)) expect(meant).toBe(printed);
				else expect(meant).toMatch(/^$|^[a-z.,=-]$/);
			})
		);
	});

	test('says help where its question mark is', () => {
		const marks = presses.filter(({ key }) => key === '?');
		expect(marks.map((press) => pressedKey(press))).toEqual(marks.map(() => '?'));
	});
});

test('a named key is itself, on the numeric pad too', () => {
	for (const key of ['ArrowLeft', 'PageDown', 'Home', 'Enter', 'Escape', 'F1'])
		expect(pressedKey({ key, code: 'Numpad4', shiftKey: false })).toBe(key);
});

test('an input method that is on, and writing nothing, leaves the place', () => {
	expect(pressedKey({ key: 'Process', code: 'KeyB', shiftKey: false })).toBe('b');
	expect(pressedKey({ key: 'Process', code: 'KeyB', shiftKey: false, isComposing: true })).toBe('');
});

test('AltGr writes', () => {
	const getModifierState = (name: string) => name === 'AltGraph';
	expect(pressedKey({ key: '@', code: 'Digit0', shiftKey: false, getModifierState })).toBe('');
});
