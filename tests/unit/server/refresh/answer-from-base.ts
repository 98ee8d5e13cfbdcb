/**
 * An answer of an Overpass API as it would be if OpenStreetMap held just what `geodata/base` holds today:
 * real shapes and names in the real form, so that a refresh from it must find nothing changed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type LngLat = [number, number];
type Tags = Record<string, string>;
export interface Element {
	type: 'node' | 'way' | 'relation';
	id: number;
	lat?: number;
	lon?: number;
	nodes?: number[];
	members?: { type: string; ref: number; role: string }[];
	tags?: Tags;
	[other: string]: unknown;
}
export interface Answer {
	version: number;
	generator: string;
	osm3s: { timestamp_osm_base: string; copyright: string };
	elements: Element[];
	remark?: string;
}
interface Feature {
	id: string;
	properties: {
		name?: { en: string; zh: string };
		name_basis?: { en: string; zh: string };
		class?: string;
		kind?: string;
		basis?: string;
		ref?: string;
		colour?: string;
		lines?: string[];
		station?: string;
		step_free?: string;
	};
	geometry: { type: string; coordinates: never };
}

export const DAY = '2026-11-20';

/** The features of a dataset of a folder. */
export function featuresOf(root: string, dataset: string): Feature[] {
	const text = readFileSync(join(root, 'base', `${dataset}.geojson`), 'utf8');
	return (JSON.parse(text) as { features: Feature[] }).features;
}

const HIGHWAYS: Tags = { expressway: 'motorway', ramp: 'motorway_link', minor: 'residential' };
const GREEN: Record<string, Tags> = {
	park: { leisure: 'park' },
	garden: { leisure: 'garden' },
	golf: { leisure: 'golf_course' },
	sports: { landuse: 'recreation_ground' },
	zoo: { tourism: 'zoo' }
};
const RAIL: Record<string, Tags> = {
	rail: {},
	'high-speed': { highspeed: 'yes' },
	yard: { service: 'yard' }
};
const CROSSINGS: Record<string, Tags> = {
	'road-bridge': { highway: 'secondary', bridge: 'yes' },
	'expressway-bridge': { highway: 'motorway', bridge: 'yes' },
	'road-tunnel': { highway: 'secondary', tunnel: 'yes' },
	footbridge: { highway: 'footway', bridge: 'yes' },
	'rail-bridge': { railway: 'rail', bridge: 'yes' }
};

export class Writer {
	readonly #nodes = new Map<string, number>();
	readonly tagged: Element[] = [];
	readonly skeleton: Element[] = [];
	#next = 1;

	/** @param osm the id of OpenStreetMap that a feature of today has kept: `n123` */
	node(at: LngLat, tags?: Tags, osm?: string): number {
		const key = at.join();
		const known = this.#nodes.get(key);
		if (known && !tags) return known;
		const id = osm ? Number(osm.slice(1)) : this.#next++;
		const element: Element = { type: 'node', id, lat: at[1], lon: at[0] };
		if (tags) this.tagged.push({ ...element, tags });
		else this.#nodes.set(key, id);
		this.skeleton.push(element);
		return id;
	}
	way(line: LngLat[], tags: Tags, osm?: string): number {
		const nodes = line.map((at) => this.node(at));
		const id = osm ? Number(osm.slice(1)) : this.#next++;
		(Object.keys(tags).length > 0 ? this.tagged : this.skeleton).push({
			type: 'way',
			id,
			nodes,
			...(Object.keys(tags).length > 0 ? { tags } : {})
		});
		return id;
	}
	relation(members: Element['members'], tags: Tags, osm?: string): number {
		const id = osm ? Number(osm.slice(1)) : this.#next++;
		this.tagged.push({ type: 'relation', id, members, tags });
		return id;
	}
	/** A closed way where that is enough; else a multipolygon whose outer ring is two ways, one reversed. */
	area(polygons: LngLat[][][], tags: Tags, type = 'multipolygon', osm?: string): number {
		const isRing = polygons.length === 1 && polygons[0]!.length === 1;
		if (isRing && type === 'multipolygon' && !osm?.startsWith('r')) {
			return this.way(polygons[0]![0]!, tags, osm);
		}
		const members = polygons.flatMap(([outer, ...holes]) => {
			const half = outer!.length >> 1;
			const ways = [outer!.slice(0, half + 1), outer!.slice(half).reverse()];
			return [
				...ways.map((line) => ({ type: 'way', ref: this.way(line, {}), role: 'outer' })),
				...holes.map((hole) => ({ type: 'way', ref: this.way(hole, {}), role: 'inner' }))
			];
		});
		return this.relation(members, { type, ...tags }, osm);
	}
	answer(): Answer {
		return {
			version: 0.6,
			generator: 'Overpass API 0.7.62.5 1bd436f1',
			osm3s: {
				timestamp_osm_base: `${DAY}T05:06:07Z`,
				copyright:
					'The data included in this document is from www.openstreetmap.org. The data is made available under ODbL.'
			},
			elements: [...this.tagged, ...this.skeleton]
		};
	}
}

