/** What is written is read again: the same rows, cells and positions, in the system that was asked for. */
import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Cell } from '#lib/formats/column';
import { READ_LIMITS } from '#lib/formats/read/layer/limits';
import type { SourceId } from '#lib/geo/readings/source-system';
import { OwnLayer } from '#lib/tools/import/layer/own-layer';
import { placeDraft } from '#lib/tools/import/layer/placing';
import { writeLayer } from '#lib/tools/import/layer/write-layer';
import { KnownNames } from '#lib/tools/import/read/known-names';
import { readDrafts, type ReadDraft } from '#lib/tools/import/read/read-drafts';

const known = { boundary: null, names: new KnownNames([]) };
const context = { limits: READ_LIMITS, tick: () => null };

/** A placed layer of made-up features. */
function layerOf(
	columns: readonly string[],
	rows: readonly { cells: Cell[]; geometry: Geometry | null }[],
	system: SourceId = 'wgs84'
): OwnLayer {
	const features = {
		columns,
		cells: rows.map(({ cells }) => cells),
		geometries: rows.map(({ geometry }) => geometry),
		mended: {},
		refused: [],
		accuracy_m: 0
	};
	const draft = { layer: { name: 'made' }, file: 'made', format: 'geojson', encoding: null };
	return OwnLayer.of(1, draft as ReadDraft, { system, order: 'east-first' }, features);
}

async function readBack(name: string, content: string) {
	const { drafts, refused } = await readDrafts([{ name, content }], null, known, context);
	expect(refused).toEqual([]);
	expect(drafts[0]!.refused).toEqual([]);
	return drafts[0]!;
}

const lng = fc.double({ min: 121.36, max: 121.44, noNaN: true });
const lat = fc.double({ min: 31.22, max: 31.29, noNaN: true });
const position: fc.Arbitrary<Position> = fc.tuple(lng, lat);
/** A triangle that runs counter-clockwise around its first corner. */
const ring = fc
	.tuple(lng, lat, fc.double({ min: 0.001, max: 0.01, noNaN: true }))
	.map(([x, y, size]): Position[] => [
		[x, y],
		[x + size, y],
		[x, y + size],
		[x, y]
	]);
const geometry: fc.Arbitrary<Geometry> = fc.oneof(
	position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
	fc
		.uniqueArray(position, { minLength: 2, maxLength: 6, selector: String })
		.map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
	ring.map((one): Geometry => ({ type: 'Polygon', coordinates: [one] })),
	fc
		.array(ring, { minLength: 2, maxLength: 3 })
		.map((rings): Geometry => ({ type: 'MultiPolygon', coordinates: rings.map((one) => [one]) }))
);
/** Texts that spreadsheets would run or change among them. */
const text = fc.oneof(
	fc.string({ minLength: 1, unit: 'grapheme' }),
	fc.constantFrom(
		'=1+1',
		"'=1+1",
		'＝A1',
		'-0.3x',
		'007',
		'1-2',
		'"',
		'a,b',
		'x\ny',
		'苏州河',
		'__proto__'
	)
);
const rowsWith = (shape: fc.Arbitrary<Geometry | null>) =>
	fc.array(fc.record({ shape, text, number: fc.integer() }), { minLength: 1, maxLength: 8 });

const COLUMNS = ['name', '__proto__', 'n'];
const made = (rows: readonly { shape: Geometry | null; text: string; number: number }[]) =>
	rows.map(({ shape, text: one, number }): { cells: Cell[]; geometry: Geometry | null } => ({
		cells: ['row', one, number],
		geometry: shape
	}));

describe('a layer that is written and read', () => {
	it('as GeoJSON is the same', async () => {
		await fc.assert(
			fc.asyncProperty(rowsWith(fc.option(geometry)), async (rows) => {
				const layer = layerOf(COLUMNS, made(rows));
				const draft = await readBack('a.geojson', writeLayer(layer, 'made', 'geojson', false));
				expect(draft.layer.columns).toEqual(COLUMNS);
				expect(draft.features.map(({ values }) => values)).toEqual(layer.features.cells);
				expect(draft.features.map((one) => one.geometry)).toEqual(layer.features.geometries);
			}),
			{ numRuns: 100 }
		);
	});

	it('as CSV has the same cells and positions', async () => {
		await fc.assert(
			fc.asyncProperty(rowsWith(geometry), async (rows) => {
				// A first text keeps the column one of texts.
				const layer = layerOf(COLUMNS, [
					{ cells: ['a', 'text', 1], geometry: rows[0]!.shape },
					...made(rows)
				]);
				const draft = await readBack('a.csv', writeLayer(layer, 'made', 'csv', false));
				expect(draft.features.map(({ values }) => values.slice(0, 3))).toEqual(
					layer.features.cells
				);
				expect(draft.features.map((one) => one.geometry)).toEqual(layer.features.geometries);
			}),
			{ numRuns: 100 }
		);
	});

	it('as KML has the same names and positions', async () => {
		await fc.assert(
			fc.asyncProperty(rowsWith(geometry), async (rows) => {
				const layer = layerOf(COLUMNS, made(rows));
				const draft = await readBack('a.kml', writeLayer(layer, 'made', 'kml', false));
				expect(draft.features.map((one) => one.geometry)).toEqual(layer.features.geometries);
			}),
			{ numRuns: 100 }
		);
	});

	it('as GPX has the same points', async () => {
		await fc.assert(
			fc.asyncProperty(
				rowsWith(position.map((at) => ({ type: 'Point', coordinates: at }))),
				async (rows) => {
					const layer = layerOf(COLUMNS, made(rows));
					const draft = await readBack('a.gpx', writeLayer(layer, 'made', 'gpx', false));
					expect(draft.features.map((one) => one.geometry)).toEqual(layer.features.geometries);
				}
			),
			{ numRuns: 50 }
		);
	});

	it.each(['gcj02', 'bd09', 'gauss-kruger:120'] as const)(
		'in %s says so, and comes back to where it was',
		async (system) => {
			const at = [121.4391, 31.2462];
			const layer = layerOf(
				['name'],
				[{ cells: ['甲地'], geometry: { type: 'Point', coordinates: at } }],
				system
			);
			for (const format of ['geojson', 'csv'] as const) {
				const content = writeLayer(layer, 'made', format, true);
				const draft = await readBack(`a.${format}`, content);
				const proposed = draft.survey.readings[0]!;
				expect(proposed.system).toBe(system);
				const [lngBack, latBack] = (
					placeDraft(draft, proposed).geometries[0] as { coordinates: number[] }
				).coordinates;
				expect(lngBack).toBeCloseTo(at[0]!, 8);
				expect(latBack).toBeCloseTo(at[1]!, 8);
			}
		}
	);
});
