/** `geodata/metro-network.json`: stations and services of the whole metro, far beyond the map’s extent. */
import * as v from 'valibot';
import type { NetworkData } from '../../reach/network-data';
import { id, isoDate, localised, metres, text } from './common';

/** The city: a longitude and a latitude that were swapped lie outside. */
const CITY = { west: 120.8, south: 30.6, east: 122.1, north: 31.9 } as const;

const position = v.pipe(
	v.strictTuple([v.number(), v.number()]),
	v.check(
		([lng, lat]) => lng > CITY.west && lng < CITY.east && lat > CITY.south && lat < CITY.north,
		'must be [lng, lat] inside the city'
	)
);
const minutes = v.pipe(v.number(), v.minValue(1), v.maxValue(20));
const lines = v.pipe(v.array(text), v.minLength(1));

const service = v.pipe(
	v.strictObject({
		id,
		lines,
		stops: v.pipe(v.array(id), v.minLength(2)),
		there: v.array(minutes),
		back: v.array(minutes),
		headway_min: v.pipe(v.number(), v.minValue(1), v.maxValue(60)),
		headway_ours: v.optional(v.literal(true)),
		loop: v.optional(v.literal(true))
	}),
	v.check(
		({ stops, there, back, loop }) =>
			there.length === back.length && there.length === stops.length - (loop ? 0 : 1),
		'needs the minutes of each ride, in both directions'
	)
);

export const networkSchema: v.GenericSchema<NetworkData> = v.strictObject({
	title: localised,
	sources: v.pipe(v.array(id), v.minLength(1)),
	licence: text,
	as_of: isoDate,
	method: localised,
	settled: v.array(localised),
	stations: v.pipe(
		v.array(v.strictObject({ id, name: localised, point: position, accuracy_m: metres })),
		v.minLength(2)
	),
	services: v.pipe(v.array(service), v.minLength(1)),
	published: v.array(
		v.strictObject({
			line: text,
			whole: v.optional(v.literal(true)),
			from: id,
			to: id,
			minutes: v.pipe(v.number(), v.minValue(1)),
			source: id
		})
	),
	changes: v.array(
		v.pipe(
			v.strictObject({
				station: id,
				between: v.strictTuple([lines, lines]),
				least: minutes,
				likely: minutes,
				most: minutes
			}),
			v.check(
				({ least, likely, most }) => least <= likely && likely <= most,
				'needs least ≤ likely ≤ most'
			)
		)
	)
}) as unknown as v.GenericSchema<NetworkData>;
