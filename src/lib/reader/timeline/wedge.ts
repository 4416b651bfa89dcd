// The wedge that leads from a step's mark to the days that it tells, each row being divided evenly.

const WIDTH = 1000;

const at = (part: number, of: number): number => Math.round((part / of) * WIDTH);

/**
 * The outline of the wedge, 1000 wide and 10 high.
 * @param mark the step's place in its row, and how many there are
 * @param days the first day told, the day after the last, and how many there are
 */
export function wedge(
	[mark, marks]: readonly [number, number],
	[from, to, days]: readonly [number, number, number]
): string {
	return `M${at(mark + 0.5, marks)} 0L${at(to, days)} 10H${at(from, days)}Z`;
}
