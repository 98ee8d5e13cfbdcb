/** The stations of the network by name, in any language: also those beyond the map, which its search has not. */
import { textsOf } from '../../i18n/localised';
import type { Network } from '../../reach/network';

/** So many are offered. */
const MOST = 5;

/** Names as they are compared: without spaces, marks, capitals and the word for a station. */
const folded = (name: string) =>
	name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s·’'’.()（）-]/g, '')
		.replace(/(地铁站|metrostation|station|站)$/, '');

/** The places in the network of the stations whose names begin so: that of just this name first, then the busiest. */
export function stationsNamed(typed: string, { stations, platformsOf }: Network): number[] {
	const asked = folded(typed);
	if (!asked) return [];
	const found = stations.flatMap(({ name }, at) => {
		const names = textsOf(name).map(folded);
		if (!names.some((one) => one.startsWith(asked))) return [];
		return [{ at, isWhole: names.includes(asked), lines: platformsOf[at]!.length }];
	});
	return found
		.sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.lines - a.lines)
		.slice(0, MOST)
		.map(({ at }) => at);
}
