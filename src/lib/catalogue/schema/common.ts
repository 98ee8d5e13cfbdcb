/** The building blocks of every dataset's schema. */
import * as v from 'valibot';
import { inEach, isOfAllData, type Localised } from '../../i18n/localised';
import { ID_PATTERN } from '../../values/id';
import { isClosedRing } from '../../values/ring';
import { EXTENT } from './extent';
import { NAME_BASES } from './vocabulary';

const words = v.pipe(
	v.string(),
	v.minLength(1, 'must not be empty'),
	v.check((text) => text === text.trim(), 'must not begin or end with a space')
);

/** A text in one language, not empty, trimmed. */
export const text = words;

/** A value in every language of the data, and in other languages where it is known. */
const inLanguages = <T>(schema: v.GenericSchema<T>): v.GenericSchema<Localised<T>> =>
	v.strictObject(
		inEach((lang) => (isOfAllData(lang) ? schema : v.optional(schema)))
	) as unknown as v.GenericSchema<Localised<T>>;

/** A text in the languages of the data. */
export const localised = inLanguages<string>(words);

/** The origin of each of the names. */
export const nameBasis = inLanguages(v.picklist(NAME_BASES));

/** A lower-case, hyphenated id, as addresses use it. */
export const id = v.pipe(
	v.string(),
	v.regex(ID_PATTERN, 'must be lower-case words joined by hyphens')
);

/** A position `[lng, lat]`, degrees WGS-84, inside the extent. */
export const position = v.pipe(
	v.strictTuple([v.number(), v.number()]),
	v.check(
		([lng, lat]) =>
			lng >= EXTENT.west && lng <= EXTENT.east && lat >= EXTENT.south && lat <= EXTENT.north,
		'must be [lng, lat] inside the extent 121.30–121.52 E, 31.19–31.32 N'
	)
);
export type LngLat = v.InferOutput<typeof position>;

/** A ring: at least four positions, the last equal to the first. */
export const ring = v.pipe(
	v.array(position),
	v.minLength(4, 'a ring needs at least four positions'),
	v.check((points) => isClosedRing(points), 'a ring must end where it begins')
);

const line = v.pipe(v.array(position), v.minLength(2, 'a line needs at least two positions'));

export const point = v.strictObject({ type: v.literal('Point'), coordinates: position });
export const lineString = v.strictObject({ type: v.literal('LineString'), coordinates: line });
export const multiLineString = v.strictObject({
	type: v.literal('MultiLineString'),
	coordinates: v.pipe(v.array(line), v.minLength(1))
});
export const polygon = v.strictObject({
	type: v.literal('Polygon'),
	coordinates: v.pipe(v.array(ring), v.minLength(1))
});
export const multiPolygon = v.strictObject({
	type: v.literal('MultiPolygon'),
	coordinates: v.pipe(v.array(v.pipe(v.array(ring), v.minLength(1))), v.minLength(1))
});

/** Metres, more than zero. */
export const metres = v.pipe(v.number(), v.finite(), v.gtValue(0, 'must be more than 0 m'));

/** An ISO year, month or day, or a start/end pair of them. */
export const isoDate = v.pipe(
	v.string(),
	v.regex(
		/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/,
		'must be an ISO year, month or day (2023, 2023-09, 2023-09-08), or two joined by a slash'
	),
	v.check(
		(value) =>
			value.split('/').every((part) => {
				const [year, month = 1, day = 1] = part.split('-').map(Number);
				const date = new Date(Date.UTC(year!, month - 1, day));
				return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
			}),
		'is not a day of the calendar'
	)
);
