import { expect, test } from 'vitest';
import { commandFor, isCharacter, keyName, SHORTCUT_LIST } from './shortcuts';

const press = (key: string, more: Partial<Parameters<typeof commandFor>[0]> = {}) => ({
	key,
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	...more
});

test('every key does one thing', () => {
	const keys = SHORTCUT_LIST.flatMap(([, { keys }]) => keys);
	expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test.each(
	SHORTCUT_LIST.flatMap(([command, { keys }]) => keys.map((key) => [key, command] as const))
)('%s: %s', (key, command) => {
	const pressed = key === 'Shift+ ' ? press(' ', { shiftKey: true }) : press(key);
	expect(commandFor(pressed, true)).toBe(command);
	for (const held of ['ctrlKey', 'metaKey', 'altKey'])
		expect(commandFor({ ...pressed, [held]: true }, true)).toBeUndefined();
	expect(commandFor(pressed, false)).toBe(isCharacter(key) ? undefined : command);
	expect(keyName(key)).not.toMatch(/^Arrow|^ |Shift\+/);
});

test('what clickers send works with characters switched off, but for the full stop', () => {
	expect(commandFor(press('PageDown'), false)).toBe('next');
	expect(commandFor(press('PageUp'), false)).toBe('previous');
	expect(commandFor(press('Escape'), false)).toBe('close');
	expect(commandFor(press('F5'), true)).toBeUndefined();
});

test('capital letters and Shift+Space', () => {
	expect(commandFor(press('N', { shiftKey: true }), true)).toBe('next');
	expect(commandFor(press('?', { shiftKey: true }), true)).toBe('help');
	expect(commandFor(press(' ', { shiftKey: true }), true)).toBe('previous');
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
