// The rule that no map of a story misinforms: its names are placed for every surface, and measured there.
import type { Finding } from '../../story/read/draft';
import type { Story } from '../../story/schema/schema';
import { sizeUnit } from '../labels/style/label-style';
import { labelsIn, slotsIn } from '../labels/labels';
import type { Scene } from '../scene/scene';
import { indexOf } from '../story-index';
import { faultsOf, type Fault } from './faults';
import type { LandOf } from './ground';
import { namesOf } from './names-of';
import { SURFACES, type Edges, type Surface } from './surfaces';

/** What is wrong with the names of a scene on a surface. */
export function faultsOn(scene: Scene, surface: Surface, land: LandOf): Fault[] {
	const { sizes, width, within, covers, locator } = surface;
	const unit = sizeUnit(sizes, width);
	const inUnits = ([a, b, c, d]: Edges): Edges => [a / unit, b / unit, c / unit, d / unit];
	return faultsOf(
		{
			...{ scene, sizes, origin: scene.frame, scale: width / unit / scene.frame.width },
			...{ labels: labelsIn(scene, sizes), slots: slotsIn(scene, sizes) },
			...{ within: inUnits(within), covers: covers.map(inUnits) },
			locator: locator && inUnits(locator)
		},
		land
	);
}

/** The same fault on several surfaces is said once. */
function sentences(scene: Scene, land: LandOf): string[] {
	const found = SURFACES.flatMap((surface) =>
		faultsOn(scene, surface, land).map((fault) => ({ fault, surface: surface.name }))
	);
	const isSame = ({ fault: a }: (typeof found)[number], { fault: b }: (typeof found)[number]) =>
		a.kind === b.kind && a.id === b.id;
	const first = found.filter((one) => found.find((other) => isSame(one, other)) === one);
	return first.map((one) => {
		const { name, text } = one.fault;
		const more = found.filter((other) => isSame(one, other)).length - 1;
		const others = more > 0 ? ` (and on ${more} more)` : '';
		return `on ${one.surface} the name "${name}" ${text}${others}; geography.yaml (names) sets the names of states`;
	});
}

/** Every name on the maps of a story lies where it belongs, on every surface. */
export const misinformingNames =
	(land: LandOf) =>
	(story: Story): Finding[] =>
		indexOf(story, namesOf(story, land)).steps.flatMap(({ scene }, i) =>
			sentences(scene, land).map((message) => ({
				file: 'story.yaml' as const,
				path: ['steps', i, 'map'],
				message
			}))
		);
