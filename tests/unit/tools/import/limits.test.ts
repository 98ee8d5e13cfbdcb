/** Every limit of a file, in every format that can exceed it; and what bad input gets instead. */
import { describe, expect, it } from 'vitest';
import { READ_LIMITS, type ReadLimits } from '#lib/formats/read/layer/limits';
import { LayerWorkshop } from '#lib/tools/import/work/workshop';
import { dbf, shpParts, shpPoints, zip } from './build-files';

type Pair = readonly [number, number];
type Content = string | Uint8Array<ArrayBuffer>;

const open = (content: Content, name: string, limits: Partial<ReadLimits> = {}) =>
	new LayerWorkshop(() => null, { ...READ_LIMITS, ...limits }).open([
		{ name, content: typeof content === 'string' && name === '' ? content : new Blob([content]) }
	]);

const POINTS: Pair[] = Array.from({ length: 12 }, (_, i) => [121.4 + i / 1000, 31.25]);
const table = (columns: number, rows = 3) =>
	[
		Array.from({ length: columns }, (_, i) => `c${i}`),
		...Array<string[]>(rows).fill(Array<string>(columns).fill('1'))
	]
		.map((cells) => cells.join())
		.join('\n');
const feature = (coordinates: Pair, properties: object = {}) => ({
	type: 'Feature',
	properties,
	geometry: { type: 'Point', coordinates }
});
const collection = (properties: object = {}) =>
	JSON.stringify({
		type: 'FeatureCollection',
		features: POINTS.map((at) => feature(at, properties))
	});
const lines = (properties: object = {}) =>
	POINTS.map((at) => JSON.stringify(feature(at, properties))).join('\n');
const placemarks = POINTS.map(
	([x, y]) => `<Placemark><Point><coordinates>${x},${y}</coordinates></Point></Placemark>`
).join('');
const kml = `<kml><Document>${placemarks}</Document></kml>`;
const gpx = `<gpx>${POINTS.map(([x, y]) => `<wpt lat="${y}" lon="${x}"/>`).join('')}</gpx>`;
const wkt = POINTS.map(([x, y]) => `POINT(${x} ${y})`).join('\n');
const topology = JSON.stringify({
	type: 'Topology',
	arcs: [POINTS],
	// The same arc again and again: little text, many positions.
	objects: { a: { type: 'MultiLineString', arcs: Array<number[]>(4).fill([0]) } }
});
const members = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`m${i}`, i]));
const data = Object.keys(members)
	.map((name) => `<Data name="${name}"><value>1</value></Data>`)
	.join('');
const nested = (times: number) => `${'['.repeat(times)}${']'.repeat(times)}`;
const collections = (times: number) =>
	`${'GEOMETRYCOLLECTION('.repeat(times)}POINT(121.4 31.2)${')'.repeat(times)}`;
const columns = dbf(
	Object.keys(members),
	[Object.values(members)].map((cells) => cells.map(String))
);
const long = 'x'.repeat(400);

