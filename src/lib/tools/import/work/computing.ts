/** What the worker computes of a layer's positions, feature by feature, so that it can be watched and ended. */
import type { Cell } from '../../../formats/column';
import type { ReadContext } from '../../../formats/read/layer/read-layer';
import { aroundPlaces } from '../layer/around-places';
import { computedCells } from '../layer/computed-columns';
import { OwnLayer } from '../layer/own-layer';
import type { AroundWords, ComputedGroup, MapFeatures } from '../protocol/computed';

type Tick = ReadContext['tick'];

/** The layer with the columns of a group, under headings in their order. */
export async function withComputed(
	layer: OwnLayer,
	group: ComputedGroup,
	headings: readonly string[],
	map: MapFeatures,
	tick: Tick
): Promise<OwnLayer> {
	const { geometries, accuracy_m } = layer.features;
	const cells: (readonly Cell[])[] = [];
	for (const geometry of geometries) {
		cells.push(computedCells(group, geometry, accuracy_m, map));
		const wait = tick(cells.length / geometries.length, cells.length);
		if (wait) await wait;
	}
	return layer.withColumns(headings, cells);
}

/** A new layer of the map's places, with how many of a layer's points lie around each. */
export async function aroundLayer(
	id: number,
	{ features, summary }: OwnLayer,
	words: AroundWords,
	map: MapFeatures,
	tick: Tick
): Promise<OwnLayer> {
	const found = await aroundPlaces(features, map, words, tick);
	const { file, format } = summary;
	const made = { file, format, encoding: null, layer: { name: words.layer } };
	return OwnLayer.of(id, made, { system: 'wgs84', order: 'east-first' }, found);
}
