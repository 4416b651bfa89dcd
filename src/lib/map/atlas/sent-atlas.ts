// An atlas as it is sent to a page: without what only describes a map, and without what the page never
// draws.
import type { Sizes } from '../labels/style/label-style';
import type { Atlas, AtlasArea, AtlasStep } from './atlas';
import { frameKey } from '../scene/camera';

/** What a page draws of an atlas. */
interface Drawn {
	/** The sizes that its maps have. */
	sizes: readonly Sizes[];
	/** The page has titles and days from elsewhere: a map's corner tells only what is counted there. */
	bare?: boolean;
}

type BySize<T> = Partial<Record<Sizes, T>>;

const only = <T>(all: BySize<T>, sizes: readonly Sizes[]): BySize<T> =>
	Object.fromEntries(sizes.flatMap((size) => (size in all ? [[size, all[size]]] : [])));

/** An area as the camera needs it: two corners. */
function bounding({ id, corners }: AtlasArea): AtlasArea {
	const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
	const corner = (of: (...all: number[]) => number) => ({ x: of(...xs), y: of(...ys) });
	return { id, name: '', corners: [corner(Math.min), corner(Math.max)] };
}

/** What a page needs of an atlas. */
export function sentAtlas(atlas: Atlas, { sizes, bare = false }: Drawn): Atlas {
	const frames = new Set(atlas.steps.map(({ map }) => frameKey(map.frame)));
	const names = Object.entries(atlas.names ?? {}).filter(([key]) => frames.has(key));
	const step = ({ slots, byDay, ...step }: AtlasStep): AtlasStep => {
		const stages = step.map.stages.map((stage) => ({ ...stage, shown: '' }));
		const sent = { ...step, map: { ...step.map, stages, days: [] } };
		delete sent.changed;
		if (bare && !sent.map.corner?.count) delete sent.map.corner;
		return {
			...sent,
			...(bare && { title: '', days: '' }),
			...(slots && { slots: only<string>(slots, sizes) }),
			...(byDay && !bare && { byDay })
		};
	};
	return {
		...atlas,
		areas: atlas.areas.map(bounding),
		names: Object.fromEntries(names.map(([key, set]) => [key, only(set, sizes)])),
		steps: atlas.steps.map(step)
	};
}
