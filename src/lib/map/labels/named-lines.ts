/** Names of lines in view, each written once however many pieces and carriageways bear it. */
import type { Feature } from 'geojson';
import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl';
import { CREEK_ALONG, NAMED_LINES, type LineGroup } from '../../layers/overlays/label-aids';
import { NAME_PROPERTY } from '../../layers/paint/style-expressions';
import { pathsOf, type Geometry } from '../../values/geometry';
import type { Px } from '../../layers/labels/boxes';
import { spotsOn, type Room } from '../../layers/labels/line-spots';
import type { LngLat } from '../../values/lng-lat';
import { drawnFeatures } from '../renderer/drawn-features';
import type { GroundSpot, KeptSpots } from './kept-spots';

/** A name, and where it may be written, the best spot first. */
export interface NamedLine {
	of: LineGroup;
	/** the names by property, as the drawn feature has them */
	names: Record<string, string>;
	/** labels of the least rank are placed first */
	rank: number;
	spots: GroundSpot[];
}

/** The order of streets by class. */
const RANKS = ['expressway', 'primary', 'secondary', 'tertiary'];
/** Of how many spots one is tried after the other. */
const TRIALS = 3;
const TRIALS_OF_POINT = 6;
/** What a character of a name takes at most, CSS pixels; and the space beside a name. */
const WIDE = 15;
const NARROW = 7.4;
const BESIDE = 8;

/** About how long a name is, CSS pixels, in its longest language. */
const lengthOf = (names: Record<string, string>): number =>
	BESIDE +
	Math.max(
		...Object.values(names).map((name) =>
			[...name].reduce((sum, char) => sum + (char > '\u2e80' ? WIDE : NARROW), 0)
		)
	);

const namesOf = (properties: MapGeoJSONFeature['properties']) =>
	Object.fromEntries(
		Object.entries(properties).filter(([key]) => key.startsWith(NAME_STEM))
	) as Record<string, string>;
const NAME_STEM = NAME_PROPERTY.slice(0, NAME_PROPERTY.indexOf('_') + 1);

/** What tells one name from another. */
export const keyOf = (names: object): string => JSON.stringify(Object.entries(names).sort());

/** The named lines drawn in the free part of the map, and the spots for their names. */
export function namedLines(map: MapLibreMap, room: Room, kept: KeptSpots): NamedLine[] {
	const zoom = map.getZoom();
	const { free } = room;
	const project = ([x, y]: readonly [number, number]): Px => map.project([x, y]);
	const onGround = ({ path }: { path: readonly Px[] }): GroundSpot => ({
		path: path.map(({ x, y }) => map.unproject([x, y]).toArray() as LngLat)
	});
	const found: NamedLine[] = [];
	const taken = new Set<string>();
	for (const [of, { lines, from }] of Object.entries(NAMED_LINES)) {
		const layers = zoom >= from ? lines.filter((id) => map.getLayer(id)) : [];
		if (layers.length === 0) continue;
		const drawn = drawnFeatures(
			map,
			[
				[free.left, free.top],
				[free.right, free.bottom]
			],
			{ layers }
		);
		const byName = grouped(drawn);
		for (const [name, pieces] of byName) {
			const { properties } = pieces[0]!;
			const names = namesOf(properties);
			if (!name || Object.values(names).some((one) => taken.has(one))) continue;
			const key = keyOf(names);
			const stays = kept.kept(key, project, room);
			const paths = pieces.flatMap(({ geometry }) =>
				pathsOf(geometry as unknown as Geometry).map((path) => path.map(project))
			);
			const isPoint = of === 'creek' && zoom < CREEK_ALONG;
			const onLine = isPoint
				? spotsOn(paths, BESIDE, { ...room, most: TRIALS_OF_POINT, mayBend: true })
				: spotsOn(paths, lengthOf(names), { ...room, most: TRIALS });
			const spots = kept.untried(key, onLine, project).map(onGround);
			if (stays) spots.unshift(stays);
			if (spots.length === 0) continue;
			for (const one of Object.values(names)) taken.add(one);
			const rank = RANKS.indexOf(properties.class as string);
			found.push({ of: of as LineGroup, names, rank: rank < 0 ? RANKS.length : rank, spots });
		}
	}
	return found;
}

const nameOf = ({ properties }: MapGeoJSONFeature) => String(properties[NAME_PROPERTY] ?? '');

function grouped(features: readonly MapGeoJSONFeature[]): Map<string, MapGeoJSONFeature[]> {
	const groups = new Map<string, MapGeoJSONFeature[]>();
	for (const feature of features) {
		const group = groups.get(nameOf(feature));
		if (group) group.push(feature);
		else groups.set(nameOf(feature), [feature]);
	}
	return groups;
}

/**
 * A name on one of its spots, as a feature of the source `line-names`.
 * @param at which spot
 */
export function lineName({ of, names, rank, spots }: NamedLine, at: number): Feature {
	return {
		type: 'Feature',
		properties: { of, rank, ...names },
		geometry: { type: 'LineString', coordinates: spots[at]!.path.map(([lng, lat]) => [lng, lat]) }
	};
}
