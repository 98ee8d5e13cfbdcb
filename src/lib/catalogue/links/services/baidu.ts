/**
 * Baidu: BD-09. Addresses for programs (https://lbsyun.baidu.com/index.php?title=uri/api/web) put the
 * latitude first and accept `coord_type`, bd09ll by default. The address bar of map.baidu.com shows the
 * centre of the view after an @, in metres of Baidu's own Mercator; a route there has its points in `sn`
 * and `en`, in the same metres.
 */
import type { Datum } from '../../../geo/datum/datum';
import { decoded, firstPair, pairAt, type LinkPoint, type LinkReader } from './link-point';

const COORD_TYPES: Record<string, Datum> = {
	wgs84: 'wgs84',
	wgs84ll: 'wgs84',
	gcj02: 'gcj02',
	gcj02ll: 'gcj02'
};

/** The centre of the view: `/@x,y,19z`, also after the name of a place or a search. */
const VIEW = /\/@(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)(?:,|$)/;
/** A place that was shared from a phone, in the same metres. */
const SHARED = /sharegeo=(\d+(?:\.\d+)?)(?:,|%2c)(\d+(?:\.\d+)?)/i;
/** A point of a route: kind, identity, x and y, name, between dollars. */
const WAYPOINT = /1\$\$[^$]*\$\$(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)\$\$([^$]*)/g;
/** Written into the path instead of the query. */
const IN_PATH = /(?:latlng|location)=([^&]+)/;
/** A larger number is no angle but metres. */
const NO_ANGLE = 1000;

function inMetres(
	found: RegExpMatchArray | null | undefined,
	whatIsIt: LinkPoint['whatIsIt']
): LinkPoint | null {
	if (!found) return null;
	const [, x, y, name] = found as unknown as [string, string, string, string?];
	return { pair: { lng: x, lat: y }, system: 'bd09-mercator', whatIsIt, name: name || undefined };
}

/** `latlng:31.2,121.4|name:…` in any order, or a bare pair. */
function destinationOf(url: URL): Pick<LinkPoint, 'pair' | 'name'> | null {
	const parts = (url.searchParams.get('destination') ?? '').split('|');
	const valueOf = (key: string) =>
		parts.find((part) => part.startsWith(`${key}:`))?.slice(key.length + 1);
	const pair = pairAt(valueOf('latlng') ?? parts[0], 'lat,lng');
	return pair && { pair, name: valueOf('name') };
}

/** The marked place, in the datum that the address names or in Baidu's metres. */
function markedIn(url: URL): LinkPoint | null {
	const system = COORD_TYPES[url.searchParams.get('coord_type')?.toLowerCase() ?? ''] ?? 'bd09';
	const marked =
		firstPair(url, ['location', 'latlng'], 'lat,lng') ??
		pairAt(IN_PATH.exec(decoded(url.pathname))?.[1], 'lat,lng');
	const destination = marked ? null : destinationOf(url);
	const pair = marked ?? destination?.pair;
	if (!pair) return null;
	const name = destination ? destination.name : (url.searchParams.get('title')?.trim() ?? '');
	const whatIsIt = marked ? 'marker' : 'destination';
	if (Number(pair.lat) <= NO_ANGLE) return { pair, system, whatIsIt, name: name || undefined };
	// in metres x is the larger one in China, whichever is first
	const [x, y] = Number(pair.lat) > Number(pair.lng) ? [pair.lat, pair.lng] : [pair.lng, pair.lat];
	return { pair: { lng: x, lat: y }, system: 'bd09-mercator', whatIsIt, name: name || undefined };
}

/** api.map.baidu.com and map.baidu.com, and its app; j.map.baidu.com only redirects. */
export const readBaidu: LinkReader = (url) => {
	if (url.hostname === 'j.map.baidu.com') return 'short-link';
	const end = [...(url.searchParams.get('en') ?? '').matchAll(WAYPOINT)].at(-1);
	const marked =
		markedIn(url) ?? inMetres(end, 'destination') ?? inMetres(SHARED.exec(url.href), 'marker');
	if (marked) return marked;
	const view = inMetres(VIEW.exec(url.pathname), 'view');
	const [, kind, name] = url.pathname.split('/');
	return view && (kind === 'poi' ? { ...view, name: decoded(name ?? '') } : view);
};
