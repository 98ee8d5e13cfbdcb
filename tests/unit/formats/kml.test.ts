import type { Feature, Geometry } from 'geojson';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { writeKml, type KmlProperties } from '#lib/formats/kml';

const parser = new XMLParser({
	ignoreAttributes: false,
	parseTagValue: false,
	parseAttributeValue: false,
	trimValues: false,
	htmlEntities: true
});

/* eslint-disable @typescript-eslint/no-explicit-any -- a parsed document has any shape */
function read(text: string): any {
	expect(XMLValidator.validate(text)).toBe(true);
	return parser.parse(text).kml.Document;
}

function feature(geometry: Geometry, properties: KmlProperties): Feature<Geometry, KmlProperties> {
	return { type: 'Feature', geometry, properties };
}

const POINT: Geometry = { type: 'Point', coordinates: [121.41, 31.24] };
const SQUARE = [
	[0, 0],
	[4, 0],
	[4, 4],
	[0, 4],
	[0, 0]
];
const HOLE = [
	[1, 1],
	[1, 2],
	[2, 2],
	[1, 1]
];

function geometryOf(geometry: Geometry): any {
	return read(writeKml({ name: 'd', features: [feature(geometry, { name: 'n' })] })).Placemark;
}

describe('writeKml', () => {
	it('writes a KML 2.2 document with the given names', () => {
		const text = writeKml({
			name: '苏州河',
			description: 'ODbL 1.0',
			features: [feature(POINT, { name: 'M50', description: 'A park' })]
		});
		expect(text).toContain('<kml xmlns="http://www.opengis.net/kml/2.2">');
		const document = read(text);
		expect(document.name).toBe('苏州河');
		expect(document.description).toBe('ODbL 1.0');
		expect(document.Placemark).toMatchObject({
			name: 'M50',
			description: 'A park',
			Point: { coordinates: '121.41,31.24' }
		});
	});

	it.each([
		'<script>alert(1)</script>',
		']]>',
		'"double" and \'single\' quotes',
		'Tom & Jerry &amp; &#60;',
		'😀 中文',
		'two\nlines and\ttab',
		'a carriage\rreturn',
		'<![CDATA[ x ]]>',
		'<!-- -->'
	])('escapes the hostile text %j as a name, a key and a value', (text) => {
		const placemark = read(
			writeKml({ name: text, features: [feature(POINT, { name: text, data: { [text]: text } })] })
		).Placemark;
		expect(placemark.name).toBe(text);
		expect(placemark.ExtendedData.Data['@_name']).toBe(text);
		expect(placemark.ExtendedData.Data.value).toBe(text);
	});

	it('escapes markup in a description', () => {
		const document = read(writeKml({ name: 'd', description: '<b>1 < 2 & 3</b>', features: [] }));
		expect(document.description).toBe('&lt;b>1 &lt; 2 &amp; 3&lt;/b>');
	});

	it('replaces characters that XML does not allow', () => {
		const text = writeKml({ name: 'a\u0000b\u0008c\u001fd\ufffee\ud800f', features: [] });
		expect(read(text).name).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf');
	});

	it('writes values with their keys and omits null', () => {
		const data = { area_m2: 4_200_000, open: true, gone: null, status: 'operating' };
		const { ExtendedData } = read(
			writeKml({ name: 'd', features: [feature(POINT, { name: 'n', data })] })
		).Placemark;
		expect(ExtendedData.Data).toEqual([
			{ '@_name': 'area_m2', value: '4200000' },
			{ '@_name': 'open', value: 'true' },
			{ '@_name': 'status', value: 'operating' }
		]);
		const bare = writeKml({ name: 'd', features: [feature(POINT, { name: 'n' })] });
		expect(bare).not.toContain('ExtendedData');
	});

	it('puts the parts of a placemark in the order of the schema', () => {
		const text = writeKml({
			name: 'd',
			styles: { park: { colour: '#c2571a' } },
			features: [feature(POINT, { name: 'n', description: 'x', style: 'park', data: { key: 'v' } })]
		});
		const order = ['<name>n', '<description>', '<styleUrl>', '<ExtendedData>', '<Point>'];
		const places = order.map((tag) => text.indexOf(tag));
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(places[0]).toBeGreaterThan(0);
	});
});

