/** Every made file: what is proposed for it, where its first point then falls, and what its table holds. */
import type { Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { READ_LIMITS } from '#lib/formats/read/layer/limits';
import { eachPosition } from '#lib/tools/import/read/representative';
import { KnownNames } from '#lib/tools/import/read/known-names';
import { placeDraft } from '#lib/tools/import/layer/placing';
import { readDrafts } from '#lib/tools/import/read/read-drafts';
import type { LngLat } from '#lib/values/lng-lat';
import type { Areal } from '#lib/values/geometry';
import { MADE_FILES, SITES } from './made-files';

const boundary = JSON.parse(readFileSync('geodata/base/boundary.geojson', 'utf8')) as {
	features: { geometry: Areal }[];
};
const known = { boundary: boundary.features[0]!.geometry, names: new KnownNames([]) };
const context = { limits: READ_LIMITS, tick: () => null };
const read = (files: (typeof MADE_FILES)[number]['files']) =>
	readDrafts(files, null, known, context);

describe('made files', () => {
	it('are sixty at least', () => expect(MADE_FILES.length).toBeGreaterThanOrEqual(60));

	it.each(MADE_FILES.map((one) => [one.title, one] as const))(
		'propose the right reading: %s',
		async (_, { files, system, order, cell, equals = [] }) => {
			const { drafts, refused } = await read(files);
			expect(refused).toEqual([]);
			const [draft] = drafts;
			expect(draft).toBeDefined();
			const { readings } = draft!.survey;
			const isTrue = (one: { system: string; order: string }) =>
				one.system === system && one.order === order;
			const proposed = readings[0]!;
			expect(isTrue(proposed) || equals.includes(proposed.system), proposed.system).toBe(true);
			const truth = readings.find(isTrue);
			expect(truth, readings.map((one) => one.system).join()).toBeDefined();
			if (cell) expect(draft!.layer.features[0]!.values).toContain(cell);

			const placed = placeDraft(draft!, truth!);
			const positions: Position[] = [];
			eachPosition(placed.geometries[0]!, (position) => void positions.push(position));
			const at: LngLat = [positions[0]![0]!, positions[0]![1]!];
			expect(Math.min(...SITES.map((site) => geodesicDistanceM(site, at)))).toBeLessThan(150);
			const isPoint = placed.geometries[0]!.type === 'Point';
			// A tenth of a second is 3 m.
			if (isPoint) expect(geodesicDistanceM(SITES[0]!, at)).toBeLessThan(2);
		}
	);
});
