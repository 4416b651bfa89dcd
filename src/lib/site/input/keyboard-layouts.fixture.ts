// Eight keyboards, row by row as they lie, without and with Shift. Dead keys are written ^.

/** The places of the characters in a layout's rows. */
const CODES = [
	'Backquote Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal',
	'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight',
	'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote Backslash',
	'KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash'
].map((row) => row.split(' '));

const ROWS = {
	US: [
		['`1234567890-=', '~!@#$%^&*()_+'],
		['qwertyuiop[]', 'QWERTYUIOP{}'],
		[`asdfghjkl;'\\`, 'ASDFGHJKL:"|'],
		['zxcvbnm,./', 'ZXCVBNM<>?']
	],
	Russian: [
		['ё1234567890-=', 'Ё!"№;%:?*()_+'],
		['йцукенгшщзхъ', 'ЙЦУКЕНГШЩЗХЪ'],
		['фывапролджэ\\', 'ФЫВАПРОЛДЖЭ/'],
		['ячсмитьбю.', 'ЯЧСМИТЬБЮ,']
	],
	Kazakh: [
		['("әіңғ,.үұқөһ', ')!ӘІҢҒ;:ҮҰҚӨҺ'],
		['йцукенгшщзхъ', 'ЙЦУКЕНГШЩЗХЪ'],
		['фывапролджэ\\', 'ФЫВАПРОЛДЖЭ/'],
		['ячсмитьбю№', 'ЯЧСМИТЬБЮ?']
	],
	German: [
		['^1234567890ß^', '°!"§$%&/()=?^'],
		['qwertzuiopü+', 'QWERTZUIOPÜ*'],
		['asdfghjklöä#', "ASDFGHJKLÖÄ'"],
		['yxcvbnm,.-', 'YXCVBNM;:_']
	],
	French: [
		[`²&é"'(-è_çà)=`, '~1234567890°+'],
		['azertyuiop^$', 'AZERTYUIOP^£'],
		['qsdfghjklmù*', 'QSDFGHJKLM%µ'],
		['wxcvbn,;:!', 'WXCVBN?./§']
	],
	Turkish: [
		['"1234567890*-', "é!'^+%&/()=?_"],
		['qwertyuıopğü', 'QWERTYUIOPĞÜ'],
		['asdfghjklşi,', 'ASDFGHJKLŞİ;'],
		['zxcvbnmöç.', 'ZXCVBNMÖÇ:']
	],
	Greek: [
		['`1234567890-=', '~!@#$%^&*()_+'],
		[';ςερτυθιοπ[]', ':΅ΕΡΤΥΘΙΟΠ{}'],
		[`ασδφγηξκλ^'\\`, 'ΑΣΔΦΓΗΞΚΛ^"|'],
		['ζχψωβνμ,./', 'ΖΧΨΩΒΝΜ<>?']
	],
	Hebrew: [
		[';1234567890-=', '~!@#$%^&*)(_+'],
		[`/'קראטוןםפ][`, 'QWERTYUIOP}{'],
		['שדגכעיחלךף,\\', 'ASDFGHJKL:"|'],
		['זסבהנמצתץ.', 'ZXCVBNM><?']
	]
} as const;

/** One press, as a browser reports it. */
export interface Press {
	key: string;
	code: string;
	shiftKey: boolean;
}

const onKeyboard = (key: string) => (key === '^' ? 'Dead' : key);

/** Every press of each keyboard's character keys, by the layout's name. */
export const LAYOUTS: [name: string, presses: Press[]][] = Object.entries(ROWS).map(
	([name, rows]) => [
		name,
		rows.flatMap((levels, row) =>
			levels.flatMap((characters, level) =>
				[...characters].map((key, i) => ({
					key: onKeyboard(key),
					code: CODES[row]?.[i] ?? '',
					shiftKey: level === 1
				}))
			)
		)
	]
);
