/**
 * Traces every figure of a comparison, in every row of every place: to a fact in the place's file, whose
 * source is in the list of sources, or to a computation on the geometry of the files, repeated with
 * independent code.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Around } from '#lib/catalogue/compare/comparison-data';
import { HUBS, WALK_M, type Hub } from '#lib/catalogue/compare/comparison-data';
import { comparedPlaces, figuresBetween } from '#lib/catalogue/relations/figures-between';
import type { RowKey } from '#lib/catalogue/compare/row-keys';
import { comparisonRows } from '#lib/catalogue/compare/rows';
import type { Cell, Value } from '#lib/catalogue/compare/cell';
import type { Fact, PlaceFeature } from '#lib/catalogue/schema/place';
import type { StatedDistance } from '#lib/geo/accuracy/uncertainty';
import { CATALOGUE } from '../../../built-catalogue';
import { outlinesOf } from '#lib/catalogue/outlines/load-outlines';
import { comparisonData } from '#lib/server/publish/comparison';
import { mapFile } from '#lib/server/publish/map-files';
import { ROOT } from '../../server/samples';
import type { NetworkData } from '#lib/reach/network-data';
import type { Minutes } from '#lib/reach/reach';
import {
	independentTimes,
	LEAST,
	LIKELY,
	linesAt,
	MOST,
	platform
} from '../../reach/independent-times';
import {
	footOnLine,
	topologyOf,
	planeAreaM2,
	reachAcrossM,
	vincentyM,
	type Lain,
	type Thing
} from './independent-geometry';

type LngLat = [number, number];
type Outlined = Parameters<typeof outlinesOf>[0];
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

const files: PlaceFeature[] = readdirSync(join(ROOT, 'places')).map((name) =>
	read(`places/${name}`)
);
const fileOf = (id: string) => files.find((file) => file.id === id)!;
const sources: { id: string; title: string; publisher: string }[] = read('sources.json');
const stations: {
	id: string;
	properties: { accuracy_m: number; lines: string[] };
	geometry: { coordinates: LngLat };
}[] = read('base/metro-stations.geojson').features;
const creek = read('base/creek.geojson').features;
const partOf = (part: string) =>
	creek.find((feature: { properties: { part: string } }) => feature.properties.part === part)
		.geometry;
const water: Thing = { shape: partOf('water'), point: [0, 0] };
/** The accuracy of the edge of the water, as the about page states it. */
const WATER_M = 10;

const places = [...CATALOGUE.details.values()];
const data = comparisonData(CATALOGUE.geodata);
/** As a reader's browser derives them, of what is published. */
const between = figuresBetween(
	comparedPlaces(
		places,
		data,
		outlinesOf(mapFile('places', CATALOGUE.geodata, []) as unknown as Outlined)
	)
);
const rows = comparisonRows({
	places,
	data,
	nameOf: (id) => CATALOGUE.details.get(id)!.name
});
const cells = rows.flatMap(({ key, cells }) =>
	cells.map((cell, at) => ({
		key,
		cell,
		file: fileOf(places[at]!.id),
		where: `${key} of ${places[at]!.id}`
	}))
);

/** A distance is stated with its uncertainty, or only as a bound. */
function expectStated(
	stated: StatedDistance,
	true_m: number,
	uncertainty_m: number,
	slack_m = 0.01
) {
	if (uncertainty_m > true_m / 2) {
		expect(stated.kind).toBe('less-than');
		expect(Math.abs(stated.metres - true_m - uncertainty_m)).toBeLessThanOrEqual(2 * slack_m);
		return;
	}
	if (stated.kind !== 'about') throw new Error('a bound where the distance is known');
	expect(Math.abs(stated.metres - true_m)).toBeLessThanOrEqual(2 * slack_m);
	expect(stated.plusminus_m).toBeCloseTo(uncertainty_m, 3);
}

const thingOf = ({ geometry, properties }: PlaceFeature): Thing => ({
	shape: geometry,
	point: properties.point
});
const thingAt = (point: LngLat): Thing => ({ shape: { type: 'Point', coordinates: point }, point });

/** The relation of two features, from outline to outline; between two points by Vincenty, to 0.1 mm. */
function lain(one: Thing, other: Thing): Lain {
	const found = topologyOf(one, other);
	const arePoints = [one, other].every(({ shape }) => shape.type === 'Point');
	return arePoints ? { ...found, metres: vincentyM(one.point, other.point) } : found;
}

