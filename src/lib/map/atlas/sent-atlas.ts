// An atlas as it is sent to a page: without what only describes a map, and without the names of sizes
// in which the page never draws one.
import type { Sizes } from '../labels/style/label-style';
import type { Atlas } from './atlas';
import { frameKey } from '../scene/camera';

type BySize<T> = Partial<Record<Sizes, T>>;

const only = <T>(all: BySize<T>, sizes: readonly Sizes[]): BySize<T> =>
	Object.fromEntries(sizes.flatMap((size) => (size in all ? [[size, all[size]]] : [])));

/** What a page needs whose maps have these sizes. */
export function sentAtlas(atlas: Atlas, sizes: readonly Sizes[]): Atlas {
	const frames = new Set(atlas.steps.map(({ map }) => frameKey(map.frame)));
	const names = Object.entries(atlas.names ?? {}).filter(([key]) => frames.has(key));
	return {
		...atlas,
		names: Object.fromEntries(names.map(([key, set]) => [key, only(set, sizes)])),
		steps: atlas.steps.map((step) => {
			const sent = { ...step, ...(step.slots && { slots: only<string>(step.slots, sizes) }) };
			delete sent.changed;
			return sent;
		})
	};
}
