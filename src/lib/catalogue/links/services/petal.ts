/**
 * Petal Maps (Huawei): in the mainland GCJ-02, unless `coordinateType=0` states WGS-84. Documented at
 * https://developer.huawei.com/consumer/cn/doc/harmonyos-guides-V13/map-petalmaps-V13: pairs are latitude
 * first; `marker` is a place, `daddr` the end of a route, a name may follow in brackets.
 */
import { firstPair, nameAfterPair, type LinkReader } from './link-point';

/** www.petalmaps.com; its short addresses are not documented. */
export const readPetal: LinkReader = (url) => {
	const system = url.searchParams.get('coordinateType') === '0' ? 'wgs84' : 'gcj02';
	const nameOf = (parameter: string) => nameAfterPair(url.searchParams.get(parameter) ?? undefined);
	const end = firstPair(url, ['daddr'], 'lat,lng');
	if (end) return { pair: end, system, whatIsIt: 'destination', name: nameOf('daddr') };
	const marked = firstPair(url, ['marker'], 'lat,lng');
	return marked && { pair: marked, system, whatIsIt: 'marker', name: nameOf('marker') };
};
