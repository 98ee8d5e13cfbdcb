/**
 * The closed vocabularies of the catalogue, as plain values without a validator, so that the browser can
 * use them without loading one. The schemas beside it are built on these. The file is long because the
 * lists have one word a line; it is for looking up, not for reading through.
 */

/** The lines of the metro that are on this map, by number. */
export const METRO_LINES = [
	'1',
	'2',
	'3',
	'4',
	'6',
	'7',
	'8',
	'9',
	'10',
	'11',
	'12',
	'13',
	'14',
	'15',
	'17',
	'18'
] as const;

/** The sectors of a place. Extend them as facts require. */
export const SECTORS = [
	'life-health',
	'ai',
	'smart-transport',
	'software',
	'integrated-circuits',
	'new-materials',
	'culture'
] as const;
export type Sector = (typeof SECTORS)[number];

/** The status of a place. */
export const STATUSES = ['operating', 'building', 'planned', 'concept', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

/** The origin of a name in a language: its bearer, the press or a map, or this map. */
export const NAME_BASES = ['official', 'published', 'ours'] as const;
export type NameBasis = (typeof NAME_BASES)[number];

/** The status of a fact: an actual state, a forecast, an intention, or a description. */
export const FACT_STATUSES = ['actual', 'projection', 'planned', 'description'] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/**
 * The outcome of a plan or forecast: reached, begun, last counted below it, counted in another way, not due
 * yet, or unknown because no source was found.
 */
export const OUTCOMES = ['reached', 'begun', 'short', 'other', 'due', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const QUALIFIERS = ['about', 'over', 'under'] as const;

/** The tiers of sources by publisher, from the strongest to the weakest. */
export const SOURCE_TIERS = [
	'official',
	'newspaper',
	'university',
	'company',
	'journal',
	'media',
	'trade',
	'repost',
	'open-data',
	'own-work'
] as const;
export type SourceTier = (typeof SOURCE_TIERS)[number];

/** Fact keys that are comparable between places; other keys are free. */
export const COMPARABLE_KEYS = [
	'area_m2',
	'floor_area_m2',
	'opened',
	'companies',
	'people',
	'output_cny',
	'tax_cny'
] as const;

/** Units of a fact's number; `null` is for counts without a unit and for texts. */
export const UNITS = [
	'm2',
	'm',
	'CNY',
	'USD',
	'percent',
	'companies',
	'people',
	'students',
	'visitors',
	'year',
	'buildings',
	'projects',
	'patents',
	'beds',
	'trees',
	'floors',
	'platforms',
	'stations',
	'laboratories',
	'papers',
	'seats',
	'works',
	'items'
] as const;
export type Unit = (typeof UNITS)[number];

/** Classes of a road or street, from the widest to the thinnest drawn. */
export const ROAD_CLASSES = [
	'expressway',
	'ramp',
	'primary',
	'secondary',
	'tertiary',
	'minor',
	'pedestrian'
] as const;
export type RoadClass = (typeof ROAD_CLASSES)[number];

/** What crosses the creek. */
export const CROSSING_KINDS = [
	'road-bridge',
	'footbridge',
	'expressway-bridge',
	'road-tunnel',
	'rail-bridge',
	'metro-bridge',
	'metro-tunnel'
] as const;
export type CrossingKind = (typeof CROSSING_KINDS)[number];

/** The kinds of green areas; `other` where the map's source gives no kind. */
export const GREEN_KINDS = [
	'park',
	'garden',
	'zoo',
	'golf',
	'cemetery',
	'sports',
	'wood',
	'grass',
	'other'
] as const;
export type GreenKind = (typeof GREEN_KINDS)[number];

/** Whose grounds stand around parks and places. */
export const CIVIC_KINDS = ['hospital', 'school', 'university'] as const;

/** Whether a wheelchair gets from the street to the train. */
export const STEP_FREE = ['yes', 'limited', 'no'] as const;
export type StepFree = (typeof STEP_FREE)[number];
