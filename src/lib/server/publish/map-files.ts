/**
 * The data that the map draws, under `/data/map/`: the geodata with only those properties that a layer's
 * paint reads, so that the first view stays small.
 */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Localised } from '../../i18n/localised';
import { BASE_DATASETS, type BaseDataset } from '../../catalogue/schema/base';
import { isAside } from '../../catalogue/kinds/place-kinds';
import { geodesicCircle } from '../../geo/geodesic/geodesic-circle';
import { streetsOf } from '../derive/streets';
import { freeGreen } from '../derive/free-green';
import type { Geodata } from '../read/read-geodata';
import type { GroundItem } from '../../catalogue/ground/ground-layers';
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

/** A feature without its top-level id: `promoteId` reads the property. */
function drawn(
	id: string,
	{ name, ...properties }: Record<string, unknown> & { name?: unknown },
	geometry: unknown
): Feature {
	const names = flatNames(name as Localised | undefined);
	return {
		type: 'Feature',
		properties: { id, ...properties, ...names },
		geometry: geometry as Geometry
	};
}

/** Names as flat properties, because MapLibre serialises nested ones to text when it reads a tile again. */
function flatNames(name: Localised | undefined) {
	return (
		name && Object.fromEntries(Object.entries(name).map(([lang, text]) => [`name_${lang}`, text]))
	);
}

/** Parts of a street have one id, that of the street, so that it can be lit as a whole. */
const STREETS: readonly BaseDataset[] = ['roads', 'streets-approximate'];

function baseFeatures(geodata: Geodata, dataset: BaseDataset): Feature[] {
	const streets = STREETS.includes(dataset) ? streetsOf(geodata) : [];
	const idOf = new Map(streets.map(({ id, name }) => [name.zh, id]));
	return geodata.base[dataset].features.map((feature) => {
		const properties = Object.entries(feature.properties).filter(([key]) => PAINTED.includes(key));
		const street = 'name' in feature.properties && idOf.get(feature.properties.name?.zh ?? '');
		return drawn(street || feature.id, Object.fromEntries(properties), feature.geometry);
	});
}

/** The priority of labels that collide: the map's subject first, then surer positions. */
function labelRank({
	properties: { kind, accuracy_m },
	geometry
}: Geodata['places'][number]): number {
	const isShapelessArea = kind === 'district' && !geometry.type.endsWith('Polygon');
	return (isAside(kind) || isShapelessArea ? 1000 : 0) + Math.min(accuracy_m, 999);
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
		const rank = labelRank(place);
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
			return collection(baseFeatures(geodata, 'roads').filter(isMain));
		case 'roads-minor':
			return collection(baseFeatures(geodata, 'roads').filter((road) => !isMain(road)));
		default:
			return collection(baseFeatures(geodata, file));
	}
}

/** All files by name, as the input of pictures. */
export function mapFiles(
	geodata: Geodata,
	green: readonly GroundItem<'green'>[]
): Record<string, FeatureCollection> {
	return Object.fromEntries(MAP_FILES.map((file) => [file, mapFile(file, geodata, green)]));
}
