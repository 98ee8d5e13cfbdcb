/** The open data, as the author of another map would use it. */
import { PLACES } from './map-page';
import { expect, test } from './story';
import Papa from 'papaparse';

test('the index lists every file with its true size and licence', async ({ request }) => {
	const index: { path: string; bytes: number; licence: string; format: string }[] = await (
		await request.get('/data/index.json')
	).json();
	expect(index.length).toBeGreaterThan(14);
	for (const { path, bytes, licence, format } of index) {
		const response = await request.get(`/${path}`);
		expect(response.status(), path).toBe(200);
		expect((await response.body()).length, path).toBe(bytes);
		expect(licence, path).toMatch(/ODbL|CC-BY/);
		const type = response.headers()['content-type'];
		const expected = {
			GeoJSON: /application\/geo\+json/,
			CSV: /text\/csv/,
			KML: /application\/vnd\.google-earth\.kml\+xml/,
			JSON: /application\/json/
		}[format]!;
		expect(type, path).toMatch(expected);
	}
});

test('the nine places of the brief are in every format', async ({ request }) => {
	const ids = [
		'taopu-smart-city',
		'national-university-science-park',
		'tongji-putuo-campus',
		'china-israel-innovation-hub',
		'tsinghua-innovation-center',
		'universal-software-park',
		'changfeng-science-technology-park',
		'shanghai-chemical-industry-institute',
		'life-smart-valley'
	];
	const geojson = await (await request.get('/data/places.geojson')).json();
	const kml = await (await request.get('/data/places.kml')).text();
	const csv = Papa.parse<Record<string, string>>(
		(await (await request.get('/data/places.csv')).text()).replace(/^\uFEFF/, ''),
		{ header: true, skipEmptyLines: true }
	);
	expect(csv.errors).toEqual([]);
	for (const id of ids) {
		expect(geojson.features.map((feature: { id: string }) => feature.id)).toContain(id);
		expect(csv.data.map((row) => row.id)).toContain(id);
		expect(kml).toContain(id);
	}
});

test('the map’s own file has one feature a place, with id, kind, basis, name and geometry', async ({
	request
}) => {
	const { features } = await (await request.get('/data/map/places.geojson')).json();
	expect(features).toHaveLength(PLACES);
	for (const { properties, geometry } of features) {
		expect(Object.keys(properties).sort()).toEqual(['basis', 'id', 'kind', 'name']);
		expect(geometry.coordinates.length).toBeGreaterThan(0);
	}
});

test('search engines find their way', async ({ request }) => {
	const robots = await (await request.get('/robots.txt')).text();
	expect(robots).toContain('Allow: /');
	const sitemap = await (await request.get('/sitemap.xml')).text();
	expect(sitemap.match(/<loc>/g)).toHaveLength(2 * (PLACES + 4));
});
