/**
 * Tencent: GCJ-02 unless `coord_type=1` (GPS). Addresses for programs are documented at
 * https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebMarker and …/uriWebRoute: latitude first; a marker is
 * packed as `coord:lat,lng;title:…;addr:…`, several are separated by |. map.qq.com itself uses `pointx`
 * (longitude) and `pointy`; its place picker for other pages returns `latng`.
 */
import { firstPair, pairAt, type LinkReader } from './link-point';

/** apis.map.qq.com and map.qq.com with its mobile pages, and its app. */
export const readTencent: LinkReader = (url) => {
	const get = (name: string) => url.searchParams.get(name) ?? undefined;
	const system = get('coord_type') === '1' ? 'wgs84' : 'gcj02';
	const markers = (get('marker') ?? '').split('|').filter((marker) => marker.includes('coord:'));
	if (markers.length > 1) return { places: markers.length };
	const packed = new Map(
		(markers[0] ?? '').split(';').map((part) => {
			const [key, ...value] = part.split(':');
			return [key, value.join(':')] as const;
		})
	);
	const marker = pairAt(packed.get('coord'), 'lat,lng');
	if (marker) return { pair: marker, system, whatIsIt: 'marker', name: packed.get('title') };
	const end = firstPair(url, ['tocoord'], 'lat,lng');
	if (end) return { pair: end, system, whatIsIt: 'destination', name: get('to') };
	const aim = firstPair(url, ['coord', 'latng'], 'lat,lng');
	const point = pairAt(`${get('pointy')},${get('pointx')}`, 'lat,lng');
	if (aim) return { pair: aim, system, whatIsIt: 'marker', name: get('n') ?? get('name') };
	if (point) return { pair: point, system, whatIsIt: 'marker', name: get('name') };
	const center = firstPair(url, ['center'], 'lat,lng');
	return center && { pair: center, system, whatIsIt: 'view' };
};