/** A name as the source has it: an English one only where somebody has published it. */
function named({ properties: { name, name_basis } }: Feature): Tags {
	if (!name) return {};
	return name_basis?.en === 'ours' ? { name: name.zh } : { name: name.zh, 'name:en': name.en };
}
const linesOf = ({ geometry: { type, coordinates } }: Feature): LngLat[][] =>
	type === 'LineString' ? [coordinates] : coordinates;
const polygonsOf = ({ geometry: { type, coordinates } }: Feature): LngLat[][][] =>
	type === 'Polygon' ? [coordinates] : coordinates;

/** A short way across the creek, on the position of a crossing, square to the line that is nearest. */
function across(at: LngLat, creek: LngLat[]): LngLat[] {
	const squeeze = Math.cos((31.25 * Math.PI) / 180);
	const away = ([lng, lat]: LngLat) => Math.hypot((lng - at[0]) * squeeze, lat - at[1]);
	const mid = (k: number): LngLat => [
		(creek[k]![0] + creek[k + 1]![0]) / 2,
		(creek[k]![1] + creek[k + 1]![1]) / 2
	];
	let best = 0;
	for (let k = 0; k + 1 < creek.length; k++) {
		const near = (i: number) => Math.min(away(creek[i]!), away(creek[i + 1]!), away(mid(i)));
		if (near(k) < near(best)) best = k;
	}
	const [a, b] = [creek[best]!, creek[best + 1]!];
	const [dx, dy] = [(b[0] - a[0]) * squeeze, b[1] - a[1]];
	const step = 0.00007 / Math.hypot(dx, dy);
	const end = (side: number): LngLat => [
		at[0] + (side * -dy * step) / squeeze,
		at[1] + side * dx * step
	];
	return [end(-1), end(1)];
}

