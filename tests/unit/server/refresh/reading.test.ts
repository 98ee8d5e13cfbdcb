/** Answers in the forms in which Overpass really gives them, and the bad ones that must be refused. */
import { describe, expect, it } from 'vitest';
import type { Thing } from '#lib/server/refresh/osm/thing';
import { worldOfText } from '#lib/server/refresh/read/read-world';

const node = (id: number, x: number, y: number, tags?: Record<string, string>) => ({
	type: 'node',
	id,
	lat: 31.25 + y / 1000,
	lon: 121.4 + x / 1000,
	...(tags ? { tags } : {})
});
const at = (x: number, y: number) => [121.4 + x / 1000, 31.25 + y / 1000];
const answer = (elements: unknown[], more: object = {}) =>
	JSON.stringify({
		version: 0.6,
		generator: 'Overpass API 0.7.62.5',
		osm3s: { timestamp_osm_base: '2026-11-20T05:06:07Z', copyright: 'ODbL' },
		elements,
		...more
	});

function thingsOf(elements: unknown[]): Thing[] {
	const found = worldOfText(answer(elements), 'answer.json');
	if ('reason' in found) throw new Error(found.reason);
	return found.ok.things;
}
const shapeOf = (elements: unknown[], ref: string) =>
	thingsOf(elements).find((thing) => thing.ref === ref)!.shape;
const reasonOf = (text: string, name = 'answer.json') => {
	const found = worldOfText(text, name);
	return 'reason' in found ? found.reason : 'none';
};

/** The corners of a square of ten, and of one inside it. */
const CORNERS = [
	[0, 0],
	[10, 0],
	[10, 10],
	[0, 10],
	[3, 3],
	[6, 3],
	[6, 6],
	[3, 6]
].map(([x, y], i) => node(i + 1, x!, y!));
const LAKE = { type: 'multipolygon', natural: 'water', name: '银锄湖' };
const member = (ref: number, role: string) => ({ type: 'way', ref, role });
const OUTER = [
	{ type: 'way', id: 1, nodes: [1, 2, 3] },
	// drawn from the same corner, so that one of both runs the other way
	{ type: 'way', id: 2, nodes: [1, 4, 3] }
];
const INNER = { type: 'way', id: 3, nodes: [5, 6, 7, 8, 5] };

