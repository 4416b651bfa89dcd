// Which key of a shortcut table a press means, whatever layout the keyboard has. Pure.

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'> &
	Partial<Pick<KeyboardEvent, 'isComposing' | 'getModifierState'>>;

/** Signs that shortcuts use: meant wherever a layout has them. */
const SIGNS = new Set(['.', ',', '?', '+', '-', '=']);
/** What an input method or a dead key reports in place of a character. */
const NO_CHARACTER = new Set(['Process', 'Dead', 'Unidentified']);
/** Keys of a US keyboard that bear a letter where the script is another: ю lies on the full stop. */
const SIGN_AT: Record<string, string> = { Comma: ',', Minus: '-', Equal: '=' };
const LATIN = /^[a-z]$/;
const LETTER_OF_ANOTHER_SCRIPT = /^(?!\p{Script=Latin})\p{Letter}$/u;

/**
 * The key as tables name it: a named key such as `ArrowRight`, a Latin letter in lower case, a digit
 * or a sign; '' for a press that writes (an input method at work, AltGr).
 *
 * - A Latin letter is what the layout says. Where the layout has none there, the place decides, as on
 *   the keyboards of every other script: и lies on B.
 * - The row of digits is digits, also where the layout has them only with Shift (French) or not at
 *   all.
 * - A sign is what the layout says. Clickers press the place of the full stop under every layout.
 */
export function pressedKey(pressed: Pressed): string {
	const { code, shiftKey } = pressed;
	if (pressed.isComposing || pressed.getModifierState?.('AltGraph')) return '';
	if (pressed.key.length > 1 && !NO_CHARACTER.has(pressed.key)) return pressed.key;
	const key = pressed.key.toLowerCase();
	if (LATIN.test(key) || /^\d$/.test(key) || key === ' ') return key;
	if (/^Digit\d$/.test(code) && !shiftKey) return code.slice(-1);
	if (code === 'NumpadDecimal') return '.';
	if (SIGNS.has(key)) return key;
	if (/^Key[A-Z]$/.test(code)) return code.slice(-1).toLowerCase();
	if (code === 'Period' && !shiftKey) return '.';
	return LETTER_OF_ANOTHER_SCRIPT.test(key) ? (SIGN_AT[code] ?? '') : '';
}
