// The rules of a stylesheet that hold for a picture of one width on light paper: the page's own
// stylesheets serve the standalone pictures too, so that both look alike.
import { selectorSpecificity } from '@csstools/selector-specificity';
import postcss, { type AtRule, type Container, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';

export interface StyleRule {
	selector: string;
	declarations: [property: string, value: string][];
	/** Rules are listed so that the last one that matches wins. */
	weight: readonly [number, number, number];
}

/** What cannot match in a document without a page around it. */
const NEVER = /:(?:hover|focus|target|active|:)|\[data-theme/;

function holds(at: AtRule, boxWidth: number): boolean {
	if (at.name !== 'container') return false;
	const match = /^fit \((?:(\d+)px <= )?width(?: (<|>=) (\d+)px)?\)$/.exec(at.params);
	if (!match) throw new Error(`a picture cannot judge @container ${at.params}`);
	const [, from, sign, limit] = match;
	if (from && boxWidth < Number(from)) return false;
	if (sign === '<') return boxWidth < Number(limit);
	return sign !== '>=' || boxWidth >= Number(limit);
}

function rulesIn(container: Container, boxWidth: number): Rule[] {
	return (container.nodes ?? []).flatMap((node): Rule[] => {
		if (node.type === 'rule') return [node];
		return node.type === 'atrule' && holds(node, boxWidth) ? rulesIn(node, boxWidth) : [];
	});
}

const byWeight = ({ weight: a }: StyleRule, { weight: b }: StyleRule): number =>
	a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/**
 * All rules that hold, the strongest last.
 * @param css stylesheets, one after another
 * @param boxWidth the width into which the frame is fitted, CSS px
 * @throws for a condition that is not known here
 */
export function rulesFor(css: string, boxWidth: number): StyleRule[] {
	return rulesIn(postcss.parse(css), boxWidth)
		.flatMap((rule) => {
			const declarations = rule.nodes.flatMap((node): [string, string][] =>
				node.type === 'decl' ? [[node.prop, node.value]] : []
			);
			return selectorParser()
				.astSync(rule.selector)
				.nodes.filter((node) => !NEVER.test(node.toString()))
				.map((node): StyleRule => {
					const { a, b, c } = selectorSpecificity(node);
					return { selector: node.toString().trim(), declarations, weight: [a, b, c] };
				});
		})
		.sort(byWeight);
}
