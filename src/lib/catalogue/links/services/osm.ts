/**
 * OpenStreetMap, and addresses of the same form, this map's own included: WGS-84. `mlat` and `mlon` or
 * `marker` are a marker, a route ends at its last point, `#map=zoom/lat/lng` is the view. OsmAnd, which
 * draws the same data, has `pin`.
 */
import { firstPair, pairAt, type LinkPoint, type LinkReader } from './link-point';

const HASH = /^#(?:.*&)?map=[\d.]+\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)/;

/** The view that `#map=zoom/lat/lng` holds, as OpenStreetMap and MapLibre write it. */
export function viewInHash(hash: string): LinkPoint | null {
	const found = HASH.exec(hash);
	const pair = found && pairAt(`${found[1]},${found[2]}`, 'lat,lng');
	return pair && { pair, system: 'wgs84', whatIsIt: 'view' };
}

/** openstreetmap.org and osmand.net; osm.org/go/ only redirects. */
export const readOsm: LinkReader = (url) => {
	if (url.pathname.startsWith('/go/')) return 'short-link';
	const get = (name: string) => url.searchParams.get(name);
	const route = get('route') ?? new URLSearchParams(url.hash.slice(1)).get('route');
	const marker =
		pairAt(`${get('mlat')},${get('mlon')}`, 'lat,lng') ??
		firstPair(url, ['marker', 'pin'], 'lat,lng');
	if (marker) return { pair: marker, system: 'wgs84', whatIsIt: 'marker' };
	const end = pairAt(route?.split(';').at(-1), 'lat,lng') ?? firstPair(url, ['to'], 'lat,lng');
	if (end) return { pair: end, system: 'wgs84', whatIsIt: 'destination' };
	const pair =
		pairAt(`${get('lat')},${get('lon')}`, 'lat,lng') ?? firstPair(url, ['center'], 'lat,lng');
	return viewInHash(url.hash) ?? (pair && { pair, system: 'wgs84', whatIsIt: 'view' });
};
