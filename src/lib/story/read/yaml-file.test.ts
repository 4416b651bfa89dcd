// Text that is no sound YAML: what an editor reads, and where it points.
import { expect, it } from 'vitest';
import { broken, complaints, type BreakingCase } from '../../../../tests/fixtures/minimal-story';

const CASES: BreakingCase[] = [
	[
		'colon in a text',
		'voices.yaml',
		'Our own words.',
		'Words: our own.',
		'voices.yaml:5:16  a second ": " in this line, or a next line that begins too far to the right; a text with ": " in it needs quotes around it'
	],
	[
		'key twice',
		'voices.yaml',
		'short: Desk',
		'short: Desk\n  short: Us',
		'voices.yaml:4:3  this key is there twice; keep one'
	],
	[
		'entry set too far to the left',
		'voices.yaml',
		'  short: Desk',
		' short: Desk',
		'voices.yaml:3:1  this line begins further left or right than the lines that it belongs with'
	],
	[
		'tab',
		'glossary.yaml',
		'  term: LPG',
		'\tterm: LPG',
		'glossary.yaml:2:1  a tab; indent with spaces'
	],
	[
		'alias',
		'voices.yaml',
		'name: This project',
		'name: *This',
		'voices.yaml:2:9  a text that begins with * needs quotes around it (aliases are not used here)'
	],
	[
		'tag',
		'voices.yaml',
		'Our own words.',
		'!important words',
		'voices.yaml:5:16  not readable as YAML: Unresolved tag: !important'
	],
	[
		'second document',
		'regions.yaml',
		'- { id',
		'- a\n---\n- { id',
		'regions.yaml:2:1  a second document begins here; remove the line "---"'
	],
	[
		'text after a list',
		'glossary.yaml',
		'A vehicle fuel.',
		'[[lpg]] is a fuel.',
		'glossary.yaml:3:23  something follows a value that is complete; a text that begins with a quotation mark, [ or { needs quotes around the whole of it'
	]
];

it.each(CASES)('%s', (_, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by))).toEqual(said);
});
