/**
 * The coordinate systems in which data of this region come, each with its conversion to WGS-84. They are
 * named by texts, so that a choice can be stored: `gcj02`, `gauss-kruger:120`, `utm:51`.
 *
 * CGCS2000 counts as equal to WGS-84, within 1 m (`datum.ts`). Grids are converted by proj4; load this file with
 * `import()` only.
 */
import proj4 from 'proj4';
import type { LngLat } from '../../values/lng-lat';
import {
	bd09FromMercator,
	CONVERSION_ACCURACY_M,
	datumOf,
	fromWgs84,
	toWgs84
} from '../datum/datum';
import { COORDINATE_SYSTEMS, type CoordinateSystem } from '../datum/coordinate-systems';

/** A system by its name here. */
export type SourceId =
	| CoordinateSystem
	/** CGCS2000 Gauss–Krüger by its central meridian, degrees east; no zone number before the east */
	| `gauss-kruger:${number}`
	/** the same with the number of the 3-degree or 6-degree zone before the east */
	| `zone-3:${number}`
	| `zone-6:${number}`
	| `utm:${number}`
	| 'web-mercator'
	/** Baidu's own Mercator */
	| 'bd09-mercator'
	/** a definition that proj4 reads, as the file states it */
	| `definition:${string}`;

/** A system, ready to convert. */
export interface SourceSystem {
	readonly id: SourceId;
	readonly unit: 'degrees' | 'metres';
	/**
	 * what the conversion itself may be off by, metres; null where that cannot be said, as for the datums of
	 * 1954 and 1980, whose parameters are not public
	 */
	readonly accuracy_m: number | null;
	/** `[east, north]` or `[lng, lat]` of the system to WGS-84; NaN where there is no such position */
	readonly toWgs84: (position: LngLat) => LngLat;
	/** WGS-84 to `[east, north]` or `[lng, lat]` of the system */
	readonly fromWgs84: (position: LngLat) => LngLat;
}

/** How far CGCS2000 is from WGS-84 today, metres, by the motion of the plate since epoch 2000. */
const PLATE_MOTION_M = 1;

const gaussKruger = (meridian: number, falseEast_m: number) =>
	`+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${falseEast_m} +y_0=0 +ellps=GRS80 +units=m +no_defs`;

/** The east of the central meridian, metres; a zone's number counts millions. */
const FALSE_EAST_M = 500_000;
const ZONE_STEP_M = 1_000_000;

/** The central meridian of a 3-degree or 6-degree zone, degrees east. */
export const meridianOfZone = (width: 3 | 6, zone: number): number =>
	width === 3 ? 3 * zone : 6 * zone - 3;

function definitionOf(id: SourceId): string | null {
	const [kind, given = ''] = id.split(/:(.*)/s) as [string, string?];
	const number = Number(given);
	switch (kind) {
		case 'gauss-kruger':
			return gaussKruger(number, FALSE_EAST_M);
		case 'zone-3':
			return gaussKruger(meridianOfZone(3, number), FALSE_EAST_M + ZONE_STEP_M * number);
		case 'zone-6':
			return gaussKruger(meridianOfZone(6, number), FALSE_EAST_M + ZONE_STEP_M * number);
		case 'utm':
			return `+proj=utm +zone=${number} +datum=WGS84 +units=m +no_defs`;
		case 'web-mercator':
			return 'EPSG:3857';
		case 'definition':
			return given;
		default:
			return null;
	}
}

/** Datums of 1954 and 1980: their parameters for a city are not public. */
const OLD_DATUM = /beijing|bejing|pulkovo|krass|xian|xi_an|1954|1980|ia[gu][_ -]?(19)?75/i;

const isSystem = (id: string): id is CoordinateSystem =>
	COORDINATE_SYSTEMS.some((system) => system === id);

/** A conversion that the libraries cannot do gives NaN, as a position that is none. */
function orNowhere(convert: () => readonly number[]): LngLat {
	try {
		const [x, y] = convert() as [number, number];
		return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : [NaN, NaN];
	} catch {
		return [NaN, NaN];
	}
}

/** The system of that name; null where its definition cannot be read. */
export function sourceSystem(id: SourceId): SourceSystem | null {
	if (isSystem(id)) {
		const datum = datumOf(id);
		return {
			id,
			unit: 'degrees',
			accuracy_m: id === 'cgcs2000' ? PLATE_MOTION_M : CONVERSION_ACCURACY_M[id],
			toWgs84: (position) => orNowhere(() => toWgs84(position, datum)),
			fromWgs84: (position) => orNowhere(() => fromWgs84(position, datum))
		};
	}
	if (id === 'bd09-mercator') {
		return {
			id,
			unit: 'metres',
			accuracy_m: CONVERSION_ACCURACY_M.bd09,
			toWgs84: ([east, north]) => orNowhere(() => toWgs84(bd09FromMercator(east, north), 'bd09')),
			// Never written: nothing reads it but Baidu's own pages.
			fromWgs84: () => [NaN, NaN]
		};
	}
	const definition = definitionOf(id);
	if (definition === null) return null;
	try {
		const converter = proj4(definition);
		const isDegrees = /^\s*GEO(GCS|GCRS|DCRS)|\+proj=longlat/i.test(definition);
		const isGrid = !/utm|mercator/.test(id);
		return {
			id,
			unit: isDegrees ? 'degrees' : 'metres',
			accuracy_m: OLD_DATUM.test(definition) ? null : isGrid ? PLATE_MOTION_M : 0,
			toWgs84: ([x, y]) => orNowhere(() => converter.inverse([x, y])),
			fromWgs84: ([lng, lat]) => orNowhere(() => converter.forward([lng, lat]))
		};
	} catch {
		return null;
	}
}
