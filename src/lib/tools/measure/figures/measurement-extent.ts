/** The extent of the map that shows a whole measurement. */
import { extentOf } from '../../../values/extent';
import { geodesicDestination } from '../../../geo/geodesic/geodesic';
import type { LngLat } from '../../../values/lng-lat';
import type { Figures } from './all-figures';
import type { Measurement } from '../model/measurement';

/** The smallest half width of the extent around a lone point, metres. */
const AROUND_POINT_M = 150;

/** West, south, east, north, degrees WGS-84, with rings and the section of the creek. */
export function extentOfMeasurement(
	{ vertices }: Measurement,
	figures: Figures
): [number, number, number, number] {
	const around = (at: LngLat, metres: number) =>
		[0, 90, 180, 270].map((azimuth) => geodesicDestination(at, azimuth, metres));
	const first = vertices[0]!.at;
	const positions: LngLat[] = vertices.map(({ at }) => at);
	if (figures.kind === 'radius') positions.push(...around(first, Math.max(...figures.radii_m)));
	if (figures.kind === 'creek' && figures.between && 'stretch' in figures.between) {
		positions.push(...figures.between.stretch);
	}
	if (positions.length === 1) positions.push(...around(first, AROUND_POINT_M));
	const { west, south, east, north } = extentOf({ type: 'LineString', coordinates: positions })!;
	return [west, south, east, north];
}
