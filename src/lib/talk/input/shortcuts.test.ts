import { expect, test } from 'vitest';
import { commandFor, isCharacter, keyName, SHORTCUT_LIST } from './shortcuts';

const NOTHING_HELD = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const SHIFT = { ...NOTHING_HELD, shiftKey: true };

test('every key does one thing', () => {
	const keys = SHORTCUT_LIST.flatMap(([, { keys }]) => keys);
	expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test.each(
	SHORTCUT_LIST.flatMap(([command, { keys }]) => keys.map((key) => [key, command] as const))
)('%s: %s', (key, command) => {
	const [pressed, held] = key === 'Shift+ ' ? [' ', SHIFT] : [key, NOTHING_HELD];
	expect(commandFor(pressed, held, true)).toBe(command);
	for (const other of ['ctrlKey', 'metaKey', 'altKey'])
		expect(commandFor(pressed, { ...held, [other]: true }, true)).toBeUndefined();
	expect(commandFor(pressed, held, false)).toBe(isCharacter(key) ? undefined : command);
	expect(keyName(key)).not.toMatch(/^Arrow|^ |Shift\+/);
});

test('what clickers send works with characters switched off, but for the full stop', () => {
	expect(commandFor('PageDown', NOTHING_HELD, false)).toBe('next');
	expect(commandFor('PageUp', NOTHING_HELD, false)).toBe('previous');
	expect(commandFor('Escape', NOTHING_HELD, false)).toBe('close');
	expect(commandFor('F5', NOTHING_HELD, true)).toBeUndefined();
});

test('Shift+Space goes back', () => {
	expect(commandFor(' ', SHIFT, true)).toBe('previous');
});

test('every command without a character key, or none that matters only to the hand', () => {
	const withoutKeys = SHORTCUT_LIST.filter(([, { keys }]) => keys.every(isCharacter)).map(
		([command]) => command
	);
	// These have buttons as well (see Slides.svelte).
	expect(withoutKeys).toEqual([
		'goto',
		'overview',
		'black',
		'white',
		'fullscreen',
		'play',
		'laser',
		'names',
		'notes',
		'panel'
	]);
});