describe('an answer', () => {
	it('gives nodes with tags as points, with their names in UTF-8, and says its day', () => {
		const text = answer([node(7, 1, 2, { highway: 'bus_stop', name: '曹杨路' })]);
		expect(worldOfText(text, 'answer.json')).toEqual({
			ok: {
				date: '2026-11-20',
				things: [
					{
						ref: 'n7',
						tags: { highway: 'bus_stop', name: '曹杨路' },
						shape: { type: 'point', at: at(1, 2), isCentre: false },
						routes: []
					}
				]
			}
		});
	});

	it('gives ways their positions, of nodes or of out geom', () => {
		const tags = { highway: 'primary' };
		expect(shapeOf([...CORNERS, { type: 'way', id: 9, nodes: [1, 2, 3], tags }], 'w9')).toEqual({
			type: 'lines',
			lines: [[at(0, 0), at(10, 0), at(10, 10)]]
		});
		const geometry = [
			{ lat: 31.25, lon: 121.4 },
			{ lat: 31.25, lon: 121.41 }
		];
		expect(shapeOf([{ type: 'way', id: 9, nodes: [1, 2], geometry, tags }], 'w9')).toEqual({
			type: 'lines',
			lines: [
				[
					[121.4, 31.25],
					[121.41, 31.25]
				]
			]
		});
	});

	it('cuts a way where out geom(box) left positions out', () => {
		const spot = (lon: number) => ({ lat: 31.25, lon });
		const geometry = [spot(121.4), spot(121.41), null, spot(121.43), spot(121.44), null];
		const way = { type: 'way', id: 9, geometry, tags: { highway: 'primary' } };
		expect(shapeOf([way], 'w9')).toMatchObject({
			lines: [
				[
					[121.4, 31.25],
					[121.41, 31.25]
				],
				[
					[121.43, 31.25],
					[121.44, 31.25]
				]
			]
		});
	});

	it('joins the ring of a multipolygon, a way reversed, and keeps its hole', () => {
		const relation = {
			type: 'relation',
			id: 5,
			tags: LAKE,
			members: [member(1, 'outer'), member(2, 'outer'), member(3, 'inner')]
		};
		const shape = shapeOf([...CORNERS, ...OUTER, INNER, relation], 'r5');
		if (shape.type !== 'area') throw new Error(JSON.stringify(shape));
		const [[outer, hole, ...others], ...more] = shape.polygons as unknown as [number[][][]];
		expect([others, more]).toEqual([[], []]);
		expect(outer).toHaveLength(5);
		expect(outer![0]).toEqual(outer![4]);
		expect(hole).toEqual([at(3, 3), at(6, 3), at(6, 6), at(3, 6), at(3, 3)]);
	});

	it('puts a hole into the outer ring that holds it, an island into none', () => {
		const far = [20, 30].flatMap((x, i) => [node(20 + i, x, 0), node(22 + i, x, 10)]);
		const relation = {
			type: 'relation',
			id: 5,
			tags: LAKE,
			members: [member(4, 'outer'), member(3, 'inner'), member(1, 'outer'), member(2, 'outer')]
		};
		const other = { type: 'way', id: 4, nodes: [20, 21, 23, 22, 20] };
		const shape = shapeOf([...CORNERS, ...far, ...OUTER, INNER, other, relation], 'r5');
		if (shape.type !== 'area') throw new Error(JSON.stringify(shape));
		expect(shape.polygons.map((rings) => rings.length)).toEqual([1, 2]);
	});

	it('takes multipolygons of out geom, whose members bring their positions', () => {
		const spot = ({ lat, lon }: { lat: number; lon: number }) => ({ lat, lon });
		const geometry = [0, 1, 2, 3, 0].map((i) => spot(CORNERS[i]!));
		const relation = {
			type: 'relation',
			id: 5,
			tags: LAKE,
			members: [{ ...member(77, 'outer'), geometry }]
		};
		expect(shapeOf([relation], 'r5')).toMatchObject({ type: 'area', polygons: [[{ length: 5 }]] });
	});

	it.each([
		[
			'a missing member',
			[...CORNERS, ...OUTER.slice(0, 1)],
			'its member way 2 is not in the answer'
		],
		[
			'a missing node of a member',
			[...CORNERS.slice(1), ...OUTER],
			'of its member way 1: its node 1 is not in the answer'
		]
	])(
		'says of a multipolygon with %s that it is incomplete, and what it lacks',
		(_, elements, reason) => {
			const members = [member(1, 'outer'), member(2, 'outer')];
			const relation = { type: 'relation', id: 5, tags: LAKE, members };
			expect(shapeOf([...elements, relation], 'r5')).toEqual({
				type: 'none',
				fault: 'incomplete',
				reason
			});
		}
	);

	it('says of a ring that does not close that it is broken, and where it ends', () => {
		const members = [member(1, 'outer')];
		const relation = { type: 'relation', id: 5, tags: LAKE, members };
		expect(shapeOf([...CORNERS, ...OUTER, relation], 'r5')).toMatchObject({
			type: 'none',
			fault: 'broken',
			reason: expect.stringContaining('121.4100000, 31.2600000')
		});
	});

	it('takes out center for a point that is only a centre', () => {
		const center = { lat: 31.25, lon: 121.4 };
		const way = { type: 'way', id: 6, nodes: [201, 202], center, tags: { building: 'yes' } };
		const relation = { type: 'relation', id: 5, center, tags: LAKE, members: [member(1, 'outer')] };
		for (const ref of ['w6', 'r5']) {
			expect(shapeOf([way, relation], ref)).toEqual({
				type: 'point',
				at: [121.4, 31.25],
				isCentre: true
			});
		}
	});

	it('makes one of an element that is there twice, of two versions the later', () => {
		const stop = node(1, 0, 0, { highway: 'bus_stop' });
		expect(thingsOf([stop, node(1, 0, 0)])).toHaveLength(1);
		const later = { ...node(1, 5, 5, { highway: 'bus_stop' }), version: 3 };
		const [thing, ...others] = thingsOf([later, { ...stop, version: 2 }]);
		expect(others).toEqual([]);
		expect(thing!.shape).toMatchObject({ at: at(5, 5) });
	});

	it('tells each member its routes', () => {
		const route = {
			type: 'relation',
			id: 5,
			tags: { type: 'route', route: 'subway', ref: '13' },
			members: [member(1, ''), { type: 'node', ref: 1, role: 'stop' }]
		};
		const things = thingsOf([...CORNERS, ...OUTER, route]);
		expect(things.map(({ ref, routes }) => [ref, routes.length])).toEqual([
			['n1', 1],
			['w1', 1]
		]);
	});
});