/**
 * A relation is stated by the rule for areas: inside or overlapping deeper than the accuracy, or an upper
 * bound.
 */
function expectStanding(
	told: { distance: StatedDistance; meets?: string | undefined },
	{ metres, topology, depth_m }: Lain,
	uncertainty_m: number
) {
	if (topology === 'apart') {
		expect(told.meets).toBeUndefined();
		// The plane is good to about 1e-4 of the way.
		return expectStated(told.distance, metres, uncertainty_m, 0.01 + metres * 2e-4);
	}
	const isSure = depth_m > uncertainty_m;
	const words = topology === 'meet' ? ['overlaps', 'beside'] : ['inside or holds', 'edge'];
	const meets = ['inside', 'holds'].includes(told.meets!) ? 'inside or holds' : told.meets;
	expect(meets).toBe(words[isSure ? 0 : 1]);
	if (isSure) return expect(told.distance).toMatchObject({ kind: 'about', metres: 0 });
	expect(told.distance.kind).toBe('less-than');
	expect(told.distance.metres).toBeGreaterThanOrEqual(uncertainty_m - depth_m - 0.1);
	expect(told.distance.metres).toBeLessThan((uncertainty_m - depth_m) * 1.51 + 0.1);
}

/** The ids of the features within a radius, by the two rules of the count. */
function aroundOf(
	file: PlaceFeature,
	others: { id: string; thing: Thing; accuracy_m: number }[],
	radius_m: number
): Around {
	const found = others.map(({ id, thing, accuracy_m }) => ({
		id,
		...lain(thingOf(file), thing),
		error: Math.sqrt(file.properties.accuracy_m ** 2 + accuracy_m ** 2)
	}));
	const sure = found.filter(({ metres, depth_m, error }) => metres - depth_m + error <= radius_m);
	const maybe = found.filter((one) => one.metres - one.error <= radius_m && !sure.includes(one));
	return { sure: sure.map(({ id }) => id), maybe: maybe.map(({ id }) => id) };
}

/** The ids of the containers of a place, by its file. */
function containers(id: string): string[] {
	const within = fileOf(id).properties.within;
	return within ? [within, ...containers(within)] : [];
}
const sorted = ({ sure, maybe }: Around): Around => ({
	sure: [...sure].sort(),
	maybe: [...maybe].sort()
});

const besides = (file: PlaceFeature) =>
	files
		.filter((other) => other.id !== file.id && other.properties.basis !== 'concept')
		.filter((other) => !containers(file.id).includes(other.id))
		.filter((other) => !containers(other.id).includes(file.id))
		.map((other) => ({
			id: other.id,
			thing: thingOf(other),
			accuracy_m: other.properties.accuracy_m
		}));

const RADIUS_OF: Partial<Record<RowKey, number>> = { near_1km: 1000, near_2km: 2000 };

function expectCount(key: RowKey, value: Extract<Value, { type: 'count' }>, file: PlaceFeature) {
	const told = { sure: value.sure.map(({ id }) => id), maybe: value.maybe.map(({ id }) => id) };
	if (value.of === 'places') {
		expect(sorted(told)).toEqual(sorted(aroundOf(file, besides(file), RADIUS_OF[key]!)));
		for (const { id, name } of [...value.sure, ...value.maybe]) {
			expect(name).toEqual(fileOf(id).properties.name);
		}
		return;
	}
	const near = aroundOf(
		file,
		stations.map(({ id, properties, geometry }) => ({
			id,
			thing: thingAt(geometry.coordinates),
			accuracy_m: properties.accuracy_m
		})),
		WALK_M
	);
	const linesOf = (ids: string[]) =>
		new Set(
			stations.filter(({ id }) => ids.includes(id)).flatMap(({ properties }) => properties.lines)
		);
	const sure = linesOf(near.sure);
	expect(new Set(told.sure)).toEqual(sure);
	expect(new Set(told.maybe)).toEqual(
		new Set([...linesOf(near.maybe)].filter((line) => !sure.has(line)))
	);
}

