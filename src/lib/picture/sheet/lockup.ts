// The story's name on a picture that stands alone: a stair of words along a red rule, as on pages
// (styles/lockup.css). A name of long or many words is set as a text, without a rule.
import { lockupOf } from '../../story/text/lockup';
import type { Line, Measure } from './sheet';
import { wrap } from './wrap';

/** em: a word's step to the right and down, the rule's distance to the words, and its thickness. */
const STEP = { x: 0.5, y: 0.96 };
const ASIDE = 0.17;
const RULE = 0.045;
/** em above the baseline: the middle of a word's letters. From there down to the tread. */
const MIDDLE = 0.33;
const TREAD = 0.48;

export interface Lockup {
	lines: Line[];
	/** The rule as path data, and how thick it is. */
	rule?: { d: string; width: number };
	/** From its first line's top to its last line's foot. */
	height: number;
}

interface Place {
	x: number;
	/** Of its first letters. */
	top: number;
	size: number;
	/** As wide as it may be. */
	width: number;
}

/** The name of a story as it is set. */
export function lockup(title: string, { x, top, size, width }: Place, em: Measure): Lockup {
	const steps = lockupOf(title);
	const stair = steps.length > 1;
	const words = stair ? steps : wrap(title, width / size, (text) => em(text, 'lockup'));
	const first = top + size * 0.72;
	const px = (n: number) => Number(n.toFixed(1));
	const lines = words.map((text, i): Line => ({
		...{ setting: 'lockup', text, size },
		x: px(x + (stair ? ASIDE + i * STEP.x : 0) * size),
		y: px(first + i * STEP.y * size)
	}));
	const height = size * (0.72 + (words.length - 1) * STEP.y);
	if (!stair) return { lines, height };
	const middle = (i: number) => first + (i * STEP.y - MIDDLE) * size;
	const across = (i: number) => px(x + (i * STEP.x + RULE / 2) * size);
	const corners = words.slice(1).flatMap((_, i) => {
		const y = px(middle(i) + TREAD * size);
		return [`V${y}`, `H${across(i + 1)}`];
	});
	const foot = px(middle(words.length - 1) + 0.36 * size);
	return {
		lines,
		height,
		rule: {
			d: `M${across(0)} ${px(middle(0) - 0.37 * size)}${corners.join('')}V${foot}`,
			width: px(Math.max(2, RULE * size))
		}
	};
}
