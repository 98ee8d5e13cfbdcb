/** The files published under `/data/`, made from the real geodata and read by independent parsers. */
import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { BASE_DATASETS } from '#lib/catalogue/schema/base';
import { KINDS } from '#lib/catalogue/kinds/place-kinds';
import { COMPARABLE_KEYS } from '#lib/catalogue/schema/vocabulary';
import { pointAtMileage } from '#lib/geo/creek/creek-line';
import { geodesicDistanceM } from '#lib/geo/geodesic/geodesic';
import { CATALOGUE } from '../../built-catalogue';
import { dataIndex } from '#lib/server/publish/data-index';
import { creekOf } from '#lib/server/derive/derive';
import { pathsOf } from '#lib/values/geometry';
import { MAP_FILES, mapFile, type MapFile } from '#lib/server/publish/map-files';
import { NAMED_FIRST } from '#lib/server/publish/label-rank';
import { placesCsv, placesGeojson, placesKml } from '#lib/server/publish/open-data';

/** The derived distances of a concept. */
const NOTHING = { stations: [], creek: null };

const { geodata, ground } = CATALOGUE;
const ids = geodata.places.map(({ id }) => id);
const concepts = geodata.places
	.filter(({ properties }) => properties.basis === 'concept')
	.map(({ id }) => id);

describe('the catalogue', () => {
	it('lists every place by kind, then by English name', () => {
		expect(CATALOGUE.places.map(({ id }) => id).sort()).toEqual([...ids].sort());
		const ranks = CATALOGUE.places.map(({ kind }) => KINDS.indexOf(kind));
		expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
		for (const kind of KINDS) {
			const names = CATALOGUE.places
				.filter((item) => item.kind === kind)
				.map(({ name }) => name.en);
			expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
		}
	});

	it('has a detail for every place, and a station for every one but the concepts', () => {
		expect([...CATALOGUE.details.keys()].sort()).toEqual([...ids].sort());
		const lonely = CATALOGUE.places.filter(({ derived }) => derived.stations.length === 0);
		expect(lonely.map(({ id }) => id)).toEqual(concepts);
	});

	it('puts Taopu more than 3 km from the water and Mengqing Garden on it', () => {
		const toWater = (id: string) => CATALOGUE.details.get(id)!.derived.creek!.distance.metres;
		expect(toWater('taopu-smart-city')).toBeGreaterThan(3000);
		// 19.2 m deep in the water by an outline of ± 25 m, the water’s edge ± 10 m
		expect(toWater('mengqing-garden')).toBeCloseTo(Math.hypot(25, 10) - 19.18, 1);
		expect(CATALOGUE.details.get('mengqing-garden')!.derived.creek!.meets).toBe('on');
	});

	it('lists no ground feature without a name', () => {
		for (const items of Object.values(ground)) {
			for (const { name } of items) expect(name.en && name.zh).toBeTruthy();
		}
		const named = geodata.base.green.features.filter(({ properties }) => properties.name);
		expect(ground.green).toHaveLength(named.length);
	});
});

describe('the creek’s item', () => {
	const [creek] = ground.creek;
	const line = creekOf(geodata);

	it('is a single item with an id of its own', () => {
		expect(ground.creek).toHaveLength(1);
		expect(creek!.id).toBe('suzhou-creek');
	});

	it('has an anchor every 100 m from 0 to the end, on the centreline, to 5 decimals', () => {
		const { anchors, length_m } = creek!;
		expect(anchors.map(({ mileage_m }) => mileage_m)).toEqual(anchors.map((_, at) => at * 100));
		expect(length_m - anchors.at(-1)!.mileage_m).toBeLessThan(100);
		for (const { point, mileage_m } of anchors) {
			expect(geodesicDistanceM(point, pointAtMileage(line, mileage_m)!)).toBeLessThan(1);
			for (const degrees of point) expect(Number(degrees.toFixed(5))).toBe(degrees);
		}
	});
});

describe('crossings and green', () => {
	it('have a station each, the nearest first', () => {
		for (const { stations } of [...ground.crossings, ...ground.green]) {
			expect(stations.length).toBeGreaterThan(0);
		}
	});

	it('have no mileage finer than their accuracy', () => {
		for (const { mileage_m, accuracy_m } of ground.crossings) {
			// ±60 m leave tens, ±400 m hundreds
			expect(mileage_m % 10 ** Math.floor(Math.log10(accuracy_m))).toBe(0);
		}
	});
});

