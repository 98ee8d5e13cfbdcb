import type { Geometry, Position } from 'geojson';
import { expect, test } from 'vitest';
import { tileGroups } from '#lib/layers/still-picture/svg/tile-groups';

const square = (west: number, south: number, side: number): Position[] => [
	[west, south],
	[west + side, south],
	[west + side, south + side],
	[west, south + side],
	[west, south]
];

test('geometries near each other are one group, and a polygon keeps its holes', () => {
	const area = [square(0.1, 0.1, 0.5), square(0.2, 0.2, 0.1)];
	const far = [square(5.1, 0.1, 0.5)];
	const geometries: Geometry[] = [
		{ type: 'MultiPolygon', coordinates: [area, far] },
		{ type: 'Polygon', coordinates: [square(0.6, 0.6, 0.2)] }
	];
	expect(tileGroups(geometries, 1)).toEqual([
		[
			{ type: 'Polygon', coordinates: area },
			{ type: 'Polygon', coordinates: [square(0.6, 0.6, 0.2)] }
		],
		[{ type: 'Polygon', coordinates: far }]
	]);
});

test('a line is never cut: it belongs to the cell of its centre', () => {
	const long: Position[] = [
		[0.5, 0.5],
		[8.9, 0.5]
	];
	const short: Position[] = [
		[4.1, 0.2],
		[4.3, 0.4]
	];
	expect(tileGroups([{ type: 'MultiLineString', coordinates: [long, short] }], 1)).toEqual([
		[
			{ type: 'LineString', coordinates: long },
			{ type: 'LineString', coordinates: short }
		]
	]);
});

test('points and empty geometries have no group', () => {
	expect(tileGroups([{ type: 'Point', coordinates: [1, 1] }], 1)).toEqual([]);
	expect(tileGroups([{ type: 'Polygon', coordinates: [] }], 1)).toEqual([]);
});
