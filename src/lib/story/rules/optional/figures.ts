// Rules about figures: a number is compared with another, and only numbers are near or above one.
import type { Draft, Finding } from '../../read/draft';

/** One number alone is no comparison. */
export function loneNumbers({ figures }: Draft): Finding[] {
	return figures.flatMap(({ file, path, item }) => {
		const numbered = item.reports.filter((report) => report.number !== undefined);
		if (numbered.length !== 1) return [];
		const message = 'only one of these reports has a number; a figure compares two or more';
		return [{ file, path: [...path, 'reports'], message }];
	});
}

/** `exact` says how a number is meant. */
export function inexactWords({ figures }: Draft): Finding[] {
	return figures.flatMap(({ file, path, item }) =>
		item.reports.flatMap(({ number, exact }, i) =>
			number === undefined && exact !== undefined
				? [
						{
							file,
							path: [...path, 'reports', i, 'exact'],
							message: `"${exact}" is said of a number, and this report has none`
						}
					]
				: []
		)
	);
}
