// The names of a picture that stands alone: set and placed for exactly what it shows, and measured.
import type { HungBox } from '../../map/placing/label-boxes';
import type { Point } from '../../map/plane/geometry';
import { isClose, type Box } from '../../map/scene/camera';
import type { Scene, ScenePlace } from '../../map/scene/scene';
import { givenIn, labelsAt } from '../../map/labels/labels';
import { inAllTiers, type Placements } from '../../map/labels/placements';
import { curveObstacles, scaleBarObstacle } from '../../map/placing/obstacles';
import { placeLabels } from '../../map/placing/place-labels';
import { faultsOf } from '../../map/names/faults';
import type { LandOf } from '../../map/names/ground';
import { byHand } from '../../map/names/names-of';
import { homeOf } from '../../map/names/home';
import { setNamesIn } from '../../map/names/set-names';
import type { Sheet, SheetKind } from '../../picture/sheet/sheet';
import type { Geography } from '../../story/schema/geography';

/** The locator with its distance to the map's north-east corner, px of the sheet. */
const LOCATOR = { width: 144, height: 122 };

/** How far names stay from the marks of others, px of the sizes' table. */
const APART = 8;

/** Where something lies over the map, as a box that hangs on the map's corner. */
const coverOf = ({ x, y, width, height }: Box, map: Box, zoom: number, at: Point): HungBox => ({
	...{ at: { x: at.x, y: at.y }, x0: (x - map.x) / zoom, y0: (y - map.y) / zoom },
	...{ x1: (x + width - map.x) / zoom, y1: (y + height - map.y) / zoom }
});

/**
 * A scene as a card shows it, small: where it has several kinds of events only the strongest, where something
 * came over the land no more than that, and always what the story points at. One that names little is small already.
 */
export function onCard(scene: Scene): Scene {
	const { places, kinds, stages, sparse } = scene;
	const shown = kinds.events.filter(({ id }) => places.some(({ event }) => event === id));
	const [strongest] = shown.slice(1).slice(-1);
	if (sparse || (!strongest && stages.length === 0)) return scene;
	const isTold = (p: ScenePlace) =>
		!p.event || p.event === strongest?.id || p.first || p.emphasised || p.leading;
	return { ...scene, places: places.filter(isTold) };
}

/**
 * The names of a sheet.
 * @param frame under which geography.yaml sets names by hand for what is shown
 * @returns the scene with its states' names, and where all names stand
 * @throws when a name misinforms
 */
export function namesOnSheet(
	kind: SheetKind,
	{ id, frame, scene }: { id: string; frame: string; scene: Scene },
	{ tier, scale, region, zoom, map, told }: Sheet,
	geography: Geography,
	land: LandOf
): { scene: Scene; placements: Placements } {
	const [across, down] = [LOCATOR.width / zoom, LOCATOR.height / zoom];
	const corner = { x: region.x + region.width, y: region.y };
	const located = kind !== 'card' && isClose(scene.frame);
	const covers = [
		...(located ? [{ at: corner, x0: -across, y0: 0, x1: 0, y1: down }] : []),
		...(told ? [coverOf(told.box, map, zoom, region)] : [])
	];
	const obstacles = [
		...curveObstacles(scene, scale),
		...(kind !== 'card' ? scaleBarObstacle(scene.frame, scale, tier) : []),
		...covers
	];
	const sight = { size: tier, frame: region, least: scale, most: scale, obstacles };
	const said = byHand(geography, frame);
	const named = { ...scene, names: { [tier]: setNamesIn([scene], sight, land, said) } };
	// Where the map is wide, names of regions would crowd out those of the places that count.
	const plain = kind !== 'card' && isClose(scene.frame);
	const labels = labelsAt(named, scale, tier)
		.filter((l) => l.kind !== 'region' || l.strong || plain)
		.map((l) => (l.kind === 'city' && kind === 'card' ? { ...l, far: true } : l));
	const home = homeOf(land, scene.geography.home);
	const slots = placeLabels(labels, {
		...{ tier, scales: [scale], visible: region, obstacles, covers },
		...{ apart: APART, home: home && { ...home, told: givenIn(scene) } }
	});
	const [width, height] = [region.width * scale, region.height * scale];
	const seen = {
		...{ scene, labels, slots, sizes: tier, origin: region, scale },
		within: [0, 0, width, height] as const,
		covers: located ? [[width - across, 0, width, down] as const] : []
	};
	const faults = faultsOf(seen, land).map(({ name, text }) => `the name "${name}" ${text}`);
	if (faults.length > 0)
		throw new Error(`on the ${kind} of ${id} ${faults.join('; ')}: geography.yaml (names)`);
	return { scene: named, placements: inAllTiers({ sizes: tier, slots }) };
}
