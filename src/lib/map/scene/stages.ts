// What came over the land in stages, one after another: the first is filled strongest, and each says its hour
// or day where it holds.
import type { StepMap } from '../../story/schema/schema';
import type { ShapeName } from '../plane/shapes';
import type { Point } from '../plane/geometry';
import type { Atlas } from '../atlas/atlas';

export interface SceneStage {
	/** 1 is the first, and the strongest; 0 a veil. */
	tint: number;
	/** Its hour or day, as it stands on the map. */
	label?: string;
	/** As the legend calls it. */
	legend: string;
	/** What is filled. */
	shapes: ShapeName[];
	/** What is too small to be filled: it shows at their marks. */
	places: readonly string[];
}

/** A part of a state, named where the map is close enough; one that a stage fills, by its hour on every map. */
export interface SceneRegion extends Point {
	id: string;
	name: string;
	stage?: true;
	/** That is what came over the rest of the land. */
	rest?: true;
}

/** The last of the tints. */
const FAINTEST = 4;

/**
 * The stages of a step, the last first: what a later one fills an earlier one is drawn over.
 * @param home the state that has the rest of the land
 */
export function stagesOf(
	{ stages }: Pick<StepMap, 'stages'>,
	home: string | undefined
): SceneStage[] {
	return stages
		.map(({ label, legend, regions, places, rest, veil }, i) => ({
			// The rest is faintest, however many were before.
			tint: veil ? 0 : rest && i === stages.length - 1 ? FAINTEST : i + 1,
			...(label && { label }),
			legend,
			shapes: [...(rest && home ? [home] : []), ...regions],
			places
		}))
		.reverse();
}

/** Whether something was gone from all the land: such a map is dark. */
export const isVeiled = ({ stages }: { stages: readonly SceneStage[] }): boolean =>
	stages.some(({ tint }) => tint === 0);

/** Whether the land tells hours or days: then its map is about these, and marks of days before give way. */
export const isTimed = (stages: readonly SceneStage[]): boolean =>
	stages.some(({ label, tint }) => label !== undefined && tint > 0);

/** What came over a place, where that is drawn at its mark. */
export function stageOf(stages: readonly SceneStage[], place: string): { stage?: SceneStage } {
	const stage = stages.find(({ places }) => places.includes(place));
	return stage ? { stage } : {};
}

/** The names of regions, or what came over them: over the rest of the land, where the land’s own name stands. */
export function regionsOf(
	{
		regions,
		states,
		geography: { home }
	}: {
		regions: Atlas['regions'];
		states: readonly Pick<Atlas['states'][number], 'id' | 'label'>[];
		geography: { home?: string | undefined };
	},
	stages: readonly SceneStage[]
) {
	const isFilled = (id: string) => stages.some(({ shapes }) => shapes.includes(id));
	const middle = states.find(({ id }) => id === home)?.label ?? { x: 0, y: 0 };
	const apart = ({ label: { x, y } }: (typeof regions)[number]) =>
		Math.hypot(x - middle.x, y - middle.y);
	const [rest] = regions.filter(({ id }) => !isFilled(id)).toSorted((a, b) => apart(a) - apart(b));
	return regions.map(({ id, name, label }): SceneRegion => {
		const told = id === rest?.id ? home : id;
		const stage = stages.find(({ shapes, tint }) => told && tint > 0 && shapes.includes(told));
		if (!stage?.label) return { id, name, ...label };
		return { id, name: stage.label, stage: true, ...(told !== id && { rest: true }), ...label };
	});
}
