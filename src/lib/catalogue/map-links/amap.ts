/**
 * Amap: GCJ-02, unless `coordinate=wgs84` (uri.amap.com) or `dev=1` (its older mobile pages) says that
 * the pair is GPS's. Documented at https://lbs.amap.com/api/uri-api/guide/mobile-web/point and
 * …/travel/route: longitude first there. The pages people share (wb.amap.com, what a short link leads
 * to) have latitude first: `q=lat,lng,name`, `p=id,lat,lng,name,address`.
 */
import { firstPair, nameAfterPair, pairAt, type LinkPoint, type LinkReader } from './link-point';

/** A marker's pair: from documented parameters first, then from those of shared pages. */
function markerOf(url: URL): Pick<LinkPoint, 'pair' | 'name'> | null {
	const { searchParams } = url;
	const get = (name: string) => searchParams.get(name);
	const named: [string | null, string | null | undefined][] = [
		[get('position'), get('name')],
		[get('to'), nameAfterPair(get('to'))],
		[get('markers')?.split('|')[0] ?? null, nameAfterPair(get('markers')?.split('|')[0])],
		[get('to[lnglat]'), get('to[name]')],
		[get('dest'), get('destName')],
		[get('lng') && get('lat') && `${get('lng')},${get('lat')}`, get('name')]
	];
	for (const [text, name] of named) {
		const pair = pairAt(text, 'lng,lat');
		if (pair) return { pair, name: name ?? undefined };
	}
	const asked = pairAt(get('q'), 'lat,lng');
	if (asked) return { pair: asked, name: nameAfterPair(get('q')) ?? get('name') ?? undefined };
	const [, lat, lng, name] = (get('p') ?? '').split(',');
	const place = pairAt(`${lat},${lng}`, 'lat,lng');
	return place && { pair: place, name };
}

/** uri.amap.com, www, ditu, wb, m and mo.amap.com; surl.amap.com only leads on. */
export const readAmap: LinkReader = (url) => {
	if (url.hostname === 'surl.amap.com') return 'short-link';
	const { searchParams } = url;
	const isGps = searchParams.get('coordinate') === 'wgs84' || searchParams.get('dev') === '1';
	const system = isGps ? 'wgs84' : 'gcj02';
	const marker = markerOf(url);
	if (marker) return { ...marker, system, whatIsIt: 'marker' };
	const pair = firstPair(url, ['center'], 'lng,lat');
	return pair && { pair, system, whatIsIt: 'view' };
};
