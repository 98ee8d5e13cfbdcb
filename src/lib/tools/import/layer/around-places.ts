/** How many points of a layer lie near each place of the map, as a layer of these places. */
import type { Geometry } from 'geojson';
import {
	featureDistance,
	lowerBoundM,
	upperBoundM
} from '../../../catalogue/relations/spatial-relation';
import type { ReadContext } from '../../../formats/read/layer/read-layer';
import { inLanguage } from '../../../i18n/localised';
import { AROUND_M, type AroundWords, type MapFeatures } from '../protocol/computed';
import { locatedFeature, mayBeWithin } from './located';
import type { PlacedFeatures } from './placing';

/**
 * For each place how many points surely lie within 800 m of it, straight from its outline, and how many perhaps do
 * by the ± of both. Anything but a point counts by the middle of its box.
 */
export async function aroundPlaces(
	{ geometries, accuracy_m }: Pick<PlacedFeatures, 'geometries' | 'accuracy_m'>,
	{ places, lang }: MapFeatures,
	words: AroundWords,
	tick: ReadContext['tick']
): Promise<PlacedFeatures> {
	const points = geometries.flatMap((geometry) => {
		const found = locatedFeature(geometry, accuracy_m);
		return found ? [{ point: found.point, accuracy_m: found.accuracy_m }] : [];
	});
	const cells: [string, number, number][] = [];
	for (const [i, place] of places.entries()) {
		const near = mayBeWithin(place, points, AROUND_M).map((one) => featureDistance(one, place));
		const sure = near.filter((apart) => upperBoundM(apart) <= AROUND_M).length;
		const possible = near.filter((apart) => lowerBoundM(apart) <= AROUND_M).length - sure;
		cells.push([inLanguage(place.name, lang), sure, possible]);
		const wait = tick(i / places.length, i);
		if (wait) await wait;
	}
	return {
		columns: [words.place, words.sure, words.possible],
		cells,
		geometries: places.map(
			({ outline, point }) =>
				(outline ?? { type: 'Point', coordinates: point }) as unknown as Geometry
		),
		mended: {},
		refused: [],
		accuracy_m: 0
	};
}
