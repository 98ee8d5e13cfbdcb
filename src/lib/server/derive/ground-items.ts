/** Clickable features of the ground, with what the build derives for them. */
import { creekRelation } from '../../catalogue/relations/creek-relation';
import { nearStations } from '../../catalogue/relations/near-stations';
import type { CreekItem } from '../../catalogue/ground/creek';
import type { CrossingItem } from '../../catalogue/ground/crossings';
import type { GreenItem } from '../../catalogue/ground/green';
import type { PierItem } from '../../catalogue/ground/piers';
import type { StationItem } from '../../catalogue/ground/metro';
import type { GroundDataset, GroundItem } from '../../catalogue/ground/ground-layers';
import type { BaseFeature } from '../../catalogue/schema/base';
import type { Localised } from '../../i18n/localised';
import type { NameBasis } from '../../catalogue/schema/vocabulary';
import { footOnCreek, pointAtMileage, type CreekLine } from '../../geo/creek/creek-line';
import { geometryAreaM2 } from '../../geo/geodesic/geodesic-area';
import { interiorPoint } from '../../geo/polygon/interior-point';
import { mileageTo } from '../../catalogue/relations/stated-distance-text';
import { busStopItems } from './bus-stops';
import { crossingName } from './crossing-name';
import { datumPoints, stationsOf } from './derive';
import type { Geodata } from '../read/read-geodata';

/** Traced outlines of green and of the creek are good to about this, metres: our judgement. */
export const TRACED_ACCURACY_M = 10;

/** The creek's one item. */
const CREEK_ID = 'suzhou-creek';

/** Along the creek from one anchor to the next, metres. */
const ANCHOR_STEP_M = 100;

type Named<F> = F & {
	properties: { name: Localised; name_basis: Localised<NameBasis> };
};

/** Features with a name; those without are drawn, not clickable, not listed. */
function named<F extends { properties: { name?: unknown } }>(features: readonly F[]): Named<F>[] {
	return features.filter((feature) => feature.properties.name) as Named<F>[];
}

function stationItem(station: BaseFeature<'metro-stations'>, creek: CreekLine): StationItem {
	const point = station.geometry.coordinates;
	const { name, name_basis, lines, basis, accuracy_m, step_free = null } = station.properties;
	return {
		id: station.id,
		name,
		name_basis,
		lines,
		basis,
		accuracy_m,
		point,
		directions: datumPoints(point),
		step_free,
		creek: creekRelation(creek, { point, accuracy_m })
	};
}

function crossingItem(
	crossing: BaseFeature<'crossings'>,
	geodata: Geodata,
	creek: CreekLine
): CrossingItem {
	const point = crossing.geometry.coordinates;
	const { name, name_basis, kind, basis, accuracy_m } = crossing.properties;
	return {
		id: crossing.id,
		name: crossingName({ name, name_basis, kind }),
		name_basis,
		kind,
		basis,
		accuracy_m,
		point,
		directions: datumPoints(point),
		mileage_m: mileageTo(footOnCreek(creek, point).mileage_m, accuracy_m),
		stations: nearStations({ point, accuracy_m }, stationsOf(geodata))
	};
}

function greenItem(
	green: Named<BaseFeature<'green'>>,
	geodata: Geodata,
	creek: CreekLine
): GreenItem {
	const point = [...interiorPoint(green.geometry)] as [number, number];
	const sited = { point, accuracy_m: TRACED_ACCURACY_M, outline: green.geometry };
	const { name, name_basis, kind } = green.properties;
	return {
		id: green.id,
		name,
		name_basis,
		kind,
		accuracy_m: TRACED_ACCURACY_M,
		point,
		directions: datumPoints(point),
		area_m2: Math.round(geometryAreaM2(green.geometry)),
		creek: creekRelation(creek, sited),
		stations: nearStations(sited, stationsOf(geodata))
	};
}

function pierItem(pier: BaseFeature<'piers'>, geodata: Geodata): PierItem {
	const point = pier.geometry.coordinates;
	const { name, name_basis, accuracy_m } = pier.properties;
	const stations = nearStations({ point, accuracy_m }, stationsOf(geodata));
	const directions = datumPoints(point);
	return {
		id: pier.id,
		name,
		name_basis,
		basis: 'derived',
		accuracy_m,
		point,
		directions,
		stations
	};
}

/** Points of the centreline every `ANCHOR_STEP_M` from mileage 0 upstream; 5 decimals (1 m). */
function anchors(creek: CreekLine): CreekItem['anchors'] {
	const count = Math.floor(creek.length_m / ANCHOR_STEP_M) + 1;
	return Array.from({ length: count }, (_, at) => {
		const mileage_m = at * ANCHOR_STEP_M;
		const [lng, lat] = pointAtMileage(creek, mileage_m)!;
		return { point: [Number(lng.toFixed(5)), Number(lat.toFixed(5))], mileage_m };
	});
}

function creekItem({ base }: Geodata, creek: CreekLine): CreekItem {
	const line = base.creek.features.find((feature) => feature.properties.part === 'centreline')!;
	const point = [...creek.centreline[Math.floor(creek.centreline.length / 2)]!] as [number, number];
	return {
		// Not the centreline's own id: centreline and water are one creek to a reader.
		id: CREEK_ID,
		name: line.properties.name,
		name_basis: line.properties.name_basis,
		accuracy_m: TRACED_ACCURACY_M,
		point,
		directions: datumPoints(point),
		length_m: creek.length_m,
		anchors: anchors(creek)
	};
}

/** The items of a clickable dataset. */
export function groundItems(
	geodata: Geodata,
	creek: CreekLine
): { [D in GroundDataset]: GroundItem<D>[] } {
	return {
		'metro-stations': geodata.base['metro-stations'].features.map((f) => stationItem(f, creek)),
		crossings: geodata.base.crossings.features.map((f) => crossingItem(f, geodata, creek)),
		green: named(geodata.base.green.features).map((f) => greenItem(f, geodata, creek)),
		creek: [creekItem(geodata, creek)],
		'bus-stops': busStopItems(geodata),
		piers: geodata.base.piers.features.map((f) => pierItem(f, geodata))
	};
}
