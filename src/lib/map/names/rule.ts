// The rule that no map of a story misinforms: its names are placed for every surface, and measured there.
import type { Finding } from '../../story/read/draft';
import type { Story } from '../../story/schema/schema';
import { sizeUnit, type Sizes } from '../labels/style/label-style';
import { labelsIn } from '../labels/labels';
import { slotsIn } from '../placing/slots';
import type { Scene } from '../scene/scene';
import { indexOf } from '../story-index';
import { faultsOf, type Fault, type Seen } from './faults';
import type { LandOf } from './ground';
import { namesOf } from './names-of';
import { SURFACES, type Edges, type Surface } from './surfaces';

/** Sizes in which every note has to have room; elsewhere it is left out rather than in the way. */
const WITH_NOTES: ReadonlySet<Sizes> = new Set(['M', 'L']);

/** Notes for which there is no room. */
const unwritten = ({ labels, slots, sizes }: Seen): Fault[] =>
	labels
		.filter(({ id, kind }) => kind === 'note' && WITH_NOTES.has(sizes) && slots[id] === 'x')
		.map(({ id, text: name }) => ({
			kind: 'unwritten',
			id,
			name,
			text: 'has no room'
		}));

/** What is wrong with the names of a scene on a surface. */
export function faultsOn(scene: Scene, surface: Surface, land: LandOf): Fault[] {
	const { sizes, width, within, covers, locator } = surface;
	const unit = sizeUnit(sizes, width);
	const inUnits = ([a, b, c, d]: Edges): Edges => [a / unit, b / unit, c / unit, d / unit];
	const seen = {
		...{ scene, sizes, origin: scene.frame, scale: width / unit / scene.frame.width },
		...{ labels: labelsIn(scene, sizes), slots: slotsIn(scene, sizes) },
		...{ within: inUnits(within), covers: covers.map(inUnits) },
		locator: locator && inUnits(locator)
	};
	return [...faultsOf(seen, land), ...unwritten(seen)];
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
		if (one.fault.kind === 'unwritten')
			return `on ${one.surface} the note "${name}" ${text}${others}; shorten it, or leave it out`;
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
