/** The map's layers as files, read back by readers of others; what is in view by an independent count. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { groundFile, withinView, type GroundCollection } from '#lib/tools/export/data/ground-file';

const collection = {
	type: 'FeatureCollection',
	title: { en: 'Crossings', zh: '桥隧' },
	licence: 'ODbL-1.0',
	sources: ['a'],
	method: { en: 'Traced.', zh: '描绘。' },
	features: [
		{
			type: 'Feature',
			id: 'one',
			geometry: { type: 'Point', coordinates: [121.4, 31.25] },
			properties: { name: { en: 'One & <b>', zh: '一桥' }, lines: ['3', '4'], accuracy_m: 20 }
		},
		{
			type: 'Feature',
			id: 'two',
			geometry: { type: 'Point', coordinates: [121.5, 31.25] },
			properties: { name: { en: '=cmd()', zh: '二桥' }, kind: 'road-bridge' }
		},
		{
			type: 'Feature',
			id: 'three',
			geometry: {
				type: 'LineString',
				coordinates: [
					[121.3, 31.2],
					[121.45, 31.3]
				]
			},
			properties: {}
		}
	]
} as unknown as GroundCollection;
const VIEW = { west: 121.39, south: 31.24, east: 121.41, north: 31.26 };
const input = (from: GroundCollection, lang: 'en' | 'zh' = 'zh') => ({
	collection: from,
	address: 'https://map.example/zh/#map=14/31.25/121.4&x=<',
	saved: '2026-11-29',
	lang
});
const points = { ...collection, features: collection.features.slice(0, 2) };

it('what is in view are features that the view touches, each whole', () => {
	const seen = withinView(collection, VIEW);
	expect(seen.features.map(({ id }) => id)).toEqual(['one', 'three']);
	expect(seen.features[1]).toBe(collection.features[2]);
	expect(withinView(collection, { ...VIEW, west: 122, east: 123 }).features).toEqual([]);
});

it('GeoJSON keeps properties, sources, licence and method, and says from where it was taken', () => {
	const read = JSON.parse(groundFile('geojson', input(collection)));
	expect(read).toMatchObject({
		licence: 'ODbL-1.0',
		sources: ['a'],
		method: { zh: '描绘。' },
		saved: '2026-11-29'
	});
	expect(read.view).toContain('map.example');
	expect(read.features).toEqual(collection.features);
});

it('CSV has a column a property and language; points as numbers, lines as text; no formulas', () => {
	const csv = groundFile('csv', input(points));
	const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true });
	const [one, two] = data;
	expect(one).toMatchObject({ id: 'one', name_zh: '一桥', lines: '3 4', accuracy_m: '20' });
	expect(one).toMatchObject({ lng_wgs84: '121.4', lat_wgs84: '31.25', kind: '' });
	expect(two!.name_en).not.toMatch(/^=/);
	expect(groundFile('csv', input(collection))).toContain('LINESTRING (121.3 31.2');
});

it.each(['en', 'zh'] as const)('KML and GPX in %s are well-formed, with names as text', (lang) => {
	for (const format of ['kml', 'gpx'] as const) {
		const text = groundFile(format, input(collection, lang));
		expect(XMLValidator.validate(text)).toBe(true);
		expect(text).toContain(lang === 'zh' ? '一桥' : 'One &amp; &lt;b');
	}
	const { gpx } = new XMLParser({ ignoreAttributes: false }).parse(
		groundFile('gpx', input(collection, lang))
	);
	expect(gpx.wpt).toHaveLength(2);
	expect(gpx.trk.trkseg.trkpt).toHaveLength(2);
	expect(gpx.metadata.desc).toContain('ODbL-1.0');
});
