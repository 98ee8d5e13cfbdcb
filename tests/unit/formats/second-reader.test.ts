/** Our shapefile reader beside Bostock's `shapefile`: the same features of the same files. */
import type { Geometry, Position } from 'geojson';
import { read } from 'shapefile';
import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '#lib/formats/read/layer/limits';
import { readShapefile } from '#lib/formats/read/shapefile/shapefile';
import { seeded } from '../geo/seeded';
import { dbf, shpParts, shpPoints } from '../tools/import/build-files';

const context = { limits: READ_LIMITS, tick: () => null };
const random = seeded(15);
const at = (): [number, number] => [121 + random(), 31 + random()];

/** A ring that runs clockwise, as a shapefile has its outer rings. */
function square([x, y]: [number, number], size: number): [number, number][] {
	return [
		[x, y],
		[x, y + size],
		[x + size, y + size],
		[x + size, y],
		[x, y]
	];
}
const corner = at();
const FILES = {
	points: shpPoints([at(), at(), at()]),
	lines: shpParts(3, [
		[[at(), at(), at()]],
		[
			[at(), at()],
			[at(), at()]
		],
		[[at(), at()]]
	]),
	polygons: shpParts(5, [
		[square(at(), 0.1)],
		[square(corner, 0.3), square([corner[0] + 0.1, corner[1] + 0.1], 0.1).reverse()],
		[square([120, 30], 0.1), square([122, 30], 0.1)]
	])
};
const table = dbf(
	['name', 'n'],
	[
		['甲', 1],
		['乙', 2],
		['丙', 3]
	],
	{ encoding: 'gbk' }
);

/** Outer rings turned as GeoJSON has them, which the second reader leaves as they are. */
const positionsOf = (geometry: Geometry): Position[] =>
	(JSON.stringify(geometry).match(/\[[-\d.]+,[-\d.]+\]/g) ?? []).map(
		(one) => JSON.parse(one) as Position
	);

describe('a shapefile, read by us and by another reader', () => {
	it.each(Object.entries(FILES))('has the same %s and cells', async (_, shp) => {
		const second = await read(shp, table, { encoding: 'gb18030' });
		const { layer } = await readShapefile({ name: 'a', shp, dbf: table }, null, context);
		expect(layer.refused).toEqual([]);
		expect(layer.features).toHaveLength(second.features.length);
		second.features.forEach((theirs, i) => {
			const ours = layer.features[i]!;
			expect(ours.geometry!.type).toBe(theirs.geometry.type);
			expect(positionsOf(ours.geometry!)).toEqual(positionsOf(theirs.geometry));
			expect(ours.values).toEqual(Object.values(theirs.properties!));
		});
	});
});
