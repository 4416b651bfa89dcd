// The names that a picture draws: each once, with the classes that put it in its place in every tier.
import { TIER_NAMES, type Label } from './style/label-style';
import { SLOTS } from './style/slot';
import { labelsIn } from './labels';
import type { Placements } from './placements';
import { setSlot } from './set-name';
import type { Scene } from '../scene/scene';

export interface DrawnName {
	/** The same for as long as it stays where it is. */
	key: string;
	label: Label;
	classes: string[];
	/** Somewhere it stands far from its mark, and a line leads there. */
	led: boolean;
}

/** What tells names apart: a state's may stand elsewhere in another tier, and what is told below it. */
const keyOf = ({ id, kind, x, y, set }: Label) =>
	set || kind === 'region' ? [id, x, y, set?.to?.x, set?.to?.y].filter(Boolean).join(' ') : id;

/**
 * The names of a picture, the least important first, so that the important lie on top.
 * Names that are shown in no tier are left out.
 */
export function drawnNames(scene: Scene, placements: Placements): DrawnName[] {
	const drawn = new Map<string, DrawnName>();
	for (const tier of TIER_NAMES) {
		const { sizes, slots, labels = labelsIn(scene, sizes) } = placements[tier];
		for (const label of labels) {
			const slot = slots[label.id] ?? 'x';
			if (slot === 'x') continue;
			const key = keyOf(label);
			const name = drawn.get(key) ?? { key, label, classes: [], led: false };
			drawn.set(key, name);
			const { set } = label;
			name.led ||= SLOTS[slot].far > 0;
			name.classes.push(`${tier}-${set ? setSlot(label) : slot}`);
			if (set) name.classes.push(`${tier}-z${set.size}`, `${tier}-t${set.tracking}`);
		}
	}
	return [...drawn.values()]
		.map((name) => ({ ...name, classes: [...name.classes, ...hiddenIn(name.classes)] }))
		.sort((a, b) => b.label.rank - a.label.rank || (a.key < b.key ? 1 : -1));
}

/** Where a name is not shown; in the smallest pictures names are hidden that do not say otherwise. */
const hiddenIn = (classes: readonly string[]): string[] =>
	TIER_NAMES.filter((tier) => tier !== 'XS' && !classes.some((c) => c.startsWith(`${tier}-`))).map(
		(tier) => `${tier}-x`
	);
