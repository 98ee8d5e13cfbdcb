/**
 * Amap: GCJ-02, unless `coordinate=wgs84` (uri.amap.com) or `dev=1` (its app's addresses and older mobile
 * pages) states that the pair is WGS-84. Documented at
 * https://lbs.amap.com/api/uri-api/guide/mobile-web/point and …/travel/route: there the longitude comes
 * first. The pages people share (wb.amap.com, what a short link leads to) put the latitude first:
 * `q=lat,lng,name`, `p=id,lat,lng,name,address`. Its app's addresses have `lat` and `lon`, for a route
 * `dlat` and `dlon` (https://lbs.amap.com/api/amap-mobile/guide/ios/marker and …/ios/route).
 */
import { firstPair, nameAfterPair, pairAt } from './link-point';
import type { LinkPoint, LinkReader, SeveralPlaces } from './link-point';

type Found = Pick<LinkPoint, 'pair' | 'name' | 'whatIsIt'>;

/** Two parameters as one pair, latitude first. */
const together = (lat: string | null, lng: string | null) =>
	lat !== null && lng !== null ? `${lat},${lng}` : null;

/** The marked place: from documented parameters first, then from those of shared pages. */
function markedIn({ searchParams }: URL): Found | SeveralPlaces | null {
	const get = (name: string) => searchParams.get(name);
	const markers = get('markers')?.split('|') ?? [];
	if (markers.length > 1) return { places: markers.length };
	const named: [string | null, string | null | undefined, Found['whatIsIt']][] = [
		[get('position'), get('name'), 'marker'],
		[get('to'), nameAfterPair(get('to')), 'destination'],
		[markers[0] ?? null, nameAfterPair(markers[0]), 'marker'],
		[get('to[lnglat]'), get('to[name]'), 'destination'],
		[get('dest'), get('destName'), 'destination'],
		[get('lnglat'), get('name'), 'marker'],
		[get('location'), get('name'), 'marker']
	];
	for (const [text, name, whatIsIt] of named) {
		const pair = pairAt(text, 'lng,lat');
		if (pair) return { pair, name: name ?? undefined, whatIsIt };
	}
	const name = get('name') ?? get('poiname') ?? undefined;
	const end = pairAt(together(get('dlat'), get('dlon')), 'lat,lng');
	if (end) return { pair: end, name: get('dname') ?? undefined, whatIsIt: 'destination' };
	const own = pairAt(together(get('lat'), get('lng') ?? get('lon')), 'lat,lng');
	if (own) return { pair: own, name, whatIsIt: 'marker' };
	const asked = pairAt(get('q'), 'lat,lng');
	if (asked) return { pair: asked, name: nameAfterPair(get('q')) ?? name, whatIsIt: 'marker' };
	const [, lat, lng, called] = (get('p') ?? '').split(',');
	const place = pairAt(`${lat},${lng}`, 'lat,lng');
	return place && { pair: place, name: called, whatIsIt: 'marker' };
}

/** uri.amap.com, www, ditu, wb, m and mo.amap.com, and its app; surl.amap.com only redirects. */
export const readAmap: LinkReader = (url) => {
	if (url.hostname === 'surl.amap.com') return 'short-link';
	const { searchParams } = url;
	const isGps = searchParams.get('coordinate') === 'wgs84' || searchParams.get('dev') === '1';
	const system = isGps ? 'wgs84' : 'gcj02';
	const marked = markedIn(url);
	if (marked) return 'places' in marked ? marked : { ...marked, system };
	const pair = firstPair(url, ['center'], 'lng,lat');
	return pair && { pair, system, whatIsIt: 'view' };
};
