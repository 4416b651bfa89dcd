// What is drawn of Natural Earth and how finely, as geography.yaml says, for mapshaper's -require.
// (CommonJS, since mapshaper loads it with require. GEOGRAPHY holds the settings as JSON.)

/** @type {import('../../src/lib/story/schema/geography').Geography} */
const { cut, home = '' } = JSON.parse(process.env.GEOGRAPHY ?? '');
const ownRivers = new RegExp(cut.ownRivers);

/**
 * The id of the unit that a province is part of: a country's ISO code, or one that geography.yaml gives.
 * @param {string} name
 * @param {string} iso
 */
const unitOf = (name, iso) => cut.units?.[name] ?? iso;

/**
 * Is this island or mainland one that a map of the story can show?
 * @param {string} unit
 * @param {[number, number, number, number]} bounds degrees: west, south, east, north
 */
function shown(unit, [west, south, , north]) {
	if (cut.without?.includes(unit)) return false;
	const least = cut.islands?.[unit];
	if (least !== undefined) return north - south > least;
	const { land } = cut;
	const wraps = land.east > 180 && west < land.east - 360;
	return north > land.south && (wraps || (west > land.west && west < land.east));
}

/**
 * Does a lake reach into the box of degrees where lakes may be drawn?
 * @param {[number, number, number, number]} bounds
 */
function lakeKept([west, south, east, north]) {
	const box = cut.lakes;
	return east > box.west && north > box.south && west < box.east && south < box.north;
}

/**
 * Does a river lie wholly within the box of degrees where rivers may be drawn?
 * @param {[number, number, number, number]} bounds
 */
function riverKept([west, south, east, north]) {
	const box = cut.rivers;
	return west > box.west && south > box.south && east < box.east && north < box.north;
}

/**
 * Metres that a simplified border may stray: as the settings say of its unit or, for a region of the
 * home state, of that state; elsewhere coarser with the distance from the centre.
 * @param {'coarse' | 'fine'} level
 * @param {string} unit
 * @param {number} x metres
 * @param {number} y
 */
function tolerance(level, unit, x, y) {
	const { tolerance: own, far } = cut[level];
	const state = unit.slice(0, 2);
	const named = own[unit] ?? (state === home.toUpperCase() ? own[state] : undefined);
	return named ?? far.tolerance * Math.min(3, Math.max(1, Math.hypot(x, y) / far.from) ** 2);
}

/**
 * Where water is drawn as finely as the land that matters. mapshaper's y points north.
 * @param {number} x metres
 * @param {number} y
 */
function core(x, y) {
	const [east, south] = [x / 1000 - cut.core.x, -y / 1000 - cut.core.y];
	return east > 0 && east < cut.core.width && south > 0 && south < cut.core.height;
}

/**
 * @param {'coarse' | 'fine'} level
 * @param {number} area square metres
 * @param {number} x
 * @param {number} y
 */
const lakeShown = (level, area, x, y) => area > cut[level].water.lake[core(x, y) ? 0 : 1];

/**
 * @param {'coarse' | 'fine'} level
 * @param {string} name
 * @param {number} rank Natural Earth's: 0 is the greatest
 */
function riverShown(level, name, rank) {
	const { rivers, rank: least = 0 } = cut[level].water;
	return new RegExp(rivers).test(name) || (least > 0 && rank <= least);
}

/** @param {string} name */
const ownRiver = (name) => ownRivers.test(name);

/**
 * @param {'coarse' | 'fine'} level
 * @param {boolean} finely
 */
const waterTolerance = (level, finely) => cut[level].water.tolerance[finely ? 0 : 1];

module.exports = {
	...{ unitOf, shown, lakeKept, riverKept, tolerance, core },
	...{ lakeShown, riverShown, ownRiver, waterTolerance }
};
