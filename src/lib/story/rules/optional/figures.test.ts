import { expect, test } from 'vitest';
import { broken, complaints, type BreakingCase } from '../../../../../tests/fixtures/minimal-story';

test.each<BreakingCase>([
	[
		'one number among words',
		'figures.yaml',
		'number: 2030, ',
		'',
		'figures.yaml:5:5  only one of these reports has a number; a figure compares two or more'
	],
	[
		'words that are near a number',
		'figures.yaml',
		'number: 2030, ',
		'exact: about, ',
		'figures.yaml:5:5  only one of these reports has a number; a figure compares two or more',
		'figures.yaml:5:31  "about" is said of a number, and this report has none'
	],
	[
		'a step that there is not',
		'figures.yaml',
		'step: began',
		'step: begun',
		'figures.yaml:2:9  unknown step "begun"; did you mean "began"?'
	],
	[
		'a voice that there is not',
		'figures.yaml',
		'voice: paper',
		'voice: papers',
		'figures.yaml:6:78  unknown voice "papers"; did you mean "paper"?'
	]
])('complains of %s', (_name, file, piece, by, ...said) => {
	expect(complaints(broken(file, piece, by))).toEqual(said);
});
