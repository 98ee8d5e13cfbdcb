/**
 * The data that the map draws, under `/data/map/`: the geodata with only those properties that a layer's
 * paint reads, so that the first view stays small.
 */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { BASE_DATASETS, type BaseDataset } from '../../catalogue/schema/base';
import { interiorPoint } from '../../geo/polygon/interior-point';
import { geodesicCircle } from '../../geo/geodesic/geodesic-circle';
import { streetsOf } from '../derive/streets';
import { isNameless } from '../derive/crossing-name';
import { freeGreen } from '../derive/free-green';
import { partedRoad } from '../derive/roads';
import type { Geodata } from '../read/read-geodata';
import type { GroundItem } from '../../catalogue/ground/ground-layers';
import { drawn } from './drawn-feature';
import { placeRank, stationWeight } from './label-rank';
import { hasSite } from '../../values/position-basis';

/** The files of `/data/map/`, by name. */
export const MAP_FILES = [
	'places',
	'place-points',
	'place-circles',
	'green-labels',
	'roads-main',
	'roads-minor',
	...BASE_DATASETS.filter((dataset) => dataset !== 'roads')
] as const;
export type MapFile = (typeof MAP_FILES)[number];

/** Properties that paints read; everything else stays in the open data. */
const PAINTED = ['name', 'class', 'part', 'ref', 'colour', 'basis', 'kind'];

/** Road classes drawn from the first view on. */
const MAIN_CLASSES = ['expressway', 'ramp', 'primary', 'secondary', 'tertiary'];

const collection = (features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});

/** The id of each street by its Chinese name: its parts share it, so that it can be lit as a whole. */
const streetIds = (geodata: Geodata): ReadonlyMap<string, string> =>
	new Map(streetsOf(geodata).map(({ id, name }) => [name.zh, id]));

/**
 * The district's own name beside those of its neighbours, in the middle of its land; `kind` tells them apart.
 */
function districtNames(geodata: Geodata): Feature[] {
	const own = geodata.base.boundary.features.map(({ id, properties: { name }, geometry }) =>
		drawn(id, { name, kind: 'own' }, { type: 'Point', coordinates: interiorPoint(geometry) })
	);
	return [...baseFeatures(geodata, 'neighbours'), ...own];
}

/** Stations with the weight of their names. */
function stations(geodata: Geodata): Feature[] {
	return geodata.base['metro-stations'].features.map((station) => {
		const { name, basis } = station.properties;
		const rank = stationWeight(station, geodata);
		return drawn(station.id, { name, basis, rank }, station.geometry);
	});
}

/** Crossings with their real names only: the map writes no description where others write names. */
function crossings({ base }: Geodata): Feature[] {
	return base.crossings.features.map(({ id, properties, geometry }) => {
		const { name, name_basis, kind, basis } = properties;
		return drawn(id, { kind, basis, ...(!isNameless(name_basis) && { name }) }, geometry);
	});
}

/** Roads parted where they go under ground; those parts have `tunnel`. */
function roads(geodata: Geodata): Feature[] {
	const { base } = geodata;
	const idOf = streetIds(geodata);
	return base.roads.features.flatMap((road) => {
		const { name, class: kind } = road.properties;
		const id = idOf.get(name?.zh ?? '') ?? road.id;
		const { above, under } = partedRoad(road, base.crossings.features);
		const part = (coordinates: unknown, more: object) =>
			drawn(id, { name, class: kind, ...more }, { type: 'MultiLineString', coordinates });
		if (under.length === 0) return drawn(id, { name, class: kind }, road.geometry);
		return [...(above.length > 0 ? [part(above, {})] : []), part(under, { tunnel: true })];
	});
}

function baseFeatures(geodata: Geodata, dataset: BaseDataset): Feature[] {
	const idOf = dataset === 'streets-approximate' ? streetIds(geodata) : null;
	return geodata.base[dataset].features.map((feature) => {
		const properties = Object.entries(feature.properties).filter(([key]) => PAINTED.includes(key));
		const street = 'name' in feature.properties && idOf?.get(feature.properties.name?.zh ?? '');
		return drawn(street || feature.id, Object.fromEntries(properties), feature.geometry);
	});
}

function placeFeatures({ places }: Geodata): Feature[] {
	return places.map(({ id, properties: { kind, basis, name }, geometry }) => ({
		type: 'Feature',
		id,
		properties: { id, kind, basis, name },
		geometry: geometry as Geometry
	}));
}

function placePoints({ places }: Geodata): Feature[] {
	return places.map((place) => {
		const { id, properties } = place;
		const { kind, basis, name, accuracy_m } = properties;
		const rank = placeRank(place);
		return drawn(
			id,
			{ kind, basis, name, accuracy_m, rank },
			{ type: 'Point', coordinates: properties.point }
		);
	});
}

/** The circle that holds each true point with about 95 % confidence; a concept has none. */
function placeCircles({ places }: Geodata): Feature[] {
	return places
		.filter((place) => hasSite(place.properties.basis))
		.map(({ id, properties: { kind, point, accuracy_m } }) => {
			const ring = geodesicCircle(point, accuracy_m, 64).map(([lng, lat]) => [
				Number(lng.toFixed(5)),
				Number(lat.toFixed(5))
			]);
			return drawn(id, { kind }, { type: 'Polygon', coordinates: [ring] });
		});
}

function greenLabels(geodata: Geodata, green: readonly GroundItem<'green'>[]): Feature[] {
	return freeGreen(geodata, green).map(({ id, name, point, area_m2 }) =>
		drawn(
			id,
			{ name, area_ha: Math.round(area_m2 / 100) / 100 },
			{ type: 'Point', coordinates: point }
		)
	);
}

/** One file of `/data/map/`. */
export function mapFile(
	file: MapFile,
	geodata: Geodata,
	green: readonly GroundItem<'green'>[]
): FeatureCollection {
	const isMain = (feature: Feature) => MAIN_CLASSES.includes(feature.properties?.class);
	switch (file) {
		case 'places':
			return collection(placeFeatures(geodata));
		case 'place-points':
			return collection(placePoints(geodata));
		case 'place-circles':
			return collection(placeCircles(geodata));
		case 'green-labels':
			return collection(greenLabels(geodata, green));
		case 'roads-main':
			return collection(roads(geodata).filter(isMain));
		case 'roads-minor':
			return collection(roads(geodata).filter((road) => !isMain(road)));
		case 'crossings':
			return collection(crossings(geodata));
		case 'neighbours':
			return collection(districtNames(geodata));
		case 'metro-stations':
			return collection(stations(geodata));
		default:
			return collection(baseFeatures(geodata, file));
	}
}

/** The files of geodata that they were made of before: sixty pictures for sharing are drawn of the same. */
const made = new WeakMap<Geodata, Record<string, FeatureCollection>>();

/**
 * All files by name, as the input of pictures; made once of the same geodata.
 * @param green what is derived of the green of these geodata
 */
export function mapFiles(
	geodata: Geodata,
	green: readonly GroundItem<'green'>[]
): Record<string, FeatureCollection> {
	const files =
		made.get(geodata) ??
		Object.fromEntries(MAP_FILES.map((file) => [file, mapFile(file, geodata, green)]));
	made.set(geodata, files);
	return files;
}
