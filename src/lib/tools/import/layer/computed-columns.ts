/**
 * Columns that are computed from a feature's position, by the functions that the map's own pages use: its size on
 * the ellipsoid, the creek, what is nearest, what contains it.
 */
import type { Geometry } from 'geojson';
import type { LocatedFeature } from '../../../catalogue/relations/creek-relation';
import { nearStations, type NearbyStation } from '../../../catalogue/relations/near-stations';
import { featureDistance, spatialRelationOf } from '../../../catalogue/relations/spatial-relation';
import type { Cell } from '../../../formats/column';
import { creekAlong } from '../../../geo/creek/creek-along';
import { mileageAt } from '../../../geo/creek/creek-mileage';
import { formatMileage } from '../../../geo/creek/mileage-text';
import { walkMinutes } from '../../../geo/walk/walk-time';
import { inLanguage, type Localised } from '../../../i18n/localised';
import type { ComputedGroup, MapFeatures } from '../protocol/computed';
import { locatedFeature, mayBeNearest, mayBeWithin } from './located';
import { areaOf, lengthOf } from './sizes';

/** Sizes, which depend on nothing of the map, are written to 0.01. */
const rounded = (value: number | null): Cell =>
	value === null ? null : Math.round(value * 100) / 100;

/** What is known to some metres at best is written to the metre. */
const metres = (value: number): Cell => Math.round(value);

const listed = (names: readonly Localised[], { lang }: MapFeatures): Cell =>
	names.length === 0 ? null : names.map((name) => inLanguage(name, lang)).join('; ');

/** The nearest of them by name, more than one where the ± cannot tell them apart; its distance and the ±. */
function nearestCells(
	own: LocatedFeature,
	all: readonly NearbyStation[],
	map: MapFeatures
): { cells: readonly Cell[]; distance_m: number; error_m: number } | null {
	const near = mayBeNearest(own, all);
	const found = nearStations(own, near);
	const first = near.find(({ id }) => id === found[0]?.id);
	if (!first) return null;
	const { metres: distance_m, uncertainty_m } = featureDistance(own, first);
	return {
		cells: [
			listed(
				found.map(({ name }) => name),
				map
			),
			metres(distance_m),
			metres(uncertainty_m)
		],
		distance_m,
		error_m: uncertainty_m
	};
}

function creekCells(own: LocatedFeature, { creek, banks }: MapFeatures): Cell[] {
	if (!creek) return [null, null, null];
	const { point, accuracy_m, outline } = own;
	const found = outline
		? creekAlong(creek, outline, point, accuracy_m)
		: mileageAt(creek, point, accuracy_m);
	if ('reason' in found) return [metres(found.water_m), null, null];
	const to = 'to_m' in found ? formatMileage(found.to_m) : null;
	const from = formatMileage(found.mileage_m);
	return [
		metres(found.water_m),
		to !== null && to !== from ? `${from}–${to}` : from,
		found.bank && banks[found.bank]
	];
}

function placeCells(own: LocatedFeature, map: MapFeatures): Cell[] {
	const related = mayBeWithin(own, map.places, 0).map((place) => ({
		name: place.name,
		meets: spatialRelationOf(own, place).meets
	}));
	const surely = related.filter(({ meets }) => meets === 'holds');
	const partly = related.filter(({ meets }) => meets && meets !== 'holds');
	return [surely, partly].map((some) =>
		listed(
			some.map(({ name }) => name),
			map
		)
	);
}

/**
 * A feature's cells of columns that come together, in the order of `COMPUTED`; null where it has none.
 * @param accuracy_m what the conversion of its positions may be off by, metres; null where that is not known
 */
export function computedCells(
	group: ComputedGroup,
	geometry: Geometry | null,
	accuracy_m: number | null,
	map: MapFeatures
): readonly Cell[] {
	const own = locatedFeature(geometry, accuracy_m);
	if (!geometry || !own) return [];
	switch (group) {
		case 'size':
			return [rounded(areaOf(geometry)), rounded(lengthOf(geometry))];
		case 'creek':
			return creekCells(own, map);
		case 'place':
			return placeCells(own, map);
		case 'bus-stop':
			return nearestCells(own, map.stops, map)?.cells ?? [];
		case 'station': {
			const nearest = nearestCells(own, map.stations, map);
			if (!nearest) return [];
			const { least, most } = walkMinutes(nearest.distance_m, nearest.error_m);
			return [...nearest.cells, least, most];
		}
	}
}