describe('geometry in KML', () => {
	it('writes a line, with altitudes where given', () => {
		const line: Geometry = {
			type: 'LineString',
			coordinates: [
				[121.3, 31.2],
				[121.4, 31.25, 3]
			]
		};
		expect(geometryOf(line).LineString.coordinates).toBe('121.3,31.2 121.4,31.25,3');
	});

	it('distinguishes the outer ring from holes', () => {
		const { Polygon } = geometryOf({ type: 'Polygon', coordinates: [SQUARE, HOLE, HOLE] });
		expect(Polygon.outerBoundaryIs.LinearRing.coordinates).toBe('0,0 4,0 4,4 0,4 0,0');
		const holes = Polygon.innerBoundaryIs.map((ring: any) => ring.LinearRing.coordinates);
		expect(holes).toEqual(['1,1 1,2 2,2 1,1', '1,1 1,2 2,2 1,1']);
	});

	it('makes one MultiGeometry of several parts', () => {
		const polygons = geometryOf({ type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE, HOLE]] });
		expect(polygons.MultiGeometry.Polygon).toHaveLength(2);
		expect(polygons.MultiGeometry.Polygon[1].innerBoundaryIs).toBeDefined();
		const lines = geometryOf({ type: 'MultiLineString', coordinates: [SQUARE, HOLE] });
		expect(lines.MultiGeometry.LineString).toHaveLength(2);
		const points = geometryOf({ type: 'MultiPoint', coordinates: SQUARE });
		expect(points.MultiGeometry.Point).toHaveLength(5);
		const mixed = geometryOf({ type: 'GeometryCollection', geometries: [POINT, POINT] });
		expect(mixed.MultiGeometry.Point).toHaveLength(2);
	});

	it('refuses an invalid position', () => {
		expect(() => geometryOf({ type: 'Point', coordinates: [121.4, NaN] })).toThrow(
			'[121.4, NaN] is not a position'
		);
		expect(() => geometryOf({ type: 'Point', coordinates: [] })).toThrow('is not a position');
	});
});

describe('styles in KML', () => {
	it('writes a colour as aabbggrr', () => {
		const document = read(
			writeKml({
				name: 'd',
				styles: { park: { colour: '#C2571A', fillOpacity: 0.5, width: 3 } },
				features: [feature(POINT, { name: 'n', style: 'park' })]
			})
		);
		expect(document.Style).toMatchObject({
			'@_id': 'style-park',
			IconStyle: { color: 'ff1a57c2' },
			LineStyle: { color: 'ff1a57c2', width: '3' },
			PolyStyle: { color: '801a57c2' }
		});
		expect(document.Placemark.styleUrl).toBe('#style-park');
	});

	it('makes an XML id of any key', () => {
		const document = read(
			writeKml({
				name: 'd',
				styles: { '1 "公园"': { colour: '#000000' } },
				features: [feature(POINT, { name: 'n', style: '1 "公园"' })]
			})
		);
		expect(document.Style['@_id']).toMatch(/^[A-Za-z_][A-Za-z0-9_-]*$/);
		expect(document.Placemark.styleUrl).toBe(`#${document.Style['@_id']}`);
	});

	it('refuses an unknown style, and an invalid colour', () => {
		const features = [feature(POINT, { name: 'M50', style: 'toString' })];
		expect(() => writeKml({ name: 'd', features })).toThrow('"M50": there is no style "toString"');
		expect(() => writeKml({ name: 'd', styles: { a: { colour: 'red' } }, features: [] })).toThrow(
			'"red" is not a colour'
		);
	});
});
