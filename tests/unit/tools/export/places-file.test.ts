/** Places as files, read back by readers that we did not write: every fact has its date and source beside it. */
import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/i18n/locale';
import { placesFile, type PlacesFileInput } from '#lib/tools/export/data/places-file';
import { geodata } from '../../../geodata/corpus';

const ids = ['m50', 'taopu-smart-city', 'tongji-putuo-campus'];
const places = ids.map((id) => geodata.places.find((place) => place.id === id)!);
const input: PlacesFileInput = {
	places,
	sources: geodata.sources,
	address: 'https://map.example/en/?kind=park',
	saved: '2026-11-29',
	lang: 'en',
	isRoute: true
};
const facts = places.flatMap((place) => place.properties.facts);
const xml = (text: string) =>
	new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(text);

describe('places as a file', () => {
	it('are whole in GeoJSON, with the sources that they rest on and no others', () => {
		const { features, sources, view } = JSON.parse(placesFile('geojson', input));
		expect(features).toEqual(JSON.parse(JSON.stringify(places)));
		expect(view).toBe(input.address);
		const named = new Set(sources.map(({ id }: { id: string }) => id));
		for (const { source } of facts) expect(named).toContain(source);
		expect(sources.length).toBeLessThan(geodata.sources.length);
	});

	it.each(LOCALES)('have a row a fact in CSV, its date and source in it: %s', (lang) => {
		const { data } = Papa.parse<Record<string, string>>(
			placesFile('csv', { ...input, lang }).replace(/^\ufeff/, ''),
			{ header: true, skipEmptyLines: true }
		);
		expect(data).toHaveLength(facts.length);
		for (const [at, fact] of facts.entries()) {
			const row = data[at]!;
			expect(row.fact).toBe(fact.key);
			expect(row.as_of, fact.key).not.toBe('');
			const source = geodata.sources.find(({ id }) => id === fact.source)!;
			expect(row.source_title!.replace(/^'/, '')).toBe(source.title);
			if (typeof fact.value === 'number') expect(Number(row.value)).toBe(fact.value);
		}
	});

	it('are points of GPX at their own positions, and a route in the reader’s order', () => {
		const { gpx } = xml(placesFile('gpx', input));
		const positions = places.map(({ properties }) => properties.point.map(String));
		expect(gpx.wpt.map(({ lon, lat }: Record<string, string>) => [lon, lat])).toEqual(positions);
		expect(gpx.rte.rtept.map(({ lon, lat }: Record<string, string>) => [lon, lat])).toEqual(
			positions
		);
		// The haversine of a sphere, which is within 0.6 % of the geodesic.
		const [from, to] = places.map(({ properties }) => properties.point);
		const rad = Math.PI / 180;
		const h =
			Math.sin(((to![1] - from![1]) * rad) / 2) ** 2 +
			Math.cos(from![1] * rad) *
				Math.cos(to![1] * rad) *
				Math.sin(((to![0] - from![0]) * rad) / 2) ** 2;
		const km = 2 * 6371 * Math.asin(Math.sqrt(h));
		const stated = Number(/([\d.]+)\s*km/.exec(gpx.rte.rtept[0].desc)![1]);
		expect(Math.abs(stated - km) / km).toBeLessThan(0.01);
		expect(gpx.rte.rtept[2].desc).toBeUndefined();
	});

	it('are placemarks of KML, each fact with its date and source', () => {
		const placemarks = xml(placesFile('kml', input)).kml.Document.Placemark;
		expect(placemarks).toHaveLength(places.length);
		const [fact] = places[0]!.properties.facts;
		const source = geodata.sources.find(({ id }) => id === fact!.source)!;
		expect(placemarks[0].description).toContain(source.title.slice(0, 20));
	});

	it('have hostile text as text', () => {
		const evil = '=HYPERLINK("x")</name><script>alert(1)</script>';
		const [place] = structuredClone(places);
		place!.properties.name.en = evil;
		const hostile = { ...input, places: [place!], isRoute: false };
		for (const format of ['kml', 'gpx'] as const) {
			expect(placesFile(format, hostile)).not.toContain('<script>');
		}
		expect(placesFile('csv', hostile)).toContain('\'=HYPERLINK(""x"")');
	});
});