function expectDistance(
	key: RowKey,
	told: Extract<Value, { type: 'distance' }>,
	file: PlaceFeature
) {
	const { accuracy_m } = file.properties;
	if (key === 'creek') {
		const found = lain(thingOf(file), water);
		const isArea = file.geometry.type !== 'Point';
		const uncertainty_m = Math.hypot(accuracy_m, WATER_M);
		if (!isArea || found.topology === 'apart') {
			expect(told.meets).toBeUndefined();
			return expectStated(told.distance, found.metres, uncertainty_m, 1);
		}
		const across_m = reachAcrossM(file.geometry, partOf('centreline'), water.shape);
		expect(told.meets).toBe(across_m > uncertainty_m ? 'across' : 'on');
		const most_m = uncertainty_m - Math.max(across_m, found.depth_m);
		if (most_m <= 0) return expect(told.distance).toMatchObject({ kind: 'about', metres: 0 });
		expect(told.distance.kind).toBe('less-than');
		return expect(Math.abs(told.distance.metres - most_m)).toBeLessThan(0.1);
	}
	const hub = stations.find(({ id }) => id === HUBS[key as Hub])!;
	return expectStanding(
		told,
		lain(thingOf(file), thingAt(hub.geometry.coordinates)),
		Math.hypot(accuracy_m, hub.properties.accuracy_m)
	);
}

/** The keys of the facts that a row may hold; null for rows with labelled facts. */
const KEY_OF: Partial<Record<RowKey, string>> = {
	fields: 'focus_sectors',
	area_m2: 'area_m2',
	floor_area_m2: 'floor_area_m2',
	opened: 'opened',
	founded: 'founded',
	companies: 'companies',
	people: 'people',
	output_cny: 'output_cny',
	tax_cny: 'tax_cny'
};

function expectFact(key: RowKey, value: Extract<Value, { type: 'fact' }>, file: PlaceFeature) {
	const { label, sourced, overdue: _, ...fact } = value.fact;
	expect(file.properties.facts).toContainEqual(fact satisfies Fact);
	expect(value.labelled).toBe(!(key in KEY_OF));
	if (KEY_OF[key]) expect(fact.key).toBe(KEY_OF[key]);
	expect(label).toEqual(read('fact-keys.json')[fact.key]);
	expect(sources).toContainEqual(sourced);
	expect(sourced.id).toBe(fact.source);
	expect(fact.as_of).toMatch(/^\d{4}/);
}

const network: NetworkData = read('metro-network.json');
const HUB_STATIONS: Partial<Record<RowKey, string>> = {
	min_hongqiao: '虹桥火车站',
	min_shanghai: '上海火车站',
	min_peoples_square: '人民广场',
	min_lujiazui: '陆家嘴',
	min_zhangjiang: '张江高科',
	min_pudong_airport: '浦东1号2号航站楼',
	min_tongji: '同济大学'
};
const ENDS = {
	least: { assumed: LEAST, detour: 1.15, pace: 1.5, entrance: 1 },
	likely: { assumed: LIKELY, detour: 1.3, pace: 1.25, entrance: 2 },
	most: { assumed: MOST, detour: 1.6, pace: 1.1, entrance: 3 }
} as const;
type End = keyof typeof ENDS;

/** Minutes to every station, by id: on foot from the place's point, at best from its outline, then by metro. */
function stationMinutes({ properties, geometry }: PlaceFeature, end: End): Map<string, number> {
	const { assumed, detour, pace, entrance } = ENDS[end];
	const starts = new Map<string, number>();
	const onFoot = new Map<string, number>();
	for (const { id, point, accuracy_m } of network.stations) {
		const likely = vincentyM(properties.point, point as LngLat);
		if (likely > 2500) continue;
		const unsure = Math.hypot(properties.accuracy_m, accuracy_m);
		const edge =
			geometry.type === 'Point'
				? likely
				: lain({ shape: geometry, point: properties.point }, thingAt(point as LngLat)).metres;
		const metres = {
			least: Math.max(0, Math.min(likely, edge) - unsure),
			likely,
			most: likely + unsure
		}[end];
		const walk = (metres * detour) / pace / 60;
		onFoot.set(id, walk);
		for (const line of linesAt(network, id)) starts.set(platform(id, line), walk + entrance);
	}
	const reached = independentTimes(network, starts, assumed);
	return new Map(
		network.stations.map(({ id }) => [
			id,
			Math.min(
				onFoot.get(id) ?? Infinity,
				...linesAt(network, id).map((line) => reached.get(platform(id, line))!)
			)
		])
	);
}

