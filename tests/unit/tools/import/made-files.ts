/** Made files of every format, encoding, system and order, each with what is to be proposed for it. */
import gcoord from 'gcoord';
import proj4 from 'proj4';
import { dbf, encode, shpParts, shpPoints, zip } from './build-files';

type Pair = readonly [number, number];

/** Made-up sites in the district, `[lng, lat]` WGS-84. */
export const SITES: readonly Pair[] = [
	[121.4391, 31.2462],
	[121.4187, 31.2385],
	[121.3941, 31.2391],
	[121.3702, 31.2667],
	[121.3853, 31.2737],
	[121.4085, 31.2551],
	[121.4216, 31.2489]
];
const NAMES = ['甲地', '乙地', '丙地', '丁地', '戊地', '己地', '庚地'];

const gk = (meridian: number, x0 = 500000) =>
	`+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${x0} +y_0=0 +ellps=GRS80 +units=m +no_defs`;
const by = (definition: string) => (at: Pair) =>
	proj4(definition).forward([...at]) as [number, number];

/** Conversions from WGS-84 by the libraries themselves. */
const TO: Record<string, (at: Pair) => Pair> = {
	wgs84: (at) => at,
	gcj02: (at) => gcoord.transform([...at], gcoord.WGS84, gcoord.GCJ02) as Pair,
	bd09: (at) => gcoord.transform([...at], gcoord.WGS84, gcoord.BD09) as Pair,
	'gauss-kruger:120': by(gk(120)),
	'gauss-kruger:123': by(gk(123)),
	'zone-3:40': by(gk(120, 40_500_000)),
	'zone-6:21': by(gk(123, 21_500_000)),
	'utm:51': by('+proj=utm +zone=51 +datum=WGS84 +units=m +no_defs'),
	'web-mercator': by('EPSG:3857')
};

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));
const inSystem = (system: string, order = 'east-first'): Pair[] =>
	SITES.map((at) => {
		const [x, y] = TO[system]!(at);
		const digits = Math.abs(x) > 180 ? 3 : 7;
		const pair: Pair = [round(x, digits), round(y, digits)];
		return order === 'east-first' ? pair : [pair[1], pair[0]];
	});

/** A file and what is to be proposed. */
export interface MadeFile {
	readonly title: string;
	readonly files: readonly { name: string; content: Uint8Array | string }[];
	readonly system: string;
	readonly order: 'east-first' | 'north-first';
	/** a cell of the first row that must be read rightly */
	readonly cell?: string;
	/** which tie the points alone cannot break: the truth must be offered, any of these may be proposed */
	readonly equals?: readonly string[];
}

const table = (headings: readonly string[], pairs: readonly Pair[], separator = ',') =>
	[headings, ...pairs.map((pair, i) => [NAMES[i]!, ...pair])]
		.map((row) => row.join(separator))
		.join('\r\n');

const geojson = (pairs: readonly Pair[], more: object = {}) =>
	JSON.stringify({
		type: 'FeatureCollection',
		...more,
		features: pairs.map((coordinates, i) => ({
			type: 'Feature',
			properties: { 名称: NAMES[i], n: i },
			geometry: { type: 'Point', coordinates }
		}))
	});

const kml = (pairs: readonly Pair[]) =>
	`<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>地块</name>${pairs
		.map(
			([x, y], i) =>
				`<Placemark><name>${NAMES[i]}</name><ExtendedData><Data name="类型"><value>园区</value></Data></ExtendedData><Point><coordinates>${x},${y},0</coordinates></Point></Placemark>`
		)
		.join('')}</Folder></Document></kml>`;

const gpx = (pairs: readonly Pair[]) =>
	`<?xml version="1.0"?><gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1">${pairs
		.map(([x, y], i) => `<wpt lat="${y}" lon="${x}"><name>${NAMES[i]}</name></wpt>`)
		.join('')}</gpx>`;

const PRJ = {
	wgs84:
		'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
	cgcs2000:
		'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
	gk120:
		'PROJCS["CGCS2000_3_Degree_GK_CM_120E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",120.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
	utm51:
		'PROJCS["WGS_1984_UTM_Zone_51N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",123.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
};