/** The answer that a folder's `base/` would come of. */
export function answerFromBase(root: string): Answer {
	const writer = new Writer();
	const each = (dataset: string, write: (feature: Feature) => void) =>
		featuresOf(root, dataset).forEach(write);
	const lines = (dataset: string, tagsOf: (kind: string) => Tags) =>
		each(dataset, (feature) => {
			const { class: one, kind } = feature.properties;
			for (const line of linesOf(feature)) {
				writer.way(line, { ...tagsOf(one ?? kind!), ...named(feature) });
			}
		});
	lines('roads', (kind) => ({ highway: HIGHWAYS[kind] ?? kind }));
	lines('rail', (kind) => ({ railway: 'rail', ...RAIL[kind] }));
	lines('canals', (kind) => ({ waterway: kind }));
	each('green', (feature) =>
		writer.area(polygonsOf(feature), { ...GREEN[feature.properties.kind!], ...named(feature) })
	);
	each('water', (feature) =>
		writer.area(polygonsOf(feature), { natural: 'water', ...named(feature) })
	);
	each('boundary', (feature) =>
		writer.area(
			polygonsOf(feature),
			{ boundary: 'administrative', admin_level: '6', ...named(feature) },
			'boundary'
		)
	);
	const creek = featuresOf(root, 'creek');
	const line = creek.find(({ id }) => id === 'centreline')!;
	// mapped as it flows: down to the Huangpu, and in two ways
	const half = linesOf(line)[0]!.length >> 1;
	const whole = linesOf(line)[0]!;
	writer.way(whole.slice(0, half + 1).reverse(), { waterway: 'river', ...named(line) });
	writer.way(whole.slice(half).reverse(), { waterway: 'river', ...named(line) });
	const surface = creek.find(({ id }) => id === 'water')!;
	writer.area(polygonsOf(surface), { natural: 'water', ...named(surface) });

	const stops = new Map<string, number[]>();
	each('metro-stations', (feature) => {
		const { lines: stopping, basis } = feature.properties;
		if (basis !== 'mapped') return;
		const at = feature.geometry.coordinates as unknown as LngLat;
		const id = writer.node(at, {
			railway: 'station',
			station: 'subway',
			...(feature.properties.step_free ? { wheelchair: feature.properties.step_free } : {}),
			...named(feature)
		});
		for (const ref of stopping!) stops.set(ref, [...(stops.get(ref) ?? []), id]);
	});
	each('metro-lines', (feature) => {
		const ref = feature.properties.ref!;
		const ways = linesOf(feature).map((path) => writer.way(path, { railway: 'subway' }));
		writer.relation(
			[
				...(stops.get(ref) ?? []).map((id) => ({ type: 'node', ref: id, role: 'stop' })),
				...ways.map((id) => ({ type: 'way', ref: id, role: '' }))
			],
			{ type: 'route', route: 'subway', ref, colour: feature.properties.colour! }
		);
	});
	each('crossings', (feature) => {
		const { kind, basis } = feature.properties;
		const tags = CROSSINGS[kind!];
		if (!tags || basis !== 'mapped') return;
		const zh = feature.properties.name!.zh.replace(/(跨河处|过河处)( \d)?$/, '');
		writer.way(across(feature.geometry.coordinates as unknown as LngLat, whole), {
			...tags,
			name: zh
		});
	});
	const stationNames = new Map(
		featuresOf(root, 'metro-stations').map(({ id, properties }) => [id, properties.name!.zh])
	);
	const hall = { railway: 'station', station: 'subway', area: 'yes' };
	each('station-footprints', (feature) => {
		const name = `${stationNames.get(feature.properties.station!)!}站`;
		writer.way(polygonsOf(feature)[0]![0]!, { ...hall, name }, feature.id);
	});
	// sites that bear the tags of a station in operation, as some do
	each('stations-building', (feature) =>
		writer.way(polygonsOf(feature)[0]![0]!, { ...hall, name: feature.properties.name!.zh })
	);
	each('civic', (feature) => {
		const { kind, name } = feature.properties;
		// schools have names in the source, which the map leaves away
		const tags = { amenity: kind!, ...(name ? named(feature) : { name: '曹杨第一学校' }) };
		writer.area(polygonsOf(feature), tags, 'multipolygon', feature.id);
	});
	// a health centre, and a school that is only a point
	const square: LngLat[] = [
		[0, 0],
		[9, 0],
		[9, 9],
		[0, 9],
		[0, 0]
	].map(([x, y]) => [121.4 + x! / 1e4, 31.25 + y! / 1e4]);
	writer.way(square, { amenity: 'hospital', name: '长寿街道社区卫生服务中心' });
	writer.node([121.401, 31.251], { amenity: 'school', name: '曹杨小学' });
	const cycleway = { highway: 'cycleway', foot: 'designated' };
	each('riverside-paths', (feature) => writer.way(linesOf(feature)[0]!, cycleway, feature.id));
	// one along the creek that is closed to walkers, and one away from it
	writer.way(whole.slice(200, 210), { highway: 'cycleway', foot: 'no' });
	writer.way(square.slice(0, 2), cycleway);
	each('bus-stops', (feature) =>
		writer.node(
			feature.geometry.coordinates,
			{ highway: 'bus_stop', ...named(feature), 'name:en': 'As the sign has it' },
			feature.id
		)
	);
	// one that is too far away, and one without a name
	writer.node([121.51, 31.2], { highway: 'bus_stop', name: '太远路' });
	writer.node([121.4, 31.25], { highway: 'bus_stop' });
	return writer.answer();
}

/** The files of a folder's `base/` and its list of sources, as text, to see that nothing has changed. */
export function textsOf(root: string): Record<string, string> {
	const names = readdirSync(join(root, 'base')).map((name) => `base/${name}`);
	return Object.fromEntries(
		[...names, 'sources.json'].map((name) => [name, readFileSync(join(root, name), 'utf8')])
	);
}
