/**
 * The figures that the build derives for the pages equal those that the tools compute, from the
 * published files alone: one map, one number.
 */
import { describe, expect, it } from 'vitest';
import { creekRelation } from '#lib/catalogue/relations/creek-relation';
import { outlinesOf } from '#lib/catalogue/outlines/load-outlines';
import { nearStations } from '#lib/catalogue/relations/near-stations';
import type { PlaceDetail } from '#lib/catalogue/items/place-item';
import { spatialRelationOf } from '#lib/catalogue/relations/spatial-relation';
import { stateDistance } from '#lib/geo/accuracy/uncertainty';
import { CATALOGUE } from '../../../built-catalogue';
import { mapFile } from '#lib/server/publish/map-files';
import { pointFigures, radiusFigures } from '#lib/tools/measure/figures/around';
import { distanceFigures } from '#lib/tools/measure/figures/figures';
import { vertex, type Vertex } from '#lib/tools/measure/model/measurement';
import { creekOfFile } from '#lib/catalogue/ground/load-creek';
import { surroundingsOf } from '#lib/tools/measure/figures/surroundings';

const { geodata, ground, places, details } = CATALOGUE;

/** A value as a page gets it: serialised through a file. */
const published = <T>(value: T): T => JSON.parse(JSON.stringify(value));

// The files that `surroundings.ts` fetches:
const creekFile = published(mapFile('creek', geodata, ground.green));
const around = surroundingsOf(
	creekOfFile(creekFile as never),
	published(places),
	published(ground['metro-stations']),
	outlinesOf(published(mapFile('places', geodata, ground.green)) as never)
);

const located = places.filter(({ basis }) => basis !== 'concept');
const concepts = places.filter(({ basis }) => basis === 'concept').map(({ id }) => id);

/** The first vertex of "Measure from here". */
const at = (id: string): Vertex => {
	const { point, accuracy_m } = details.get(id)!;
	return vertex(point, accuracy_m, 'place', `places:${id}`);
};
const metro = (id: string): Vertex => {
	const station = ground['metro-stations'].find((one) => one.id === id)!;
	return vertex(station.point, station.accuracy_m, 'station', `metro:${id}`);
};
/** The distance tool's figures from */
function toolFigures(from: Vertex, to: Vertex) {
	const { total_m, error_m } = distanceFigures({ vertices: [from, to] });
	return stateDistance(total_m, error_m!);
}

describe('the published files', () => {
	it('hold all that measuring needs: every place but the concepts, every station', () => {
		expect(located.length).toBeGreaterThan(25);
		expect(around.stations.length).toBeGreaterThan(100);
		expect(around.features).toHaveLength(located.length + around.stations.length);
		const refs = around.features.map(({ ref }) => ref);
		expect(new Set(refs).size).toBe(refs.length);
		for (const id of concepts) expect(refs).not.toContain(`places:${id}`);
	});

	it('are refused where the creek is not in them whole', () => {
		const { features } = creekFile;
		for (const part of ['centreline', 'water']) {
			const without = features.filter(({ properties }) => properties!.part !== part);
			expect(() => creekOfFile({ features: without } as never)).toThrow(
				/no centreline or no water/
			);
		}
	});

	it('name many neighbours, so that there is something to compare', () => {
		const named = located.flatMap(({ id }) => details.get(id)!.neighbours);
		expect(named.length).toBeGreaterThan(50);
	});

	it('lose no digit of a point on the way to a vertex', () => {
		for (const { point, id } of places) expect(at(id).at).toEqual(point);
	});
});

/** A place as the tools know it. */
const featureOf = (id: string) => around.features.find(({ ref }) => ref === `places:${id}`)!;
const isPoint = (id: string) => !featureOf(id).outline;

describe.each(located.map(({ id }) => id))('%s', (id) => {
	const page: PlaceDetail = details.get(id)!;
	const item = places.find((place) => place.id === id)!;
	const feature = featureOf(id);

	it('has the outline of its file in the tools, or none', () => {
		const { geometry } = geodata.places.find((place) => place.id === id)!;
		expect(feature.outline).toEqual(geometry.type === 'Point' ? undefined : geometry);
	});

	it('has the stations that the tools find from its outline, and their distances', () => {
		expect(item.derived.stations.length).toBeGreaterThan(0);
		expect(nearStations(feature, around.stations)).toEqual(item.derived.stations);
		// the page lists at least three, the tool those
		expect(nearStations(feature, around.stations, 3)).toEqual(page.stations);
	});

	it('has the relation to the creek that the tools find from its outline', () => {
		expect(creekRelation(around.creek, feature)).toEqual(item.derived.creek);
		expect(page.derived.creek).toEqual(item.derived.creek);
	});

	it('has neighbours as far as the tools find them, from outline to outline', () => {
		for (const { id: other, name, ...standing } of page.neighbours) {
			expect(spatialRelationOf(feature, featureOf(other)), other).toEqual(standing);
			expect(name).toEqual(featureOf(other).name);
		}
	});

	it.runIf(isPoint(id))(
		'has the same figures in the point, distance and ring tools as on its page',
		() => {
			const live = pointFigures({ vertices: [at(id)] }, around);
			expect([live.stations, live.creek]).toEqual([item.derived.stations, item.derived.creek]);
			for (const station of page.stations.filter(({ meets }) => !meets)) {
				expect(toolFigures(at(id), metro(station.id)), station.id).toEqual(station.distance);
			}
			const far = vertex([at(id).at[0] + 0.05, at(id).at[1]], 0, 'typed');
			const { inside } = radiusFigures({ vertices: [at(id), far] }, around);
			for (const neighbour of page.neighbours) {
				const ringed = inside.find(({ ref }) => ref === `places:${neighbour.id}`)!;
				expect(ringed.distance, neighbour.id).toEqual(neighbour.distance);
				expect(ringed.meets, neighbour.id).toEqual(neighbour.meets);
				if (isPoint(neighbour.id)) {
					expect(toolFigures(at(id), at(neighbour.id)), neighbour.id).toEqual(neighbour.distance);
				}
			}
			const [container] = [page.container?.id];
			if (container) expect(live.within.map(({ ref }) => ref)).toContain(`places:${container}`);
		}
	);
});

describe('a concept', () => {
	it('has nothing derived, and no tool names it', () => {
		expect(concepts.length).toBeGreaterThan(0);
		for (const id of concepts) {
			const page = details.get(id)!;
			expect([page.stations, page.neighbours, page.derived]).toEqual([
				[],
				[],
				{ stations: [], creek: null }
			]);
		}
	});
});

describe('stations, crossings and green', () => {
	it('have the point tool’s relation to the creek', { timeout: 30_000 }, () => {
		for (const { id, creek } of ground['metro-stations']) {
			expect(pointFigures({ vertices: [metro(id)] }, around).creek, id).toEqual(creek);
		}
		const outlines = new Map(geodata.base.green.features.map(({ id, geometry }) => [id, geometry]));
		for (const { id, point, accuracy_m, creek, stations } of ground.green.slice(0, 30)) {
			const green = { point, accuracy_m, outline: outlines.get(id)! };
			expect(creekRelation(around.creek, green), id).toEqual(creek);
			expect(nearStations(green, around.stations), id).toEqual(stations);
		}
	});

	it('have the stations near a crossing that the point tool names', { timeout: 30_000 }, () => {
		for (const { id, point, accuracy_m, stations } of ground.crossings) {
			const live = pointFigures({ vertices: [vertex(point, accuracy_m, 'typed')] }, around);
			expect(live.stations, id).toEqual(stations);
		}
	});
});