const rows = NAMES.map((name, i): [string, number] => [name, i]);
const shapefile = (
	name: string,
	pairs: readonly Pair[],
	{ encoding = 'utf-8' as 'utf-8' | 'gbk', language = 0, prj = '', cpg = '' } = {}
) => ({
	[`${name}.shp`]: shpPoints(pairs),
	[`${name}.dbf`]: dbf(['名称', 'n'], rows, { encoding, language }),
	...(prj && { [`${name}.prj`]: prj }),
	...(cpg && { [`${name}.cpg`]: cpg })
});

const one = (name: string, content: Uint8Array | string) => [{ name, content }];
const text = (name: string, content: string) => one(name, encode(content, 'utf-8'));

const square = (at: Pair, size = 0.001): Pair[] => [
	at,
	[at[0], at[1] + size],
	[at[0] + size, at[1] + size],
	[at[0] + size, at[1]],
	at
];

const tables: MadeFile[] = [
	...(['wgs84', 'gcj02', 'bd09'] as const).flatMap((system): MadeFile[] => [
		{
			title: `CSV whose headings name ${system}`,
			files: text('sites.csv', table(['名称', `lng_${system}`, `lat_${system}`], inSystem(system))),
			system,
			order: 'east-first',
			cell: '甲地'
		},
		{
			title: `CSV whose name says ${system}`,
			files: text(`地块_${system}.csv`, table(['名称', '经度', '纬度'], inSystem(system))),
			system,
			order: 'east-first'
		}
	]),
	{
		title: 'CSV of a map service in Chinese',
		files: text('高德POI.csv', table(['名称', '经度', '纬度'], inSystem('gcj02'))),
		system: 'gcj02',
		order: 'east-first'
	},
	{
		title: 'CSV with a column that names the system',
		files: text(
			'sites.csv',
			[
				'名称,坐标系,lng,lat',
				...inSystem('bd09').map(([x, y], i) => `${NAMES[i]},BD-09,${x},${y}`)
			].join('\n')
		),
		system: 'bd09',
		order: 'east-first'
	},
	{
		title: 'CSV with positions in three systems',
		files: text(
			'sites.csv',
			[
				'name,gcj_lng,gcj_lat,wgs_lng,wgs_lat,bd_lng,bd_lat',
				...SITES.map((_, i) =>
					[
						NAMES[i],
						...inSystem('gcj02')[i]!,
						...inSystem('wgs84')[i]!,
						...inSystem('bd09')[i]!
					].join()
				)
			].join('\n')
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'CSV in GBK',
		files: one('sites.csv', encode(table(['名称', '经度', '纬度'], inSystem('wgs84')), 'gbk')),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'CSV in UTF-16',
		files: one(
			'sites.csv',
			encode(table(['名称', '经度', '纬度'], inSystem('wgs84'), '\t'), 'utf-16le')
		),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'CSV with a byte order mark',
		files: one(
			'sites.csv',
			encode(table(['名称', '经度', '纬度'], inSystem('wgs84')), 'utf-8-bom')
		),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'TSV, latitude first',
		files: text('sites.tsv', table(['name', 'lat', 'lon'], inSystem('wgs84', 'north-first'), '\t')),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'semicolons and decimal commas',
		files: text(
			'sites.csv',
			table(['name', 'lon', 'lat'], inSystem('wgs84'), ';').replace(/(\d)\.(\d)/g, '$1,$2')
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'swapped headings',
		files: text('sites.csv', table(['name', 'lng', 'lat'], inSystem('wgs84', 'north-first'))),
		system: 'wgs84',
		order: 'north-first'
	},
	{
		title: 'one column of pairs, longitude first',
		files: text(
			'sites.csv',
			['名称,坐标', ...inSystem('wgs84').map(([x, y], i) => `${NAMES[i]},"${x},${y}"`)].join('\n')
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'one column of degrees, minutes, seconds',
		files: text(
			'sites.csv',
			'名称,坐标\n甲地,"31°14′46.3″N, 121°26′20.8″E"\n乙地,"31°14′18.6″N, 121°25′07.3″E"'
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'two columns of degrees, minutes, seconds',
		files: text(
			'sites.csv',
			'名称,经度,纬度\n甲地,121°26\'20.8",31°14\'46.3"\n乙地,121°25\'07.3",31°14\'18.6"'
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'a column of WKT',
		files: text(
			'sites.csv',
			['名称;geom', ...inSystem('wgs84').map(([x, y], i) => `${NAMES[i]};POINT (${x} ${y})`)].join(
				'\n'
			)
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'a column of EWKT in a grid',
		files: text(
			'sites.csv',
			[
				'名称,geom',
				...inSystem('gauss-kruger:120').map(([x, y], i) => `${NAMES[i]},SRID=4549;POINT(${x} ${y})`)
			].join('\n')
		),
		system: 'gauss-kruger:120',
		order: 'east-first'
	},
	{
		title: 'no heading',
		files: text(
			'sites.csv',
			inSystem('wgs84')
				.map(([x, y], i) => `${NAMES[i]},${x},${y}`)
				.join('\n')
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'JSON of a map service',
		files: text(
			'amap-answer.json',
			JSON.stringify({
				status: '1',
				pois: inSystem('gcj02').map(([x, y], i) => ({ name: NAMES[i], location: `${x},${y}` }))
			})
		),
		system: 'gcj02',
		order: 'east-first'
	},
	{
		title: 'JSON records with nested positions',
		files: text(
			'sites.json',
			JSON.stringify(
				inSystem('wgs84').map(([lng, lat], i) => ({ name: NAMES[i], location: { lng, lat } }))
			)
		),
		system: 'wgs84',
		order: 'east-first'
	}
];

const grids: MadeFile[] = [
	...(['gauss-kruger:120', 'zone-3:40', 'zone-6:21', 'web-mercator'] as const).flatMap(
		(system): MadeFile[] => [
			{
				title: `X and Y, north first, of ${system}`,
				files: text('plan.csv', table(['名称', 'X', 'Y'], inSystem(system, 'north-first'))),
				system,
				order: 'north-first'
			},
			{
				title: `X and Y, east first, of ${system}`,
				files: text('plan.csv', table(['名称', 'X', 'Y'], inSystem(system))),
				system,
				order: 'east-first'
			}
		]
	),
	{
		title: 'UTM by its definition',
		files: one('p.zip', zip(shapefile('p', inSystem('utm:51'), { prj: PRJ.utm51 }))),
		system: `definition:${PRJ.utm51}`,
		order: 'east-first'
	},
	{
		title: 'UTM without a statement',
		files: text('plan.csv', table(['name', 'x', 'y'], inSystem('utm:51'))),
		system: 'utm:51',
		order: 'east-first',
		equals: ['gauss-kruger:123']
	},
	{
		title: 'a 6-degree zone without a statement',
		files: text('plan.csv', table(['name', 'x', 'y'], inSystem('gauss-kruger:123'))),
		system: 'gauss-kruger:123',
		order: 'east-first'
	},
	{
		title: 'pasted cells of a spreadsheet',
		files: one(
			'pasted',
			table(['名称', 'X', 'Y'], inSystem('gauss-kruger:120', 'north-first'), '\t')
		),
		system: 'gauss-kruger:120',
		order: 'north-first'
	}
];

const jsons: MadeFile[] = [
	{
		title: 'GeoJSON',
		files: text('sites.geojson', geojson(inSystem('wgs84'))),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'GeoJSON with swapped axes',
		files: text('sites.geojson', geojson(inSystem('wgs84', 'north-first'))),
		system: 'wgs84',
		order: 'north-first'
	},
	{
		title: 'GeoJSON with an older member for its system',
		files: text(
			'plan.geojson',
			geojson(inSystem('gauss-kruger:120'), {
				crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4549' } }
			})
		),
		system: 'gauss-kruger:120',
		order: 'east-first'
	},
	{
		title: 'GeoJSON in grid metres without a statement',
		files: text('plan.json', geojson(inSystem('gauss-kruger:120'))),
		system: 'gauss-kruger:120',
		order: 'east-first'
	},
	{
		title: 'GeoJSON that its name gives a datum',
		files: text('sites-gcj02.geojson', geojson(inSystem('gcj02'))),
		system: 'gcj02',
		order: 'east-first'
	},
	{
		title: 'GeoJSON of CGCS2000',
		files: text(
			'sites.geojson',
			geojson(inSystem('wgs84'), { crs: { type: 'name', properties: { name: 'EPSG:4490' } } })
		),
		system: 'cgcs2000',
		order: 'east-first'
	},
	{
		title: 'GeoJSON without an ending, in GBK',
		files: one('地块', encode(geojson(inSystem('wgs84')), 'gbk')),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'newline-delimited GeoJSON',
		files: text(
			'sites.ndjson',
			(JSON.parse(geojson(inSystem('wgs84'))) as { features: object[] }).features
				.map((one) => JSON.stringify(one))
				.join('\n')
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'a text sequence',
		files: text(
			'sites.geojsons',
			(JSON.parse(geojson(inSystem('wgs84'))) as { features: object[] }).features
				.map((one) => `\u001e${JSON.stringify(one, null, 1)}\n`)
				.join('')
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'a list of features',
		files: text(
			'sites.json',
			JSON.stringify((JSON.parse(geojson(inSystem('wgs84'))) as { features: object[] }).features)
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'a bare geometry',
		files: text('p.geojson', JSON.stringify({ type: 'Polygon', coordinates: [square(SITES[0]!)] })),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'TopoJSON',
		files: text(
			'sites.topojson',
			JSON.stringify({
				type: 'Topology',
				arcs: [square(SITES[0]!)],
				objects: { 地块: { type: 'Polygon', arcs: [[0]], properties: { 名称: '甲地' } } }
			})
		),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'TopoJSON, quantised',
		files: text(
			'sites.topojson',
			JSON.stringify({
				type: 'Topology',
				transform: { scale: [0.0001, 0.0001], translate: [121.4391, 31.2462] },
				arcs: [
					[
						[0, 0],
						[10, 0],
						[0, 10],
						[-10, 0],
						[0, -10]
					]
				],
				objects: { a: { type: 'Polygon', arcs: [[0]] } }
			})
		),
		system: 'wgs84',
		order: 'east-first'
	}
];

const xmls: MadeFile[] = [
	{
		title: 'KML',
		files: text('s.kml', kml(inSystem('wgs84'))),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'KML in GBK, declared',
		files: one('s.kml', encode(kml(inSystem('wgs84')).replace('UTF-8', 'GBK'), 'gbk')),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'KML of a map service by its name',
		files: text('百度地图收藏.kml', kml(inSystem('bd09'))),
		system: 'bd09',
		order: 'east-first'
	},
	{
		title: 'KML with swapped axes',
		files: text('s.kml', kml(inSystem('wgs84', 'north-first'))),
		system: 'wgs84',
		order: 'north-first'
	},
	{
		title: 'KMZ',
		files: one('s.kmz', zip({ 'doc.kml': kml(inSystem('wgs84')) })),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'KML with a track',
		files: text(
			's.kml',
			`<kml xmlns:gx="http://www.google.com/kml/ext/2.2"><Placemark><gx:Track>${SITES.map(([x, y]) => `<gx:coord>${x} ${y} 4</gx:coord>`).join('')}</gx:Track></Placemark></kml>`
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'GPX waypoints',
		files: text('s.gpx', gpx(inSystem('wgs84'))),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'a GPX track',
		files: text(
			's.gpx',
			`<gpx version="1.1"><trk><name>走</name><trkseg>${SITES.map(([x, y]) => `<trkpt lat="${y}" lon="${x}"><ele>4</ele></trkpt>`).join('')}</trkseg></trk></gpx>`
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'a GPX route of a map service',
		files: text(
			'gaode-route.gpx',
			`<gpx version="1.0"><rte>${inSystem('gcj02')
				.map(([x, y]) => `<rtept lat="${y}" lon="${x}"/>`)
				.join('')}</rte></gpx>`
		),
		system: 'gcj02',
		order: 'east-first'
	}
];

const shapefiles: MadeFile[] = [
	{
		title: 'shapefile in GBK without a statement',
		files: one(
			'地块.zip',
			zip(shapefile('地块', inSystem('wgs84'), { encoding: 'gbk', prj: PRJ.wgs84 }))
		),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'shapefile in GBK with the language byte of ANSI',
		files: one(
			'a.zip',
			zip(shapefile('a', inSystem('wgs84'), { encoding: 'gbk', language: 0x57 }))
		),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'shapefile in GBK whose .cpg says so',
		files: one('a.zip', zip(shapefile('a', inSystem('wgs84'), { encoding: 'gbk', cpg: 'GBK' }))),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'shapefile in UTF-8 whose .cpg says GBK',
		files: one('a.zip', zip(shapefile('a', inSystem('wgs84'), { cpg: 'GBK' }))),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'shapefile in GBK whose .cpg says UTF-8',
		files: one('a.zip', zip(shapefile('a', inSystem('wgs84'), { encoding: 'gbk', cpg: 'UTF-8' }))),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'shapefile with a grid’s definition',
		files: one('a.zip', zip(shapefile('a', inSystem('gauss-kruger:120'), { prj: PRJ.gk120 }))),
		system: `definition:${PRJ.gk120}`,
		order: 'east-first'
	},
	{
		title: 'shapefile with a grid’s definition and swapped axes',
		files: one(
			'a.zip',
			zip(shapefile('a', inSystem('gauss-kruger:120', 'north-first'), { prj: PRJ.gk120 }))
		),
		system: `definition:${PRJ.gk120}`,
		order: 'north-first'
	},
	{
		title: 'shapefile of CGCS2000 degrees',
		files: one('a.zip', zip(shapefile('a', inSystem('wgs84'), { prj: PRJ.cgcs2000 }))),
		system: 'cgcs2000',
		order: 'east-first'
	},
	{
		title: 'shapefile in GCJ-02 by its name, with the definition that programs add',
		files: one(
			'poi.zip',
			zip(shapefile('高德_poi', inSystem('gcj02'), { encoding: 'gbk', prj: PRJ.wgs84 }))
		),
		system: 'gcj02',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'a zone’s number without a definition',
		files: one('a.zip', zip(shapefile('a', inSystem('zone-3:40')))),
		system: 'zone-3:40',
		order: 'east-first'
	},
	{
		title: 'parts of a shapefile dropped together',
		files: Object.entries(shapefile('地块', inSystem('wgs84'), { encoding: 'gbk' })).map(
			([name, content]) => ({
				name,
				content: typeof content === 'string' ? encode(content, 'utf-8') : content
			})
		),
		system: 'wgs84',
		order: 'east-first',
		cell: '甲地'
	},
	{
		title: 'polygons with a hole',
		files: one(
			'a.zip',
			zip({
				'a.shp': shpParts(5, [[square(SITES[0]!), square([121.4394, 31.2465], 0.0003).reverse()]])
			})
		),
		system: 'wgs84',
		order: 'east-first'
	}
];

const texts: MadeFile[] = [
	{
		title: 'WKT',
		files: one(
			'pasted',
			inSystem('wgs84')
				.map(([x, y]) => `POINT(${x} ${y})`)
				.join('\n')
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'EWKT of a grid',
		files: one(
			'pasted',
			inSystem('gauss-kruger:120')
				.map(([x, y]) => `SRID=4549;POINT(${x} ${y})`)
				.join('\n')
		),
		system: 'gauss-kruger:120',
		order: 'east-first'
	},
	{
		title: 'WKT with latitude first',
		files: one(
			'pasted',
			inSystem('wgs84', 'north-first')
				.map(([x, y]) => `POINT(${x} ${y})`)
				.join('\n')
		),
		system: 'wgs84',
		order: 'north-first'
	},
	{
		title: 'pasted pairs, latitude first',
		files: one(
			'pasted',
			inSystem('wgs84', 'north-first')
				.map((pair) => pair.join(', '))
				.join('\n')
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'pasted pairs, longitude first',
		files: one(
			'pasted',
			inSystem('wgs84')
				.map((pair) => pair.join(', '))
				.join('\n')
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'pasted pairs that name a datum',
		files: one(
			'pasted',
			inSystem('gcj02', 'north-first')
				.map((pair) => `GCJ-02 ${pair.join(', ')}`)
				.join('\n')
		),
		system: 'wgs84',
		order: 'east-first'
	},
	{
		title: 'pasted degrees, minutes, seconds',
		files: one('pasted', '31°14′46.3″N, 121°26′20.8″E\n北纬31°14′18.6″ 东经121°25′07.3″'),
		system: 'wgs84',
		order: 'east-first'
	}
];

export const MADE_FILES: readonly MadeFile[] = [
	...tables,
	...grids,
	...jsons,
	...xmls,
	...shapefiles,
	...texts
];