describe('the map’s files', () => {
	const file = (name: MapFile) => mapFile(name, geodata, ground.green).features;

	it('hold one feature a place with id, kind, basis, name and its geometry', () => {
		const features = file('places');
		expect(features.map(({ properties }) => properties!.id)).toEqual(ids);
		features.forEach((feature, at) => {
			expect(Object.keys(feature.properties!).sort()).toEqual(['basis', 'id', 'kind', 'name']);
			expect(feature.id).toBe(feature.properties!.id);
			expect(feature.geometry).toEqual(geodata.places[at]!.geometry);
		});
	});

	it('hold one point a place, where its label aims', () => {
		const points = file('place-points').map(({ geometry }) => geometry);
		expect(points).toEqual(
			geodata.places.map(({ properties }) => ({ type: 'Point', coordinates: properties.point }))
		);
	});

	it('rank the map’s subject first, then surer positions, and areas without a shape last', () => {
		const ranks = new Map(
			file('place-points').map(({ properties }) => [properties!.id, properties!.rank])
		);
		expect(NAMED_FIRST.filter((id) => !ids.includes(id))).toEqual([]);
		const order = [...NAMED_FIRST, 'ecnu-putuo-campus', 'textile-museum', 'haina-town'];
		expect([...order].sort((one, other) => ranks.get(one) - ranks.get(other))).toEqual(order);
	});

	it('hold a circle of each place’s accuracy, and none of a concept', () => {
		const circles = file('place-circles');
		expect(circles.map(({ properties }) => properties!.id)).toEqual(
			ids.filter((id) => !concepts.includes(id))
		);
		for (const { properties, geometry } of circles) {
			const { point, accuracy_m } = geodata.places.find(
				({ id }) => id === properties!.id
			)!.properties;
			const [ring] = (geometry as GeoJSON.Polygon).coordinates;
			expect(ring![0]).toEqual(ring!.at(-1));
			for (const at of ring!) {
				const radius_m = geodesicDistanceM(point, at as [number, number]);
				expect(Math.abs(radius_m - accuracy_m)).toBeLessThan(1);
			}
		}
	});

	it('divide the roads without losing or duplicating one', () => {
		const drawn = [...file('roads-main'), ...file('roads-minor')];
		// A road with a tunnel is drawn in two parts; all parts of a street have the street's id.
		const under = drawn.filter(({ properties }) => properties!.tunnel);
		expect(under.length).toBeGreaterThan(5);
		const roads = geodata.base.roads.features;
		expect(drawn.length).toBeGreaterThanOrEqual(roads.length);
		expect(drawn.length - roads.length).toBeLessThanOrEqual(under.length);
		const ends = (all: readonly { geometry: unknown }[]) =>
			new Set(
				all.flatMap(({ geometry }) =>
					pathsOf(geometry as never).flatMap((path) => [String(path[0]), String(path.at(-1))])
				)
			);
		// Every end of a road is an end of what is drawn.
		const drawnEnds = ends(drawn);
		expect([...ends(roads)].filter((end) => !drawnEnds.has(end))).toEqual([]);
		expect(file('roads-main').length).toBeGreaterThan(0);
		expect(file('roads-minor').length).toBeGreaterThan(0);
	});

	it('label the named green once: areas that are places are labelled there', () => {
		const labels = file('green-labels').map(({ properties }) => properties!.id);
		const named = ground.green.map(({ id }) => id);
		expect(named).toEqual(expect.arrayContaining(labels));
		expect(new Set(labels).size).toBe(labels.length);
		const unlabelled = named.filter((id) => !labels.includes(id));
		expect(unlabelled).toEqual(expect.arrayContaining(['mengqing-garden', 'zhongshan-park']));
		expect(labels).toContain('shanghai-zoo');
	});

	it('contain no source, method, summary or fact', () => {
		const painted = [
			'id',
			'name',
			'name_en',
			'name_zh',
			'class',
			'part',
			'ref',
			'colour',
			'basis',
			'kind'
		];
		const allowed = new Set([...painted, 'rank', 'accuracy_m', 'area_ha', 'tunnel']);
		for (const name of MAP_FILES) {
			for (const { properties } of file(name)) {
				expect(Object.keys(properties!).filter((key) => !allowed.has(key))).toEqual([]);
			}
		}
	});
});

describe('places.geojson', () => {
	const published = placesGeojson(CATALOGUE);

	it('holds every place as in its file, and the derived figures', () => {
		expect(published.features).toHaveLength(ids.length);
		published.features.forEach((feature, at) => {
			const { derived, ...properties } = feature.properties;
			expect({ ...feature, properties }).toEqual(geodata.places[at]);
			const { stations, creek, neighbours } = derived;
			if (!concepts.includes(feature.id)) expect(stations.length).toBeGreaterThan(0);
			else expect({ stations, creek, neighbours }).toEqual({ ...NOTHING, neighbours: [] });
			for (const other of neighbours) expect(Object.keys(other)).toEqual(['id', 'distance']);
		});
	});

	it('names the contents of a place, without a distance', () => {
		for (const { id, properties } of published.features) {
			const inside = geodata.places.filter(({ properties: p }) => p.within === id);
			expect(properties.derived.contains).toEqual(inside.map((place) => place.id));
			const near = properties.derived.neighbours.map((other) => other.id);
			for (const other of properties.derived.contains) expect(near).not.toContain(other);
			expect(near).not.toContain(properties.within);
		}
	});

	it('has properties that the items of every page omit', () => {
		for (const { derived } of CATALOGUE.places) {
			expect(['stations', 'creek', 'minutes']).toEqual(
				expect.arrayContaining(Object.keys(derived))
			);
		}
	});

	it('states licence and attribution', () => {
		expect(published.licence).toBe('ODbL-1.0 AND CC-BY-4.0');
		expect(published.attribution).toContain('© OpenStreetMap contributors');
	});

	it('survives JSON', () => {
		expect(JSON.parse(JSON.stringify(published))).toEqual(published);
	});
});

