/**
 * Reads addresses pasted from other maps, in the datum that each of them uses in mainland China: the
 * inverse of `directions.ts`, which gives the reasons. Nothing is fetched, so that a shortened address
 * cannot be resolved and is refused with that reason.
 */
import { readCoordinate } from '../../geo/coordinates/coordinate-reading';
import type { CoordinateSystem } from '../../geo/datum/coordinate-systems';
import { bd09FromMercator, fromWgs84, toWgs84 } from '../../geo/datum/datum';
import { halfStepM } from '../../geo/geodesic/degree-length';
import { readGeoUri } from '../../geo/coordinates/geo-uri';
import { samePosition, type LngLat } from '../../values/lng-lat';
import { addressesIn, serviceOf } from './services/addresses';
import type { LinkPoint, MapService } from './services/link-point';
import { viewInHash } from './services/osm';

export type { MapService } from './services/link-point';

/** A position found in a map's address. */
export interface LinkReading {
	readonly kind: 'position';
	/** WGS-84 */
	readonly at: LngLat;
	readonly service: MapService;
	/** the datum it was in; WGS-84 where the service's datum does not differ from it */
	readonly system: CoordinateSystem;
	/** the name of the place in the address */
	readonly name?: string;
	/** half of the last digit's step, metres */
	readonly resolution_m: number;
	/** a marked place, the end of a route, or only the centre of the view */
	readonly whatIsIt: LinkPoint['whatIsIt'];
}

/** A map's address without a position that can be read. */
export interface RefusedLink {
	readonly kind: 'refused';
	/**
	 * in order: a shortened address that only redirects; one that names a place or a search; numbers that are
	 * not on the globe; a service that does not publish its datum; several marked places
	 */
	readonly reason: 'short-link' | 'no-position' | 'off-globe' | 'datum-unstated' | 'several-places';
	readonly service: MapService;
	/** the pair in an unstated datum, as it is written */
	readonly pair?: string;
	/** the number of marked places */
	readonly count?: number;
}

const NAME_LENGTH = 80;

const stepOf = (number: string) => 10 ** -(number.split('.')[1]?.length ?? 0);

/** A name on one line, as plain text, because an address may contain anything. */
function plainName(name: string | undefined): { name?: string } {
	const plain = (name ?? '').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
	return plain ? { name: [...plain].slice(0, NAME_LENGTH).join('') } : {};
}

function readingOf(point: LinkPoint, service: MapService): LinkReading | RefusedLink {
	const [x, y] = [Number(point.pair.lng), Number(point.pair.lat)];
	const isMetres = point.system === 'bd09-mercator';
	const written: LngLat = isMetres ? bd09FromMercator(x, y) : [x, y];
	if (!(Math.abs(written[0]) <= 180 && Math.abs(written[1]) <= 90)) {
		return { kind: 'refused', reason: 'off-globe', service };
	}
	if (point.system === 'unstated' && !samePosition(fromWgs84(written, 'gcj02'), written)) {
		const pair = `${point.pair.lat}, ${point.pair.lng}`;
		return { kind: 'refused', reason: 'datum-unstated', service, pair };
	}
	const system =
		point.system === 'bd09-mercator'
			? 'bd09'
			: point.system === 'unstated'
				? 'wgs84'
				: point.system;
	const at = toWgs84(written, system);
	// Programs write 121.4 for 121.40000: the number with more digits shows the intended precision.
	const step = Math.min(stepOf(point.pair.lat), stepOf(point.pair.lng));
	return {
		kind: 'position',
		at,
		service,
		system: samePosition(at, written) ? 'wgs84' : system,
		...plainName(point.name),
		// a metre in Mercator's plane is cos φ metres on the ground
		resolution_m: isMetres
			? (step / 2) * Math.cos((at[1] * Math.PI) / 180)
			: halfStepM(at[1], step, step),
		whatIsIt: point.whatIsIt
	};
}

function readUri(text: string): LinkReading | null {
	const uri = readGeoUri(text);
	const read = uri && readCoordinate(text);
	if (read?.kind !== 'position') return null;
	const { at, system, resolution_m } = read;
	const name = plainName(uri?.name);
	return {
		kind: 'position',
		at,
		service: 'geo-uri',
		system,
		...name,
		resolution_m,
		whatIsIt: 'marker'
	};
}

/** Reads one address; null where it is of no known service. */
function readAddress(url: URL): LinkReading | RefusedLink | null {
	const known = serviceOf(url);
	if (!known) return null;
	const [service, reader] = known;
	const point = reader(url);
	if (point === null) return { kind: 'refused', reason: 'no-position', service };
	if (point === 'short-link') return { kind: 'refused', reason: 'short-link', service };
	if ('places' in point) {
		return { kind: 'refused', reason: 'several-places', service, count: point.places };
	}
	return readingOf(point, service);
}

/**
 * The position in a pasted address of Amap, Baidu, Tencent, Google, Apple, OpenStreetMap or this map, or in
 * a `geo:` address, also among other words; a refusal for an address of these services without a position,
 * for one whose datum is not published, and for several addresses of different places; null for every other
 * text.
 */
export function readMapLink(text: string): LinkReading | RefusedLink | null {
	const hash = viewInHash(text.trim());
	if (hash) return readingOf(hash, 'this-map');
	const read = addressesIn(text).flatMap((url) => readAddress(url) ?? []);
	const positions = read.filter((found) => found.kind === 'position');
	const [first] = positions;
	const places = positions.filter(
		({ at }, i) => positions.findIndex((other) => samePosition(other.at, at)) === i
	);
	if (first && places.length > 1) {
		const { service } = first;
		return { kind: 'refused', reason: 'several-places', service, count: places.length };
	}
	return first ?? read[0] ?? readUri(text);
}
