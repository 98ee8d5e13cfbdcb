import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { writeGpx, type GpxDocument } from '#lib/formats/gpx';

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	parseTagValue: false,
	parseAttributeValue: false,
	preserveOrder: false,
	isArray: (name) => ['wpt', 'rte', 'rtept'].includes(name)
});

/* eslint-disable @typescript-eslint/no-explicit-any -- a parsed document has any shape */
function read(text: string): any {
	expect(XMLValidator.validate(text)).toBe(true);
	return parser.parse(text).gpx;
}

const DOCUMENT: GpxDocument = {
	name: 'A tour',
	description: 'Straight lines.',
	creator: 'A map',
	waypoints: [{ point: [121.44, 31.25], name: '1 A · 甲', description: 'Look.' }],
	routes: [
		{
			name: 'A walk',
			points: [
				{ point: [121.44, 31.25], name: '1 A' },
				{ point: [121.45, 31.24], name: '2 B', link: 'https://example.org/?a=1&b=2' }
			]
		}
	]
};

describe('writeGpx', () => {
	it('writes points with latitude and longitude, and routes of them', () => {
		const gpx = read(writeGpx(DOCUMENT));
		expect(gpx['@version']).toBe('1.1');
		expect(gpx['@creator']).toBe('A map');
		expect(gpx['@xmlns']).toBe('http://www.topografix.com/GPX/1/1');
		expect(gpx.metadata).toEqual({ name: 'A tour', desc: 'Straight lines.' });
		expect(gpx.wpt).toEqual([
			{ '@lat': '31.25', '@lon': '121.44', name: '1 A · 甲', desc: 'Look.' }
		]);
		expect(gpx.rte[0].rtept.map((point: any) => [point['@lat'], point['@lon']])).toEqual([
			['31.25', '121.44'],
			['31.24', '121.45']
		]);
		expect(gpx.rte[0].rtept[1].link['@href']).toBe('https://example.org/?a=1&b=2');
	});

	/** The sequences of `gpxType`, `wptType` and `rteType` in http://www.topografix.com/GPX/1/1/gpx.xsd. */
	it.each([
		['gpx', ['metadata', 'wpt', 'rte', 'trk', 'extensions']],
		['metadata', ['name', 'desc', 'author', 'copyright', 'link', 'time', 'keywords', 'bounds']],
		['wpt', ['ele', 'time', 'magvar', 'geoidheight', 'name', 'cmt', 'desc', 'src', 'link', 'sym']],
		[
			'rtept',
			['ele', 'time', 'magvar', 'geoidheight', 'name', 'cmt', 'desc', 'src', 'link', 'sym']
		],
		['rte', ['name', 'cmt', 'desc', 'src', 'link', 'number', 'type', 'extensions', 'rtept']]
	])('has the elements of <%s> in the order of the schema', (element, order) => {
		const ordered = new XMLParser({ preserveOrder: true });
		const found: string[][] = [];
		const visit = (nodes: any[]) => {
			for (const node of nodes) {
				const [name] = Object.keys(node).filter((key) => key !== ':@');
				if (!name || !Array.isArray(node[name])) continue;
				if (name === element) found.push(node[name].map((child: any) => Object.keys(child)[0]!));
				visit(node[name]);
			}
		};
		visit(ordered.parse(writeGpx(DOCUMENT)));
		expect(found.length).toBeGreaterThan(0);
		for (const children of found) {
			const places = children.map((child) => order.indexOf(child));
			expect(places).not.toContain(-1);
			expect(places).toEqual([...places].sort((a, b) => a - b));
		}
	});

	it('shows hostile text as text', () => {
		const name = '</name><script>alert(1)</script> & "x" \u0000';
		const gpx = read(writeGpx({ ...DOCUMENT, name, creator: name }));
		expect(gpx.metadata.name).toContain('<script>alert(1)</script> & "x"');
		expect(gpx.script).toBeUndefined();
	});

	it('refuses a coordinate that is not a number', () => {
		const waypoints = [{ point: [121, NaN] as const, name: 'x' }];
		expect(() => writeGpx({ ...DOCUMENT, waypoints })).toThrow('"x": a coordinate is not a number');
	});
});
