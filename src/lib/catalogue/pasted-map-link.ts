/**
 * Addresses that are pasted from other maps, with the datum that each of them uses in mainland
 * China: the other way round from `directions.ts`, which says why. Nothing is fetched: a short address
 * cannot be read here, and is refused with the reason.
 */
import { readCoordinate } from '../geo/coordinate-reading';
import type { CoordinateSystem } from '../geo/coordinate-systems';
import { bd09FromMercator, toWgs84 } from '../geo/datum';
import { halfStepM } from '../geo/degree-length';
import { readGeoUri } from '../geo/geo-uri';
import type { LngLat } from '../geo/lng-lat';
import { readAmap } from './map-links/amap';
import { readApple } from './map-links/apple';
import { readBaidu } from './map-links/baidu';
import { readGoogle } from './map-links/google';
import { viewInHash, readOsm } from './map-links/osm';
import { readTencent } from './map-links/tencent';
import type { LinkPoint, LinkReader, MapService } from './map-links/link-point';

export type { MapService } from './map-links/link-point';

/** A position found in a map's address. */
export interface LinkReading {
	readonly kind: 'position';
	/** WGS-84 */
	readonly at: LngLat;
	readonly service: MapService;
	/** the datum it was in; WGS-84 where that of the service does not differ from it */
	readonly system: CoordinateSystem;
	/** what the address calls the place */
	readonly name?: string;
	/** half of the last digit's step, metres */
	readonly resolution_m: number;
	/** a place that is marked, or only the middle of what was on the screen */
	readonly whatIsIt: 'marker' | 'view';
}

/** A map's address without a position that can be read. */
export interface RefusedLink {
	readonly kind: 'refused';
	/** it leads to the real address; it names a place or a search; its numbers are not on the globe */
	readonly reason: 'short-link' | 'no-position' | 'off-globe';
	readonly service: MapService;
}

const HOSTS: readonly (readonly [RegExp, MapService, LinkReader])[] = [
	[/^([a-z]+\.)?amap\.com$/, 'amap', readAmap],
	[/^(api\.|j\.)?map\.baidu\.com$/, 'baidu', readBaidu],
	[/^([a-z]+\.)*map\.qq\.com$|^map\.wap\.qq\.com$/, 'tencent', readTencent],
	[/^maps\.apple(\.com)?$/, 'apple', readApple],
	[/^(www\.)?(openstreetmap\.org|osm\.org)$/, 'osm', readOsm],
	[/^(maps\.app\.)?goo\.gl$|^(maps|ditu)\.google\.[a-z]{2,3}(\.[a-z]{2})?$/, 'google', readGoogle]
];

const GOOGLE = /^(www\.)?google\.[a-z]{2,3}(\.[a-z]{2})?$/;
/** Longer addresses are no links to a place. */
const LONGEST = 4000;
const NAME_LENGTH = 80;

/** The first address in a text, such as what an app puts beside its link when a place is shared. */
function addressIn(text: string): URL | null {
	if (text.length > LONGEST) return null;
	const bare = /^[a-z\d-]+(\.[a-z\d-]+)+[/?#]\S*$/i.exec(text.trim())?.[0];
	const found =
		/https?:\/\/[^\s"<>，。；！（）【】「」]+/i.exec(text)?.[0] ?? (bare && `https://${bare}`);
	if (!found) return null;
	try {
		return new URL(found.replaceAll('&amp;', '&'));
	} catch {
		return null;
	}
}

function serviceOf(url: URL): readonly [MapService, LinkReader] | null {
	const host = url.hostname.toLowerCase();
	if (GOOGLE.test(host) && url.pathname.startsWith('/maps')) return ['google', readGoogle];
	const known = HOSTS.find(([pattern]) => pattern.test(host));
	if (known) return [known[1], known[2]];
	// our own pages, wherever they are served
	const isOurs = /\/(en|zh)\//.test(url.pathname) && viewInHash(url.hash) !== null;
	return isOurs ? ['this-map', ({ hash }) => viewInHash(hash)] : null;
}

const stepOf = (number: string) => 10 ** -(number.split('.')[1]?.length ?? 0);

/** A name on one line, as text: what is in an address may be anything. */
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
	const system = point.system === 'bd09-mercator' ? 'bd09' : point.system;
	const at = toWgs84(written, system);
	// A program writes 121.4 for 121.40000: the number with more digits says how many were meant.
	const step = Math.min(stepOf(point.pair.lat), stepOf(point.pair.lng));
	return {
		kind: 'position',
		at,
		service,
		system: at[0] === written[0] && at[1] === written[1] ? 'wgs84' : system,
		...plainName(point.name),
		// a metre of a Mercator is cos φ of one
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

/**
 * The position in a pasted address of Amap, Baidu, Tencent, Google, Apple, OpenStreetMap or this map,
 * or in a `geo:` address, also with other words around it; a refusal for an address of theirs
 * without one; null for every other text.
 */
export function readMapLink(text: string): LinkReading | RefusedLink | null {
	const hash = viewInHash(text.trim());
	if (hash) return readingOf(hash, 'this-map');
	const url = addressIn(text);
	const known = url && serviceOf(url);
	if (!known) return readUri(text);
	const [service, reader] = known;
	const point = reader(url);
	if (point === 'short-link') return { kind: 'refused', reason: 'short-link', service };
	return point ? readingOf(point, service) : { kind: 'refused', reason: 'no-position', service };
}
