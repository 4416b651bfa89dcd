// Rules that need the map: what lies on it, and what a step shows on it.
import { atlasOf } from '../../map/scene/atlas';
import { project } from '../../map/plane/project';
import { sceneAt, type Scene } from '../../map/scene/scene';
import type { Draft, Finding } from '../../story/read/draft';
import type { Path } from '../../story/schema/content-files';
import type { Story } from '../../story/schema/schema';

/**
 * How far from its centre (52°N 75°E) the map reaches, km: beyond every member state's capital
 * (Minsk, the furthest, 3,100) and nearly all of Russia. A lost sign or digit lands outside.
 */
const MAP_REACH_KM = 4500;

/** How far a point lies from the map's centre, km; Infinity where the projection has no answer. */
function distance(lat: number, lon: number): number {
	try {
		const { x, y } = project(lat, lon);
		return Math.hypot(x, y);
	} catch {
		return Infinity;
	}
}

/** Places, the names of states and regions and the corners of areas lie on the map. */
export function outsideTheMap({ places, states, regions, areas }: Draft): Finding[] {
	const points = [
		...places.map(({ file, path, item }) => ({ file, path: [...path, 'at'], at: item.at })),
		...states.map(({ file, path, item }) => ({ file, path: [...path, 'label'], at: item.label })),
		...states.flatMap(({ file, path, item }) =>
			item.closeLabels.map((at, i) => ({ file, path: [...path, 'closeLabels', i], at }))
		),
		...regions.flatMap(({ file, path, item }) =>
			item.label ? [{ file, path: [...path, 'label'], at: item.label }] : []
		),
		...areas.flatMap(({ file, path, item }) =>
			item.corners.map((at, i) => ({ file, path: [...path, 'corners', i], at }))
		)
	];
	return points.flatMap(({ file, path, at }) => {
		const km = distance(...at);
		if (km <= MAP_REACH_KM) return [];
		const message = `[${at.join(', ')}] is off the map, which reaches ${MAP_REACH_KM} km from 52°N 75°E; latitude comes first`;
		return [{ file, path, message }];
	});
}

function shownIn(scene: Scene, story: Story, index: number): Set<string> {
	const roles = scene.states.filter((s) => s.role !== 'other' || s.emphasised);
	const movers = story.steps[index]?.map.movements.map((m) => m.state) ?? [];
	return new Set([...scene.places.map((p) => p.id), ...roles.map((s) => s.id), ...movers]);
}

/** A slide reveals only what the step's map shows. */
export function hiddenBuilds(story: Story): Finding[] {
	const atlas = atlasOf(story);
	return story.steps.flatMap((step, index) => {
		const shown = shownIn(sceneAt(atlas, index), story, index);
		return step.map.builds.flatMap((group, i) =>
			group.flatMap((id, j) => {
				if (shown.has(id)) return [];
				const path: Path = ['steps', index, 'map', 'builds', i, j];
				const message = `this step’s map does not show "${id}", so a slide cannot reveal it`;
				return [{ file: 'story.yaml' as const, path, message }];
			})
		);
	});
}
