/**
 * Baidu: BD-09. Addresses for programs (https://lbsyun.baidu.com/index.php?title=uri/api/web) have
 * latitude first and `coord_type`, bd09ll unless told. The address bar of map.baidu.com has the middle
 * of the screen behind an @, in metres of Baidu's own Mercator.
 */
import type { Datum } from '../../geo/datum';
import { decoded, firstPair, pairAt, type LinkPoint, type LinkReader } from './link-point';

const COORD_TYPES: Record<string, Datum> = { wgs84: 'wgs84', gcj02: 'gcj02', gcj02ll: 'gcj02' };

/** The middle of the screen: `/@x,y,19z`, also behind a place's or a search's name. */
const VIEW = /\/@(\d+(?:\.\d+)?),(\d+(?:\.\d+)?),[\d.]+z/;
/** A place that was shared from a phone, in the same metres. */
const SHARED = /sharegeo=(\d+(?:\.\d+)?)(?:,|%2c)(\d+(?:\.\d+)?)/i;

function inMetres(
	found: RegExpExecArray | null,
	whatIsIt: LinkPoint['whatIsIt']
): LinkPoint | null {
	if (found === null) return null;
	const [, x, y] = found as unknown as [string, string, string];
	return { pair: { lng: x, lat: y }, system: 'bd09-mercator', whatIsIt };
}

/** `latlng:31.2,121.4|name:…` in any order, or a bare pair. */
function destinationOf(url: URL): Pick<LinkPoint, 'pair' | 'name'> | null {
	const parts = (url.searchParams.get('destination') ?? '').split('|');
	const valueOf = (key: string) =>
		parts.find((part) => part.startsWith(`${key}:`))?.slice(key.length + 1);
	const pair = pairAt(valueOf('latlng') ?? parts[0], 'lat,lng');
	return pair && { pair, name: valueOf('name') };
}

/** api.map.baidu.com and map.baidu.com; j.map.baidu.com only leads on. */
export const readBaidu: LinkReader = (url) => {
	if (url.hostname === 'j.map.baidu.com') return 'short-link';
	const system = COORD_TYPES[url.searchParams.get('coord_type')?.toLowerCase() ?? ''] ?? 'bd09';
	const marked = firstPair(url, ['location', 'latlng'], 'lat,lng');
	if (marked) {
		const name = url.searchParams.get('title') ?? undefined;
		return { pair: marked, system, whatIsIt: 'marker', name };
	}
	const destination = destinationOf(url);
	if (destination) return { ...destination, system, whatIsIt: 'marker' };
	const shared = inMetres(SHARED.exec(url.href), 'marker');
	if (shared) return shared;
	const view = inMetres(VIEW.exec(url.pathname), 'view');
	const [, kind, name] = url.pathname.split('/');
	return view && (kind === 'poi' ? { ...view, name: decoded(name ?? '') } : view);
};