const EXCEEDED: readonly (readonly [keyof ReadLimits, number, string, Content])[] = [
	['fileBytes', 100, 'a.geojson', collection()],
	['fileBytes', 100, 'a.zip', zip({ 'a.csv': table(3, 50) })],
	['fileBytes', 20, '', 'POINT(121.4001 31.25001)'],
	['entries', 3, 'a.zip', zip({ a: '1', b: '2', c: '3', d: '4' })],
	['unpackedBytes', 10_000, 'a.zip', zip({ 'a.csv': table(3, 5000) })],
	['unpackedBytes', 10_000, 'a.kmz', zip({ 'doc.kml': `${kml}<!--${' '.repeat(20_000)}-->` })],
	['unpackedBytes', 500, 'a.zip', zip({ 'a.csv': table(3, 50), 'b.csv': table(3, 50) })],
	['depth', 64, 'a.json', nested(65)],
	['depth', 64, 'a.ndjson', `${lines()}\n{"a":${nested(65)}}`],
	['depth', 64, 'a.kml', `<kml>${'<Folder>'.repeat(65)}${'</Folder>'.repeat(65)}</kml>`],
	['depth', 64, 'a.wkt', collections(66)],
	['depth', 64, 'a.csv', `id,geom\n1,"{""type"":${nested(65)}}"\n2,"{""type"":${nested(65)}}"`],
	['vertices', 10, 'a.geojson', collection()],
	['vertices', 10, 'a.ndjson', lines()],
	['vertices', 10, 'a.topojson', topology],
	['vertices', 10, 'a.kml', kml],
	['vertices', 10, 'a.gpx', gpx],
	['vertices', 10, 'a.wkt', wkt],
	['vertices', 10, 'a.csv', table(3, 20)],
	['vertices', 10, 'a.json', JSON.stringify(POINTS.map(([lng, lat]) => ({ lng, lat })))],
	['vertices', 10, 'a.shp', shpPoints(POINTS)],
	['vertices', 10, 'a.shp', shpParts(3, [[POINTS]])],
	['vertices', 2, 'a.dbf', dbf(['a'], [['1'], ['2'], ['3']])],
	['vertices', 10, '', POINTS.map((at) => at.join()).join('\n')],
	['lineLength', 300, 'a.csv', `a,b\n1,${long}`],
	['lineLength', 300, 'a.csv', `a,b\n1,"${'x\n'.repeat(200)}`],
	['lineLength', 300, 'a.ndjson', lines({ long })],
	['lineLength', 300, 'a.geojsons', `\u001e${JSON.stringify(feature(POINTS[0]!, { long }))}`],
	[
		'lineLength',
		300,
		'a.wkt',
		`LINESTRING(${POINTS.concat(POINTS, POINTS)
			.map((at) => at.join(' '))
			.join()})`
	],
	['columns', 10, 'a.csv', table(12)],
	['columns', 10, 'a.geojson', collection(members)],
	['columns', 10, 'a.ndjson', lines(members)],
	['columns', 10, 'a.json', JSON.stringify([members, members])],
	[
		'columns',
		10,
		'a.kml',
		`<kml><Placemark><ExtendedData>${data}</ExtendedData></Placemark></kml>`
	],
	['columns', 10, 'a.dbf', columns]
];

describe('a limit', () => {
	it.each(EXCEEDED)('of %s (%i) refuses %s', async (limit, most, name, content) => {
		const { drafts, refused } = await open(content, name, { [limit]: most });
		// A file of records is refused as a whole, or at the record that is too large.
		const faults = [
			...refused.map(({ fault }) => fault),
			...drafts.flatMap((one) => one.refused.first)
		];
		expect(faults).toContainEqual(expect.objectContaining({ code: 'too-much', limit }));
	});

	it.each(EXCEEDED)('of %s, twenty times %i, lets %s pass', async (limit, most, name, content) => {
		const { drafts, refused } = await open(content, name, { [limit]: most * 20 });
		const faults = [
			...refused.map(({ fault }) => fault),
			...drafts.flatMap((one) => one.refused.first)
		];
		expect(faults).not.toContainEqual(expect.objectContaining({ code: 'too-much' }));
	});

	it('is what the issue of files from China asks for', () => {
		const MB = 2 ** 20;
		expect(READ_LIMITS).toEqual({
			fileBytes: 200 * MB,
			entries: 200,
			unpackedBytes: 200 * MB,
			depth: 64,
			vertices: 1_000_000,
			lineLength: 10 * MB,
			columns: 500
		});
	});
});

/** An archive whose directory claims that its file unpacks to nothing. */
function lying(archive: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	const view = new DataView(archive.buffer);
	for (let at = 0; at + 4 < archive.length; at++) {
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0, true);
		if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 0, true);
	}
	return archive;
}

describe('an archive', () => {
	it('is counted as it unpacks, whatever its directory claims', async () => {
		const archive = lying(zip({ 'a.csv': table(3, 5000) }));
		const { refused } = await open(archive, 'a.zip', { unpackedBytes: 10_000 });
		expect(refused[0]!.fault).toMatchObject({ limit: 'unpackedBytes', at: { entry: 'a.csv' } });
	});

	it('in an archive is not unpacked', async () => {
		const { refused } = await open(zip({ 'a.zip': zip({ 'a.csv': table(3) }) as never }), 'b.zip');
		expect(refused[0]!.fault).toMatchObject({ code: 'other-format' });
	});
});

describe('a description of a placemark', () => {
	it.each(['<script ', '<style>', '<a ', '<br', '&amp;', '<!--', '</p'])(
		'of a megabyte of %s is read at once',
		async (part) => {
			const html = part.repeat(2 ** 20 / part.length);
			const content = `<kml><Placemark><description><![CDATA[${html}]]></description><Point><coordinates>121.4,31.2</coordinates></Point></Placemark></kml>`;
			const { drafts } = await open(content, 'a.kml');
			expect(drafts[0]!.rows).toBe(1);
		},
		5_000
	);
});
