// The shape of geography.yaml: how the map is centred, how far it reaches, which shapes it has, and how
// scripts/build-geography.mjs cuts them.
import { z } from 'zod';
import { id, latLon } from './values';

const degrees = z.number().min(-180).max(360);

/** A rectangle in the map's plane: kilometres east (x) and south (y) of the centre. */
const box = z.strictObject({
	x: z.number(),
	y: z.number(),
	width: z.number().positive(),
	height: z.number().positive()
});

/** Between these degrees; past 180, east goes on counting. */
const degreeBox = z.strictObject({ west: degrees, south: degrees, east: degrees, north: degrees });

/** A state as the shapes call it: its ISO 3166-1 code in lower case, which is its id too. */
const shapeId = z.string().regex(/^[a-z]{2}$/, 'a state’s two-letter code, in lower case');

/** A unit of the shapes: a state's ISO code, or one of its regions. */
const unit = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]+)?$/, 'a code such as FI or FI-18');

const metres = z.number().positive();

/** How finely one file of shapes is cut. */
const levelSchema = z.strictObject({
	/** TopoJSON's grid: so many steps from one edge to the other. */
	quantization: z.int().positive(),
	/** Islands of fewer square metres are left out. */
	island: z.number().nonnegative(),
	/** How far a border may stray from the data, for units that matter. Neighbours share the finer one. */
	tolerance: z.partialRecord(unit, metres),
	/** And for all others: so much up to a distance from the centre, then growing with its square. */
	far: z.strictObject({ tolerance: metres, from: metres }),
	water: z.strictObject({
		/** How far rivers and lakes may stray, in the core and elsewhere. */
		tolerance: z.tuple([metres, metres]),
		/** Lakes of fewer square metres are left out, in the core and elsewhere. */
		lake: z.tuple([metres, metres]),
		/** Rivers that are drawn: by name (a regular expression), and down to a rank of Natural Earth's. */
		rivers: z.string(),
		rank: z.int().nonnegative().default(0)
	})
});

const cutSchema = z.strictObject({
	/** What is left out. */
	without: z.array(z.string()).default([]),
	/** Islands of a state that are lower than so many degrees are left out. */
	islands: z.partialRecord(unit, z.number().positive()).default({}),
	/** What reaches into it is cut; nothing else is looked at. */
	land: z.strictObject({ west: degrees, south: degrees, east: degrees }),
	/** Lakes that reach into it may be drawn. */
	lakes: degreeBox,
	/** Rivers that lie wholly within it may be drawn. */
	rivers: degreeBox,
	/** The edge of everything. */
	clip: box,
	/** Where water is drawn as finely as the land that matters. */
	core: box,
	/** Provinces that are units of their own, or belong elsewhere than Natural Earth says, by its name. */
	units: z.record(z.string(), unit).default({}),
	/** A GeoJSON file in geo/: water that is no longer there. */
	dried: z.string().optional(),
	/** Rivers drawn as finely as land that matters, whatever the level: a regular expression. */
	ownRivers: z.string(),
	coarse: levelSchema,
	fine: levelSchema,
	/** What was changed by hand, for the record. */
	changes: z.string()
});

/** A state's name as an editor sets it. */
const nameSchema = z.strictObject({
	/** The middle of the name; with a line, where the line begins and the name ends. */
	at: latLon,
	size: z.enum(['large', 'medium', 'small']).default('medium'),
	/** How far its letters stand apart. */
	tracking: z.enum(['tight', 'normal', 'wide', 'widest']).default('normal'),
	/** For a name that stands outside its state: where in it the leader line ends. */
	leader: latLon.optional(),
	/** The name is that of the state's curve, in its colour: the leader line may end on the curve instead. */
	curve: z.literal(true).optional()
});

/** What names are set for: by the width of the map's frame, or to be read across a room. */
const widths = z.enum(['tiny', 'phone', 'tablet', 'desktop', 'slide']);

const namesSchema = z.strictObject({
	/** What steps frame, as they say it; or one of the activities' maps. */
	frame: z.array(id).min(1),
	/** In which pictures; in all, where it does not say. */
	on: z.array(widths).min(1).optional(),
	/** `false` leaves a name out. A state that is not here is set by rule. */
	states: z.record(z.string(), z.union([z.literal(false), nameSchema]))
});

export type NamesRow = z.infer<typeof namesSchema>;

export const geographySchema = z.strictObject({
	/** The middle of the projection (Lambert azimuthal equal-area): latitude and longitude. */
	centre: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]),
	/** How far from the centre things on the map may lie, km: a lost sign or digit lands outside. */
	reach: z.number().positive(),
	/** How far a reader may zoom out and in, CSS px for one km. */
	scales: z.strictObject({ least: z.number().positive(), most: z.number().positive() }),
	/** Never fewer kilometres across than this: nearer, the shapes would be invented. */
	closest: z.number().positive(),
	/** States with a shape of their own: only they can have a role. */
	shapes: z.array(shapeId).min(1),
	/** The state that is outlined, with its regions, where the shapes have any. */
	home: shapeId.optional(),
	/** What the small map shows on which a close map is found. */
	locator: box,
	/** A stretch that is cut without simplifying, for the closest maps. */
	detail: z
		.strictObject({
			box,
			states: z.array(shapeId),
			/** Where hills are shaded with shapes: so close the relief has nothing left to show. */
			hills: box.optional(),
			/** Units that are towns: so close they are areas. */
			towns: z.array(unit).default([])
		})
		.optional(),
	/** Where mountains are shaded. */
	relief: box.optional(),
	/** Names of states where the rule does not set them well. A later row has the last word. */
	names: z.array(namesSchema).default([]),
	cut: cutSchema
});

export type Geography = z.infer<typeof geographySchema>;
