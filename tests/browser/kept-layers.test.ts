/** The reader's own layers in the file of everything that they keep, by the device's real database. */
import { expect, test } from 'vitest';
import { Explorer } from '#lib/state/explorer/explorer.svelte';
import { storeLayers, type KeptLayer } from '#lib/tools/import/work/kept-layers';
import { ownLayersPart } from '#lib/tools/import/work/kept-part';

test('own layers leave as GeoJSON and come back as a file to be opened, hostile columns included', async () => {
	const geometry = { type: 'Point' as const, coordinates: [121.4, 31.25] };
	const layer = {
		listing: { id: 1, name: '地块 1' },
		summary: {},
		features: {
			columns: ['名称', '__proto__', 'constructor', ''],
			cells: [
				['甲', 'a', 1, null],
				['乙', '<b>', 2, true]
			],
			geometries: [geometry, null]
		}
	} as unknown as KeptLayer;
	expect(await storeLayers([layer])).toBe(true);
	const text = JSON.stringify(await ownLayersPart.pack());
	const read = ownLayersPart.read(JSON.parse(text));
	expect(read?.count).toBe(1);

	const explorer = new Explorer();
	expect(read!.restore(explorer)).toBe(true);
	const intent = explorer.toolIntent as unknown as { given: { name: string; content: string }[] };
	expect(intent.given[0]!.name).toBe('地块 1.geojson');
	const { features } = JSON.parse(intent.given[0]!.content) as {
		features: { properties: object; geometry: unknown }[];
	};
	expect(features.map((one) => Object.entries(one.properties))).toEqual([
		[
			['名称', '甲'],
			['__proto__', 'a'],
			['constructor', 1],
			['', null]
		],
		[
			['名称', '乙'],
			['__proto__', '<b>'],
			['constructor', 2],
			['', true]
		]
	]);
	expect(features.map((one) => one.geometry)).toEqual([geometry, null]);
	for (const damaged of [{}, [1], [{ name: 'a' }], [{ name: 1, features: [] }]]) {
		expect(ownLayersPart.read(damaged)).toBeNull();
	}
	await storeLayers([]);
});
