import { expect, test } from 'vitest';
import { lockupOf } from './lockup';

test.for([
	['Stage by Stage', ['Stage', 'by', 'Stage']],
	['Six Days Across', ['Six', 'Days', 'Across']],
	['Aground', ['Aground']],
	['One Ship and Its Six Days', ['One Ship and Its Six Days']],
	['The Misunderstanding', ['The Misunderstanding']]
] as const)('%s', ([title, lines]) => {
	expect(lockupOf(title)).toEqual(lines);
});
