/** The map's tiles, read with the decoder that MapLibre uses: complete, exact to half a metre, and no more than is drawn. */
import { VectorTile } from '@mapbox/vector-tile';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { PbfReader } from 'pbf';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXTENT } from '#lib/catalogue/schema/extent';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { tileLayers } from '#lib/layers/tile-layers';
import { mapFiles } from '#lib/server/publish/map-files';
import { groundTiles } from '#lib/server/tiles/ground-tiles';
import { tileCover, type TileId } from '#lib/server/tiles/tile-cover';
import { CATALOGUE } from '../../built-catalogue';

/** West, south, east, north of a tile by the inverse of the projection, degrees. */
function boxOf({ z, x, y }: TileId) {
	const lng = (column: number) => (column / 2 ** z) * 360 - 180;
	const lat = (row: number) =>
		(Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI;
	return { west: lng(x), south: lat(y + 1), east: lng(x + 1), north: lat(y) };
}

let data: Record<string, FeatureCollection>;
let read: Map<string, VectorTile>;

const key = ({ z, x, y }: TileId) => `${z}/${x}/${y}`;

/** The features of a layer in all tiles of a zoom, degrees WGS-84. */
function featuresOf(layer: string, zoom: number): Feature[] {
	return tileCover().flatMap((id) => {
		const found = id.z === zoom ? read.get(key(id))?.layers[layer] : undefined;
		return Array.from({ length: found?.length ?? 0 }, (_, i) =>
			found!.feature(i).toGeoJSON(id.x, id.y, id.z)
		);
	});
}

const positionsOf = (coordinates: unknown): Position[] =>
	typeof (coordinates as Position)[0] === 'number'
		? [coordinates as Position]
		: (coordinates as unknown[]).flatMap(positionsOf);
const verticesOf = ({ geometry }: Feature) =>
	positionsOf((geometry as { coordinates: unknown }).coordinates);

beforeAll(() => {
	const { geodata, ground } = CATALOGUE;
	data = mapFiles(geodata, ground.green);
	const tile = groundTiles(tileLayers(), data);
	read = new Map(tileCover().map((id) => [key(id), new VectorTile(new PbfReader(tile(id)))]));
});

describe('the tiles', () => {
	it('cover the whole extent, and each of them meets it', () => {
		for (const zoom of new Set(tileCover().map(({ z }) => z))) {
			const ids = tileCover().filter(({ z }) => z === zoom);
			const boxes = ids.map(boxOf);
			expect(Math.min(...boxes.map(({ west }) => west))).toBeLessThanOrEqual(EXTENT.west);
			expect(Math.max(...boxes.map(({ east }) => east))).toBeGreaterThanOrEqual(EXTENT.east);
			expect(Math.min(...boxes.map(({ south }) => south))).toBeLessThanOrEqual(EXTENT.south);
			expect(Math.max(...boxes.map(({ north }) => north))).toBeGreaterThanOrEqual(EXTENT.north);
			for (const { west, south, east, north } of boxes) {
				expect(west < EXTENT.east && east > EXTENT.west).toBe(true);
				expect(south < EXTENT.north && north > EXTENT.south).toBe(true);
			}
			const wide = new Set(ids.map(({ x }) => x)).size;
			expect(ids).toHaveLength(wide * new Set(ids.map(({ y }) => y)).size);
		}
		// M50, well inside, by the formula of OpenStreetMap's wiki.
		expect(tileCover()).toContainEqual({ z: 14, x: 13719, y: 6693 });
	});

	it('hold every feature of their layers at the last zoom, with its id, its names and what paints read', () => {
		for (const { name } of tileLayers()) {
			const found = new Map(
				featuresOf(name, 14).map((feature) => [feature.properties!.id, feature])
			);
			for (const { properties } of data[name]!.features) {
				expect(found.get(properties!.id)?.properties, `${name} ${properties!.id}`).toEqual(
					properties
				);
			}
			expect(found.size).toBe(data[name]!.features.length);
		}
	});

	it('move no position by more than half a metre at the last zoom', () => {
		for (const { name } of tileLayers()) {
			const drawn = new Map<string, Position[]>();
			for (const feature of featuresOf(name, 14)) {
				const id = String(feature.properties!.id);
				drawn.set(id, [...(drawn.get(id) ?? []), ...verticesOf(feature)]);
			}
			let farthest = 0;
			for (const feature of data[name]!.features) {
				const there = drawn.get(feature.properties!.id)!;
				for (const [lng, lat] of verticesOf(feature) as [number, number][]) {
					const near = there.filter(
						([x, y]) => Math.abs(x! - lng) < 1e-4 && Math.abs(y! - lat) < 1e-4
					);
					const apart = near.map(([x, y]) => geodesicDistanceM([lng, lat], [x!, y!]));
					farthest = Math.max(farthest, Math.min(...apart));
				}
			}
			expect(farthest, name).toBeLessThan(0.5);
			expect(farthest, name).toBeGreaterThan(0.05);
		}
	});

	it('hold at each zoom only what is drawn there', () => {
		const layersAt = (zoom: number) =>
			tileLayers().flatMap(({ name }) => (featuresOf(name, zoom).length > 0 ? name : []));
		expect(layersAt(13)).toEqual(['roads-minor']);
		expect(layersAt(14)).toEqual(tileLayers().map(({ name }) => name));
	});

	it('are empty files where nothing is drawn, which is less than half of them', () => {
		const tile = groundTiles(tileLayers(), data);
		const empty = tileCover().filter((id) => tile(id).length === 0);
		expect(empty.length).toBeGreaterThan(0);
		expect(empty.length).toBeLessThan(tileCover().length / 2);
	});
});
