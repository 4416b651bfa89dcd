// Rules that need the map: what lies on it, and what a step shows on it.
import { atlasOf } from '../../map/atlas/atlas';
import { project, type LatLon } from '../../map/plane/project';
import { sceneAt, type Scene } from '../../map/scene/scene';
import type { Draft, Finding, Rule } from '../../story/read/draft';
import { geographySchema } from '../../story/schema/geography';
import type { Path } from '../../story/schema/content-files';
import type { Story } from '../../story/schema/schema';

/** How far a point lies from the map's centre, km; Infinity where the projection has no answer. */
function distance(centre: LatLon, at: LatLon): number {
	try {
		const { x, y } = project(centre, at);
		return Math.hypot(x, y);
	} catch {
		return Infinity;
	}
}

/** Places, the names of states and regions and the corners of areas lie on the map. */
export function outsideTheMap({ data, places, states, regions, areas }: Draft): Finding[] {
	// Its own mistakes are reported by its schema.
	const geography = geographySchema.safeParse(data['geography.yaml']).data;
	if (!geography) return [];
	const { centre, reach } = geography;
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
		const km = distance(centre, at);
		if (km <= reach) return [];
		const message = `[${at.join(', ')}] is off the map, which reaches ${reach} km from [${centre.join(', ')}] (geography.yaml); latitude comes first`;
		return [{ file, path, message }];
	});
}

function shownIn(scene: Scene, story: Story, index: number): Set<string> {
	const roles = scene.states.filter((s) => s.role !== 'other' || s.emphasised);
	const movers = story.steps[index]?.map.movements.map((m) => m.state) ?? [];
	return new Set([...scene.places.map((p) => p.id), ...roles.map((s) => s.id), ...movers]);
}

/** Who has a role at some step has a shape to be coloured. */
export function shapelessRoles(story: Story): Finding[] {
	const atlas = atlasOf(story);
	return story.steps.flatMap((_, index) =>
		sceneAt(atlas, index).states.flatMap(({ id, role }) =>
			role === 'other' || story.geography.shapes.includes(id)
				? []
				: [
						{
							file: 'story.yaml' as const,
							path: ['steps', index, 'map'],
							message: `"${id}" has a role at this step, but no shape: geography.yaml lists those that have one`
						}
					]
		)
	);
}

/**
 * Every shape that geography.yaml lists was cut.
 * @param cut the states that are in the files of shapes
 */
export const uncutShapes =
	(cut: ReadonlySet<string>): Rule =>
	({ data }) =>
		(geographySchema.safeParse(data['geography.yaml']).data?.shapes ?? []).flatMap((id, i) =>
			cut.has(id)
				? []
				: [
						{
							file: 'geography.yaml' as const,
							path: ['shapes', i],
							message: `"${id}" is not among the shapes in geo/; node scripts/build-geography.mjs cuts them`
						}
					]
		);

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