describe('places.csv', () => {
	const text = placesCsv(CATALOGUE);
	const { data, meta, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
		header: true,
		skipEmptyLines: true
	});

	it('begins with a byte order mark and has no errors', () => {
		expect(text.charCodeAt(0)).toBe(0xfeff);
		expect(errors).toEqual([]);
	});

	it('has a row a place, and a column for each comparable key with date, status and source', () => {
		expect(data.map((row) => row.id)).toEqual(ids);
		for (const key of COMPARABLE_KEYS) {
			for (const column of [key, `${key}_as_of`, `${key}_status`, `${key}_source`]) {
				expect(meta.fields).toContain(column);
			}
		}
	});

	it('has no figure without its date and source, and no source that does not resolve', () => {
		const sources = geodata.sources.map(({ id }) => id);
		for (const row of data) {
			for (const key of COMPARABLE_KEYS) {
				const filled = [key, `${key}_as_of`, `${key}_status`, `${key}_source`].map((k) => !!row[k]);
				expect(new Set(filled).size).toBe(1);
				if (row[key]) expect(sources).toContain(row[`${key}_source`]);
			}
		}
	});

	it('keeps numbers numbers and Chinese Chinese', () => {
		const park = data.find(({ id }) => id === 'universal-software-park')!;
		expect(park).toMatchObject({
			name_zh: '天地软件园',
			lng_wgs84: '121.38724',
			lat_wgs84: '31.23513',
			output_cny: '30000000000',
			output_cny_as_of: '2023',
			output_cny_status: 'actual',
			tax_cny: '3500000000'
		});
	});
});

describe('places.kml', () => {
	const parser = new XMLParser({
		ignoreAttributes: false,
		parseTagValue: false,
		isArray: (name) => ['Placemark', 'Data', 'Style', 'Polygon'].includes(name)
	});
	const { Document } = parser.parse(placesKml(CATALOGUE)).kml;

	it('has a placemark a place, named in both languages', () => {
		expect(Document.Placemark.map(({ name }: { name: string }) => name)).toEqual(
			geodata.places.map(({ properties: { name } }) => `${name.en} · ${name.zh}`)
		);
	});

	it('has a style for each kind, and refers to no other', () => {
		const styles = Document.Style.map((style: Record<string, string>) => `#${style['@_id']}`);
		expect(styles).toHaveLength(KINDS.length);
		for (const { styleUrl } of Document.Placemark) expect(styles).toContain(styleUrl);
	});

	it('has the geometry of each place, longitude first', () => {
		for (const placemark of Document.Placemark) {
			const data = placemark.ExtendedData.Data as { '@_name': string; value: string }[];
			const id = data.find((entry) => entry['@_name'] === 'id')!.value;
			const { geometry } = geodata.places.find((place) => place.id === id)!;
			const [lng, lat] = JSON.stringify(placemark)
				.match(/"coordinates":"([^ "]+)/)![1]!
				.split(',');
			expect([Number(lng), Number(lat)]).toEqual(geometry.coordinates.flat(9).slice(0, 2));
		}
	});

	it('states the attribution', () => {
		expect(Document.description).toContain('© OpenStreetMap contributors');
	});
});

describe('the index', () => {
	const index = dataIndex(CATALOGUE);

	it('names every file once, the places first', () => {
		const paths = index.map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
		expect(paths.slice(0, 6)).toEqual([
			'data/places.geojson',
			'data/places.csv',
			'data/places.kml',
			'data/sources.json',
			'data/corridor.json',
			'data/tour.json'
		]);
		expect(paths.slice(6)).toEqual(BASE_DATASETS.map((dataset) => `data/${dataset}.geojson`));
	});

	it('states the size in bytes, not in characters', () => {
		const bytes = (path: string) => index.find((file) => file.path === path)!.bytes;
		expect(bytes('data/places.csv')).toBe(Buffer.byteLength(placesCsv(CATALOGUE)));
		expect(bytes('data/places.kml')).toBe(Buffer.byteLength(placesKml(CATALOGUE)));
		expect(bytes('data/creek.geojson')).toBe(Buffer.byteLength(JSON.stringify(geodata.base.creek)));
		expect(bytes('data/places.csv')).toBeGreaterThan(placesCsv(CATALOGUE).length);
	});

	it('gives each file a title in both languages and a licence', () => {
		for (const { title, licence } of index) {
			expect(title.en && title.zh && licence).toBeTruthy();
		}
	});
});
