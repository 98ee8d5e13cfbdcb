/** `geodata/places/<id>.geojson`: one Feature a file, as a person writes it. */
import * as v from 'valibot';
import { DATA_LOCALES } from '../../i18n/localised';
import { KINDS } from '../kinds/place-kinds';
import { USES } from '../kinds/place-uses';
import { hoursSchema } from './hours';
import { FACT_STATUSES, QUALIFIERS, SECTORS, STATUSES, UNITS } from './vocabulary';
import { BASES } from '../../values/position-basis';
import {
	localised,
	id,
	isoDate,
	lineString,
	metres,
	multiPolygon,
	nameBasis,
	point,
	polygon,
	position,
	text
} from './common';

export const factSchema = v.strictObject({
	/** what the fact states: one of COMPARABLE_KEYS, or a free key in snake_case without a year in it */
	key: v.pipe(
		v.string(),
		v.regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'must be snake_case'),
		v.check((key) => !/(19|20)\d\d/.test(key), 'must not carry a year; that belongs in as_of')
	),
	/** a number in `unit`, or a text by language */
	value: v.union(
		[v.pipe(v.number(), v.finite()), localised],
		`must be a number or {${DATA_LOCALES.join(', ')}}`
	),
	qualifier: v.optional(v.picklist(QUALIFIERS)),
	/** the unit of a number; null for words and bare counts */
	unit: v.nullable(v.picklist(UNITS)),
	/** the date the value refers to */
	as_of: isoDate,
	as_of_note: v.optional(localised),
	status: v.picklist(FACT_STATUSES),
	/** an id of sources.json */
	source: id,
	note: v.optional(localised)
});
export type Fact = v.InferOutput<typeof factSchema>;

export const placePropertiesSchema = v.strictObject({
	id,
	name: localised,
	/** other and former names, in any language; each may be searched for */
	aliases: v.array(text),
	name_basis: nameBasis,
	kind: v.picklist(KINDS),
	/** what it is used for, where its kind does not say it, the main use first; the search finds it by these */
	uses: v.optional(v.array(v.picklist(USES))),
	sectors: v.array(v.picklist(SECTORS)),
	summary: localised,
	status: v.picklist(STATUSES),
	address: localised,
	/** where a label or a route should aim, `[lng, lat]` WGS-84 */
	point: position,
	basis: v.picklist(BASES),
	/** radius that holds the true point with about 95 % confidence, in our judgement, metres */
	accuracy_m: metres,
	position: v.strictObject({ source: id, method: localised }),
	/** the place that contains this one */
	within: v.nullable(id),
	/** when it is open, where a source says so */
	hours: v.optional(hoursSchema),
	facts: v.array(factSchema)
});

export const placeSchema = v.pipe(
	v.strictObject({
		type: v.literal('Feature'),
		id,
		properties: placePropertiesSchema,
		geometry: v.variant('type', [point, lineString, polygon, multiPolygon])
	}),
	v.check((feature) => feature.id === feature.properties.id, 'id and properties.id must be equal'),
	v.check(
		({ properties, geometry }) => properties.basis !== 'concept' || geometry.type === 'Point',
		'a concept must be a Point'
	),
	v.check(
		({ properties }) => (properties.basis === 'concept') === (properties.status === 'concept'),
		'basis and status must both be concept, or neither'
	)
);
export type PlaceFeature = v.InferOutput<typeof placeSchema>;
export type PlaceProperties = v.InferOutput<typeof placePropertiesSchema>;
