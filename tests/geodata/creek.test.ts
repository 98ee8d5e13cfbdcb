/** The creek, its crossings, and the metro, on which mileages and station distances are based. */
import { describe, expect, it } from 'vitest';
import { distanceToGeometry } from '#lib/geo/distance/distance-to-geometry';
import { footOnCreek } from '#lib/geo/creek/creek-line';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { creekOf } from '#lib/server/derive/derive';
import { CREEK_NAME } from '#lib/layers/still-picture/creek-name';
import { project } from '#lib/layers/still-picture/frame/mercator';
import type { LngLat } from '#lib/values/lng-lat';
import { geodata } from './corpus';

/** Where the axis of Waibaidu Bridge crosses the creek: mileage 0. */
const WAIBAIDU: LngLat = [121.48576, 31.24536];

const creek = creekOf(geodata);
const line = creek.centreline;

describe('the creek', () => {
	it('has one centreline and one water', () => {
		const parts = geodata.base.creek.features.map(({ properties }) => properties.part);
		expect(parts.sort()).toEqual(['centreline', 'water']);
	});

	it('begins on the axis of Waibaidu Bridge', () => {
		expect(geodesicDistanceM(line[0]!, WAIBAIDU)).toBeLessThan(5);
	});

	it('runs upstream, to the western edge of the extent', () => {
		const end = line[line.length - 1]!;
		expect(end[0]).toBeLessThan(121.301);
		expect(creek.length_m).toBeGreaterThan(25_000);
		expect(creek.length_m).toBeLessThan(26_000);
	});

	it('keeps its centreline in its water', () => {
		const dry = line.filter((at) => distanceToGeometry(at, creek.water)!.distance_m > 15);
		expect(dry).toEqual([]);
	});
});

describe('the creek’s name on still pictures', () => {
	it('lies on the centreline and runs along it', () => {
		const foot = footOnCreek(creek, CREEK_NAME.at);
		expect(foot.distance_m).toBeLessThan(60);
		// The nearest stretch, from west to east, in Mercator's plane.
		const at = line.findIndex(([lng]) => lng < CREEK_NAME.at[0]);
		const [east, west] = [project(line[at - 1]!, 1), project(line[at]!, 1)];
		const turn = (Math.atan2(east.y - west.y, east.x - west.x) * 180) / Math.PI;
		expect(Math.abs(turn - CREEK_NAME.turn)).toBeLessThan(10);
	});
});

describe('crossings', () => {
	const crossings = geodata.base.crossings.features.map((crossing) => ({
		id: crossing.id,
		...footOnCreek(creek, crossing.geometry.coordinates)
	}));

	it('lie within 30 m of the centreline', () => {
		expect(crossings.filter(({ distance_m }) => distance_m > 30)).toEqual([]);
	});

	it('are sorted upstream, from Waibaidu Bridge on', () => {
		const mileages = crossings.map(({ mileage_m }) => mileage_m);
		expect(mileages).toEqual([...mileages].sort((a, b) => a - b));
		expect(mileages[0]).toBeLessThan(25);
	});
});

describe('the metro', () => {
	const lines = geodata.base['metro-lines'].features;
	const stations = geodata.base['metro-stations'].features;
	const refs = new Set(lines.map(({ properties }) => properties.ref));

	it('has stations on lines that exist', () => {
		const lost = stations.filter(({ properties }) =>
			properties.lines.some((ref) => !refs.has(ref))
		);
		expect(lost.map(({ id, properties }) => `${id}: ${properties.lines}`)).toEqual([]);
	});

	it('has every station beside the lines it names, within its accuracy', () => {
		const astray = stations.flatMap(({ id, properties, geometry }) =>
			properties.lines.flatMap((ref) => {
				const distances = lines
					.filter((feature) => feature.properties.ref === ref)
					.map((feature) => distanceToGeometry(geometry.coordinates, feature.geometry)!.distance_m);
				const distance_m = Math.min(...distances);
				return distance_m <= properties.accuracy_m
					? []
					: [`${id}: ${Math.round(distance_m)} m off ${ref}`];
			})
		);
		expect(astray).toEqual([]);
	});

	it('names each line of a station once', () => {
		const twice = stations.filter(
			({ properties }) => new Set(properties.lines).size !== properties.lines.length
		);
		expect(twice.map(({ id }) => id)).toEqual([]);
	});

	it('has a colour for every line, and no two alike', () => {
		const colours = new Map(lines.map(({ properties }) => [properties.ref, properties.colour]));
		const values = [...colours.values()];
		expect(values.filter((colour) => !/^#[0-9A-F]{6}$/.test(colour))).toEqual([]);
		expect(values.filter((colour, at) => values.indexOf(colour) !== at)).toEqual([]);
	});

	it('draws no station on lines that are planned or open only in part', () => {
		const early = stations.filter(({ properties }) =>
			properties.lines.some((ref) => ref === '20' || ref === '26')
		);
		expect(early.map(({ id }) => id)).toEqual([]);
	});
});

describe('metro crossings', () => {
	const lines = geodata.base['metro-lines'].features;
	const crossings = geodata.base.crossings.features.filter(({ properties }) =>
		properties.kind.startsWith('metro')
	);

	it.each(crossings.map((crossing) => [crossing.id, crossing] as const))(
		'%s lies on its line, within its accuracy',
		(_id, { properties, geometry }) => {
			const refs = properties.name.en
				.match(/Lines? (\d+)(?: and (\d+))?/)!
				.slice(1)
				.filter(Boolean);
			expect(refs.length).toBeGreaterThan(0);
			for (const ref of refs) {
				const line = lines.find((known) => known.properties.ref === ref)!;
				const { distance_m } = distanceToGeometry(geometry.coordinates, line.geometry)!;
				expect(distance_m).toBeLessThanOrEqual(properties.accuracy_m);
			}
		}
	);
});
