/** What the worker answers: drafts, layers on the map, rows, single features; hostile names stay data. */
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '#lib/formats/read/layer/limits';
import { LayerWorkshop } from '#lib/tools/import/work/workshop';
import { dbf, encode, shpPoints, zip } from './build-files';
import { SITES } from './made-files';

const workshop = (limits = {}) => new LayerWorkshop(() => null, { ...READ_LIMITS, ...limits });
const csv = (rows: readonly string[]) => ['name,lng,lat,size', ...rows].join('\n');
const ROWS = SITES.map(([lng, lat], i) => `site ${i},${lng},${lat},${10 - i}`);
const file = (content: string | Uint8Array<ArrayBuffer>, name = 'sites.csv') => ({
	name,
	content: new Blob([content])
});

async function placed(shop: LayerWorkshop, content: string) {
	const { drafts } = await shop.open([file(content)]);
	const { system, order } = drafts[0]!.survey.readings[0]!;
	return shop.place(drafts[0]!.id, { system, order });
}

describe('the workshop', () => {
	it('reads, places, sorts and filters a table', async () => {
		const shop = workshop();
		const layer = await placed(shop, csv(ROWS));
		expect(layer).toMatchObject({ rows: 7, points: 7, without: 0 });
		expect(layer.columns.map(({ kind }) => kind)).toEqual(['text', 'number', 'number', 'number']);
		const query = { sort: { column: 3, isDescending: false }, text: '', from: 0, count: 2 };
		expect(shop.rows(layer.id, query).rows.map(({ index }) => index)).toEqual([6, 5]);
		expect(shop.rowOf(layer.id, query, 0)).toBe(6);
		expect(shop.rows(layer.id, { ...query, sort: null, text: 'SITE 3' })).toMatchObject({
			total: 1
		});
		expect(shop.feature(layer.id, 2).geometry).toEqual({
			type: 'Point',
			coordinates: [...SITES[2]!]
		});
	});

	it('draws layers without their texts', async () => {
		const shop = workshop();
		const layer = await placed(shop, csv(ROWS));
		const drawing = shop.draw([{ id: layer.id, colour: 1, style: { column: 'size' } }]);
		const text = drawing.points.join();
		expect(JSON.parse(text) as unknown[]).toHaveLength(7);
		expect(text).not.toContain('site 0');
		expect(drawing.legends[layer.id]!.reduce((sum, { count }) => sum + count, 0)).toBe(7);
	});

	it('keeps the other rows where one is refused, and says which', async () => {
		const shop = workshop();
		const { drafts } = await shop.open([
			file(csv(['a,121.4,31.2,1', 'b,121.4,north,2', 'c,1,2,3,4']))
		]);
		const { first, count } = drafts[0]!.refused;
		expect(count).toBe(2);
		expect(first.map(({ at }) => at.line).sort()).toEqual([3, 4]);
		expect(drafts[0]!.rows).toBe(2);
	});

	it.each([
		['fileBytes', 20],
		['columns', 2],
		['lineLength', 5]
	] as const)('refuses more than the limit of %s', async (limit, most) => {
		const { refused } = await workshop({ [limit]: most }).open([file(csv(ROWS))]);
		expect(refused[0]!.fault).toMatchObject({ code: 'too-much', limit });
	});

	it('counts what an archive unpacks to, not what it claims', async () => {
		const content = zip({ 'a.csv': csv(Array.from({ length: 5000 }, () => ROWS[0]!)) });
		const { refused } = await workshop({ unpackedBytes: 50_000 }).open([file(content, 'a.zip')]);
		expect(refused[0]!.fault).toMatchObject({ code: 'too-much', limit: 'unpackedBytes' });
	});

	it('reads a GBK table again in the encoding that is chosen', async () => {
		const shop = workshop();
		const content = zip({
			'a.shp': shpPoints(SITES),
			'a.dbf': dbf(
				['名称'],
				SITES.map(() => ['甲地']),
				{ encoding: 'gbk' }
			)
		});
		const { drafts } = await shop.open([file(content, 'a.zip')]);
		expect(drafts[0]).toMatchObject({ encoding: 'gb18030', isEncodingGuess: true });
		expect(drafts[0]!.sample.rows[0]).toEqual(['甲地']);
		const again = await shop.decode(drafts[0]!.opening, 'windows-1252');
		expect(again.drafts[0]!.sample.rows[0]).not.toEqual(['甲地']);
	});

	it.each([
		['<!DOCTYPE kml [<!ENTITY a "b">]><kml/>', 'a.kml', 'doctype'],
		['<html><body>x</body></html>', 'a.html', 'other-format'],
		['{"type":"FeatureCollection","features":[', 'a.json', 'cut-off'],
		['{"type":"FeatureCollection",\n"features":[1,]}', 'a.json', 'syntax'],
		[`${'['.repeat(100)}${']'.repeat(100)}`, 'a.json', 'too-much'],
		['<kml><Placemark></kml>', 'a.kml', 'syntax'],
		['', 'a.csv', 'empty']
	] as const)('refuses %s with its reason', async (content, name, code) => {
		const { refused } = await workshop().open([file(encode(content, 'utf-8'), name)]);
		expect(refused[0]!.fault.code).toBe(code);
		if (code === 'syntax' || code === 'cut-off')
			expect(refused[0]!.fault.at.line).toBeGreaterThan(0);
	});

	it('takes a prototype’s name for a column', async () => {
		const shop = workshop();
		const layer = await placed(shop, 'lng,lat,__proto__,constructor,,lng\n121.4,31.25,a,b,c,d');
		expect(layer.columns.map(({ name }) => name)).toEqual([
			'lng',
			'lat',
			'__proto__',
			'constructor',
			'column_5',
			'lng_2'
		]);
		expect(layer.mended['column-renamed']).toBe(2);
		const text = await shop.write(layer.id, 'a', 'geojson', false);
		expect(Object.hasOwn(JSON.parse(text).features[0].properties, '__proto__')).toBe(true);
	});

	it('finds the datum by names that the map knows', async () => {
		const shop = workshop();
		const named = SITES.map((at, i) => ({ names: [`site ${i}`], at, accuracy_m: 20 }));
		shop.know({ boundary: null, named });
		const shifted = SITES.map((at) => gcoord.transform([...at], gcoord.WGS84, gcoord.GCJ02));
		const rows = shifted.map(([lng, lat], i) => `site ${i},${lng},${lat},1`);
		const { drafts } = await shop.open([file(csv(rows))]);
		expect(drafts[0]!.survey).toMatchObject({ because: 'known-names' });
		expect(drafts[0]!.survey.readings[0]).toMatchObject({ system: 'gcj02', known: { count: 7 } });
	});

	it('places a table of names that the map knows, and names those that it does not', async () => {
		const shop = workshop();
		const named = SITES.map((at, i) => ({ names: [`地点${i}`], at, accuracy_m: 20 }));
		shop.know({ boundary: null, named });
		const { drafts } = await shop.open([file('企业,地址\n甲,地点1\n乙,地点2\n丙,无名路9号')]);
		expect(drafts[0]).toMatchObject({ without: 1, unknownNames: ['无名路9号'] });
		const layer = shop.place(drafts[0]!.id, drafts[0]!.survey.readings[0]!);
		expect(layer).toMatchObject({ points: 2, without: 1 });
	});
});
