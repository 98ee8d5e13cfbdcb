/**
 * Apple: in the mainland GCJ-02, as in `directions.ts`: its map there is AutoNavi's. Links shared from
 * Apple's own data, which users abroad see, carry `_provider=9902` and are WGS-84 (a shared link to the
 * Forbidden City has 39.914972, 116.390850, its position in WGS-84; AutoNavi's provider number is 57879).
 * Documented are `ll`, `q`, `daddr` ("Map Links", Apple's URL Scheme Reference) and `coordinate`,
 * `destination`, `center` ("Adopting unified Maps URLs", MapKit).
 */
import { firstPair, pairAt, type LinkReader } from './link-point';

/** maps.apple.com and `maps:`; maps.apple only redirects. */
export const readApple: LinkReader = (url) => {
	if (url.hostname === 'maps.apple') return 'short-link';
	const get = (name: string) => url.searchParams.get(name) ?? undefined;
	const system = get('_provider') === '9902' ? 'wgs84' : 'gcj02';
	const isPair = pairAt(get('q'), 'lat,lng') !== null;
	const name = get('name') ?? (isPair ? undefined : get('q'));
	const marked = firstPair(url, ['coordinate'], 'lat,lng');
	if (marked) return { pair: marked, system, whatIsIt: 'marker', name };
	const end = firstPair(url, ['destination', 'daddr'], 'lat,lng');
	if (end) return { pair: end, system, whatIsIt: 'destination', name };
	// with a label `ll` is a pin, without one the centre of the map
	const pair = firstPair(url, ['ll', 'q', 'center', 'sll'], 'lat,lng');
	const isMarker = isPair || (get('ll') !== undefined && get('q') !== undefined);
	return (
		pair && {
			pair,
			system,
			whatIsIt: isMarker ? 'marker' : 'view',
			name: isMarker ? name : undefined
		}
	);
};