const reckoned = new Map<string, Map<string, number>>();
function minutesOf(file: PlaceFeature, end: End): Map<string, number> {
	const key = `${file.id} ${end}`;
	if (!reckoned.has(key)) reckoned.set(key, stationMinutes(file, end));
	return reckoned.get(key)!;
}

/** The likely minutes of every place, and the range of these, which take thrice the time. */
const WITH_RANGE = ['m50', 'taopu-smart-city', 'tongji-putuo-campus'];

function expectMinutes(key: RowKey, told: Minutes, file: PlaceFeature) {
	const hub = network.stations.find(({ name }) => name.zh === HUB_STATIONS[key])!.id;
	// The plane's outline is good to a few metres, which is less than half a minute on foot.
	expect(Math.abs(told.likely - minutesOf(file, 'likely').get(hub)!)).toBeLessThanOrEqual(0.51);
	if (!WITH_RANGE.includes(file.id)) return;
	const [least, most] = [minutesOf(file, 'least').get(hub)!, minutesOf(file, 'most').get(hub)!];
	expect(told.least).toBeLessThanOrEqual(least + 0.01);
	expect(told.least).toBeGreaterThan(least - 1.1);
	expect(told.most).toBeGreaterThanOrEqual(most - 0.01);
	expect(told.most).toBeLessThan(most + 1.1);
}

function expectReached(key: RowKey, told: Minutes, file: PlaceFeature) {
	const within = Number(key.slice(-2));
	const hubs = Object.values(HUB_STATIONS);
	const counted = network.stations.filter(
		({ name }) => !key.startsWith('hubs') || hubs.includes(name.zh)
	);
	const ends = WITH_RANGE.includes(file.id)
		? (['least', 'likely', 'most'] as const)
		: (['likely'] as const);
	for (const end of ends) {
		const minutes = counted.map(({ id }) => minutesOf(file, end).get(id)!);
		// What takes the longest is reached the least.
		const of = { least: 'most', likely: 'likely', most: 'least' } as const;
		const sure = minutes.filter((one) => one <= within - 0.02).length;
		const maybe = minutes.filter((one) => one <= within + 0.02).length;
		expect(told[of[end]]).toBeGreaterThanOrEqual(sure);
		expect(told[of[end]]).toBeLessThanOrEqual(maybe);
	}
}

function expectTraced(key: RowKey, value: Value, file: PlaceFeature) {
	const { properties, geometry } = file;
	switch (value.type) {
		case 'fact':
			return expectFact(key, value, file);
		case 'area': {
			const polygons = (
				geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
			) as LngLat[][][];
			const area_m2 = polygons.reduce(
				(sum, [outer, ...holes]) =>
					sum + planeAreaM2(outer!) - holes.reduce((hole, ring) => hole + planeAreaM2(ring), 0),
				0
			);
			expect(value.area_m2 / area_m2).toBeCloseTo(1, 3);
			return expect(value.basis).toBe(properties.basis);
		}
		case 'distance':
			return expectDistance(key, value, file);
		case 'station': {
			const station = stations.find(({ id }) => id === value.station.id)!;
			expect(value.station.lines).toEqual(station.properties.lines);
			return expectStanding(
				value.station,
				lain(thingOf(file), thingAt(station.geometry.coordinates)),
				Math.hypot(properties.accuracy_m, station.properties.accuracy_m)
			);
		}
		case 'mileage': {
			const centreline: LngLat[] = partOf('centreline').coordinates;
			const error = Math.max(properties.accuracy_m, 1);
			if (geometry.type === 'Point') {
				const { at_m, off_m } = footOnLine(properties.point, centreline);
				expect(Math.abs(value.mileage_m - at_m)).toBeLessThanOrEqual(error / 2 + 2);
				return expect(value.bank === null).toBe(off_m <= properties.accuracy_m);
			}
			// For an outline: the feet of its vertices that are as near as the nearest, or by the water. A point
			// between vertices may be nearer; it lies between the mileages of its edge's two ends.
			const ring = geometry.coordinates.flat(
				geometry.type === 'MultiPolygon' ? 2 : geometry.type === 'Polygon' ? 1 : 0
			) as LngLat[];
			const feet = ring.map((at) => footOnLine(at, centreline).at_m);
			const to_m = value.to_m ?? value.mileage_m;
			expect(value.mileage_m).toBeGreaterThanOrEqual(Math.min(...feet) - error / 2 - 10);
			return expect(to_m).toBeLessThanOrEqual(Math.max(...feet) + error / 2 + 10);
		}
		case 'count':
			return expectCount(key, value, file);
		case 'minutes':
			return expectMinutes(key, value, file);
		case 'reached':
			return expectReached(key, value, file);
		case 'certainty':
			expect(value.sourced.id).toBe(properties.position.source);
			return expect([value.basis, value.accuracy_m]).toEqual([
				properties.basis,
				properties.accuracy_m
			]);
		case 'kind':
			return expect(value.kind).toBe(properties.kind);
		case 'sector':
			return expect(properties.sectors).toContain(value.sector);
		case 'status':
			return expect(value.status).toBe(properties.status);
		case 'place': {
			const [inner, outer] = key === 'holds' ? [value.id, file.id] : [file.id, value.id];
			expect(fileOf(inner).properties.within).toBe(outer);
			return expect(value.name).toEqual(fileOf(value.id).properties.name);
		}
	}
}