describe('a bad answer', () => {
	const good = answer([node(1, 0, 0, { highway: 'bus_stop' })]);

	it.each([
		['nothing', '', 'is empty'],
		['one that is cut off', good.slice(0, -20), 'is cut off'],
		['what is no JSON', '{"elements": [}', 'is not JSON'],
		[
			'a page with an error',
			'<html><body><p><strong>Error</strong>: rate_limited</p></body></html>',
			'Error : rate_limited'
		],
		[
			'a remark of Overpass',
			answer([node(1, 0, 0)], { remark: 'runtime error: Query timed out in "query" at line 3' }),
			'Query timed out'
		],
		['a list', '[]', 'must be an object'],
		['no elements', '{"version":0.6}', 'no list of elements'],
		['an empty list', answer([]), 'no elements at all'],
		['an unknown type', answer([{ type: 'area', id: 1 }]), 'elements.0.type must be node'],
		['no id', answer([{ type: 'node', id: '1' }]), 'elements.0.id must be a whole number'],
		[
			'latitude and longitude exchanged',
			answer([{ type: 'node', id: 5, lat: 121.4, lon: 31.2 }]),
			'(node 5).lat and .lon must be degrees'
		],
		[
			'a number as a tag',
			answer([node(3, 0, 0, { layer: 1 } as never)]),
			'(node 3).tags.layer must be a text'
		],
		[
			'a member without a type',
			answer([{ type: 'relation', id: 4, members: [{ ref: 1, role: '' }] }]),
			'(relation 4).members.0 must have'
		],
		[
			'two copies that contradict each other',
			answer([node(1, 0, 0), node(1, 9, 9)]),
			'node 1 is there twice, with a different lat'
		]
	])('with %s is refused with the reason', (_, text, reason) => {
		expect(reasonOf(text)).toContain(reason);
	});
});

describe('an extract as GeoJSON', () => {
	const point = { type: 'Point', coordinates: [121.4, 31.25] };
	const ring = [...[0, 1, 2, 0].map((i) => [CORNERS[i]!.lon, CORNERS[i]!.lat])];
	const feature = (id: unknown, geometry: unknown, properties = {}) => ({
		type: 'Feature',
		id,
		geometry,
		properties
	});
	const collection = (...features: unknown[]) =>
		JSON.stringify({ type: 'FeatureCollection', features });
	const refs = (text: string, name = 'extract.geojson') => {
		const found = worldOfText(text, name);
		if ('reason' in found) throw new Error(found.reason);
		return found.ok.things.map(({ ref, tags, shape }) => [ref, tags, shape.type]);
	};

	it('takes the ids of osmium, areas as what they were made of', () => {
		const area = { type: 'MultiPolygon', coordinates: [[ring]] };
		const tags = { building: 'yes' };
		const text = collection(
			feature('n1', point, tags),
			feature('a4', area, tags),
			feature('a7', area, tags)
		);
		expect(refs(text)).toEqual([
			['n1', tags, 'point'],
			['w2', tags, 'area'],
			['r3', tags, 'area']
		]);
	});

	it('takes the ids of overpass turbo, and the routes it tells', () => {
		const properties = {
			'@id': 'way/2',
			railway: 'subway',
			'@relations': [{ rel: 8, role: '', reltags: { type: 'route', route: 'subway', ref: '13' } }]
		};
		const line = { type: 'LineString', coordinates: ring };
		const found = worldOfText(collection(feature('way/2', line, properties)), 'a.geojson');
		expect(found).toMatchObject({
			ok: { things: [{ ref: 'w2', tags: { railway: 'subway' }, routes: [{ ref: 'r8' }] }] }
		});
	});

	it('takes one feature a line, with or without record separators', () => {
		const lines = [feature('n1', point, { a: 'b' }), feature('n2', point, { a: 'b' })].map((one) =>
			JSON.stringify(one)
		);
		expect(refs(lines.join('\n') + '\n', 'a.geojsonl')).toHaveLength(2);
		expect(refs(lines.map((line) => `\u001e${line}\n`).join(''), 'a.geojsonseq')).toHaveLength(2);
	});

	it.each([
		['no id of OpenStreetMap', collection(feature('park-1', point)), 'features.0.id must be'],
		['no positions', collection(feature('n1', null)), 'features.0 (n1).geometry has no positions'],
		['nothing in it', collection(), 'has no features'],
		['a line that is cut off', '{"type":"Feature","id":"n1"', 'line 1 is not JSON']
	])('is refused with %s', (_, text, reason) => {
		expect(reasonOf(text, 'extract.geojson')).toContain(reason);
	});
});
