// The editorial and drawing rules of the shapes, for mapshaper's -require: which unit a province
// of Natural Earth belongs to, what is drawn at all, and how finely.
// (CommonJS, since mapshaper loads it with require.)

const REGIONS = {
	Almaty: 'ALM',
	'Almaty City': 'ALA',
	Aqmola: 'AKM',
	Aqtöbe: 'AKT',
	Astana: 'AST',
	Atyrau: 'ATY',
	// Leased to Russia, but Kazakhstan's territory; as a unit of its own it would be a hole.
	'Baykonur lease in Qyzylorda': 'KZY',
	'East Kazakhstan': 'VOS',
	Mangghystau: 'MAN',
	'North Kazakhstan': 'SEV',
	Pavlodar: 'PAV',
	Qaraghandy: 'KAR',
	Qostanay: 'KUS',
	Qyzylorda: 'KZY',
	'South Kazakhstan': 'YUZ',
	'West Kazakhstan': 'ZAP',
	Zhambyl: 'ZHA'
};

// Provinces that Natural Earth gives to nobody, or to whom it finds in control.
const FIXES = {
	Crimea: 'UA-43', // with Sevastopol: Ukraine's (UN General Assembly resolution 68/262)
	Sevastopol: 'UA-43',
	Abkhazia: 'GE-AB', // its own unit, so that a style may hatch it
	Transnistria: 'MD-SN', // likewise
	'Stîngă Nistrului': 'MD-SN',
	'Northern Cyprus': 'CY',
	Akrotiri: 'CY', // British bases, too small to draw
	Dhekelia: 'CY',
	Somaliland: 'SO',
	Kashmir: 'IN-PK' // the Siachen Glacier, claimed by both; dropped, it would look like a lake
};

/** The id of the unit that a province is part of: a country's ISO code, or `KZ-…` for a region. */
function unitOf(name, iso) {
	const region = REGIONS[name];
	if (region && (iso === 'KZ' || name.startsWith('Baykonur'))) return `KZ-${region}`;
	return FIXES[name] ?? iso;
}

/** Is this island or mainland (degrees) in the half of the world that a map of the story can show? */
function shown(unit, [west, south, east, north]) {
	if (['-1', 'AQ', 'CA', 'US', 'MX'].includes(unit)) return false;
	if (unit === 'GL') return north - south > 5; // the island, without its skerries
	return north > -8 && (west > -27 || east < -168);
}

const CENTRAL_ASIA = ['KG', 'TJ', 'UZ', 'TM'];

/**
 * Metres that a simplified border may stray. Finest where the story looks closest, and coarser
 * with the distance from the map's centre. Neighbours share a border's finer tolerance.
 */
function tolerance(level, unit, x, y) {
	const kz = { S: 3200, M: 800 }[level];
	const far = { S: 32000, M: 10500 }[level];
	if (unit === 'KZ-ALM' || unit === 'KZ-ALA') return kz / 1.75;
	if (unit.startsWith('KZ')) return kz;
	if (unit === 'KG' || unit === 'TJ') return { S: 3200, M: 2000 }[level];
	if (CENTRAL_ASIA.includes(unit)) return { S: 10000, M: 3000 }[level];
	if (['BY', 'AM', 'AZ', 'GE', 'UA'].includes(unit)) return { S: 13000, M: 5500 }[level];
	if (unit === 'MD-SN') return { S: 6000, M: 3000 }[level]; // a strip that would collapse
	if (unit === 'RU') return { S: 34000, M: 10000 }[level];
	return far * Math.min(3, Math.max(1, Math.hypot(x, y) / { S: 3.2e6, M: 3.6e6 }[level]) ** 2);
}

/** Around Kazakhstan: there water is drawn as finely as its regions, and small lakes too. */
function core(x, y) {
	return x > -2.0e6 && x < 1.0e6 && y > -1.4e6 && y < 0.4e6;
}

function lakeShown(level, area, x, y) {
	const least = { S: [18e8, 150e8], M: [2e8, 40e8], A: [1e7, 1e7] }[level];
	return area > (core(x, y) ? least[0] : least[1]);
}

const STORY_RIVERS = /^(Ertis|Ertix|Irtysh|Ural$|Syr|Amu|Ile$|Esil|Ishim|Tobol|Naryn)/;

function riverShown(level, name, rank) {
	if (level === 'S') return /^(Ertis|Irtysh|Ural$|Syr|Amu|Ile$|Volga)/.test(name);
	return STORY_RIVERS.test(name) || rank <= 2 || name === 'Volga';
}

/** Rivers and lakes: as fine as the land that they cross. */
function waterTolerance(level, inCore) {
	return { S: [6000, 24000], M: [1200, 9000] }[level][inCore ? 0 : 1];
}

module.exports = {
	unitOf,
	shown,
	tolerance,
	core,
	lakeShown,
	riverShown,
	STORY_RIVERS,
	waterTolerance
};
