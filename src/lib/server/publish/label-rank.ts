/** Which labels are placed first where they collide: the least rank. */
import { isAside } from '../../catalogue/kinds/place-kinds';
import type { BaseFeature } from '../../catalogue/schema/base';
import { pointInArea } from '../../geo/polygon/point-in-polygon';
import type { Geodata } from '../read/read-geodata';

/** The places that the first view names before all others, on any phone; a test requires each to exist. */
export const NAMED_FIRST = [
	'taopu-smart-city',
	'm50',
	'tongji-putuo-campus',
	'national-university-science-park'
];

/** The rank of a place's name: those named first below 0, then the map's subject, then surer positions. */
export function placeRank({
	id,
	properties: { kind, accuracy_m },
	geometry
}: Geodata['places'][number]): number {
	if (NAMED_FIRST.includes(id)) return NAMED_FIRST.indexOf(id) - NAMED_FIRST.length;
	const isShapelessArea = kind === 'district' && !geometry.type.endsWith('Polygon');
	return (isAside(kind) || isShapelessArea ? 1000 : 0) + Math.min(accuracy_m, 999);
}

/**
 * The weight of a station's name, the heaviest first: 3 where three lines meet, or two in the district; 2 for
 * other interchanges; 1 for the rest.
 */
export function stationWeight(
	{ properties: { lines }, geometry }: BaseFeature<'metro-stations'>,
	{ base }: Geodata
): number {
	const isInside = base.boundary.features.some((district) =>
		pointInArea(geometry.coordinates, district.geometry)
	);
	return Math.min(3, lines.length + (lines.length > 1 && isInside ? 1 : 0));
}