describe('every figure of every place', () => {
	it('is included in the check', () => {
		expect(files.length).toBeGreaterThanOrEqual(30);
		expect(places).toHaveLength(files.length);
		const figures = cells.flatMap(({ cell }) => [...cell.values]);
		expect(figures.length).toBeGreaterThan(500);
		expect(new Set(figures.map(({ type }) => type)).size).toBe(13);
	});

	it.each(rows.map(({ key }) => key))('in row %s is a fact or a computation', (key) => {
		for (const { cell, file, where, key: of } of cells) {
			if (of !== key) continue;
			try {
				cell.values.forEach((value) => expectTraced(key, value, file));
			} catch (error) {
				throw new Error(`${where}: ${(error as Error).message}`, { cause: error });
			}
		}
	});

	it('between two places is a computation, or one contains the other', () => {
		for (const a of files) {
			for (const b of files) {
				if (a.id >= b.id) continue;
				const told = between[a.id]?.[b.id];
				const isConcept = [a, b].some(({ properties }) => properties.basis === 'concept');
				expect(told === undefined, `${a.id}, ${b.id}`).toBe(isConcept);
				if (!told) continue;
				const inner = containers(a.id).includes(b.id)
					? a.id
					: containers(b.id).includes(a.id)
						? b.id
						: null;
				if (inner) expect(told).toEqual({ kind: 'inside', inner });
				else if (told.kind === 'inside') throw new Error(`${a.id} does not stand in ${b.id}`);
				else {
					expectStanding(
						{ distance: told, meets: told.meets },
						lain(thingOf(a), thingOf(b)),
						Math.hypot(a.properties.accuracy_m, b.properties.accuracy_m)
					);
				}
			}
		}
	});
});

describe('a missing value', () => {
	const missing = (cell: Cell) => ('missing' in cell ? cell.missing : null);

	it('is unknown only where the file has no fact', () => {
		for (const { key, cell, file, where } of cells) {
			if (missing(cell) !== 'unknown') continue;
			const factKey = KEY_OF[key];
			if (factKey) {
				expect(
					file.properties.facts.filter((fact) => fact.key === factKey),
					where
				).toEqual([]);
			} else if (key === 'sectors') expect(file.properties.sectors, where).toEqual([]);
			else
				expect([
					'areas_other',
					'dates_other',
					'companies_other',
					'money_other',
					'anchors'
				]).toContain(key);
		}
	});

	it('is never written as a figure of 0', () => {
		const facts = cells.flatMap(({ cell }) => cell.values.filter(({ type }) => type === 'fact'));
		expect(facts.filter((value) => value.type === 'fact' && value.fact.value === 0)).toEqual([]);
	});

	it('is every distance of a concept, and of concepts only', () => {
		const derived = [
			'station',
			'lines',
			'creek',
			'mileage',
			'shanghai_west',
			'shanghai',
			'hongqiao',
			'near_1km',
			'near_2km',
			'certainty',
			'area_mapped'
		];
		for (const { key, cell, file, where } of cells) {
			if (!derived.includes(key)) continue;
			expect(missing(cell) === 'concept', where).toBe(file.properties.basis === 'concept');
		}
	});
});
