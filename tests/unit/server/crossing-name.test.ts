/** What crossings are called, and which parts of roads lie under ground. */
import { describe, expect, it } from 'vitest';
import { crossingName, isNameless } from '#lib/server/derive/crossing-name';
import { partedRoad } from '#lib/server/derive/roads';
import { CATALOGUE } from '../../built-catalogue';

const { geodata, ground } = await CATALOGUE;
const roads = geodata.base.roads.features;
const over = geodata.base.crossings.features;
const partedOf = (id: string) =>
	partedRoad(
		roads.find((road) => road.id === id)!,
		over
	);

describe('a crossing', () => {
	it('keeps the name that a source gives it, in either language', () => {
		const named = over.filter(({ properties }) => !isNameless(properties.name_basis));
		expect(named.map(({ id }) => id)).toEqual(expect.arrayContaining(['xizang-road-bridge']));
		for (const { properties } of named) expect(crossingName(properties)).toEqual(properties.name);
	});

	it('without a name is described by what crosses, with no number and no made-up name', () => {
		const ours = { en: 'ours', zh: 'ours' } as const;
		const described = (en: string, zh: string, kind: 'road-tunnel' | 'rail-bridge') =>
			crossingName({ name: { en, zh }, name_basis: ours, kind });
		expect(described('North Cross Passage crossing 8', '北横通道过河处 8', 'road-tunnel')).toEqual({
			en: 'North Cross Passage (tunnel)',
			zh: '北横通道（隧道）'
		});
		expect(
			described('Intercity Railway crossing, Hongqiao Link', '虹桥联络线跨河处', 'rail-bridge')
		).toEqual({ en: 'Intercity Railway, Hongqiao Link (bridge)', zh: '虹桥联络线（桥）' });
		for (const { name } of ground.crossings) {
			expect(name.en).not.toMatch(/crossing|\d$/);
			expect(name.zh).not.toMatch(/[跨过]河处|\d$/);
		}
	});
});

describe('partedRoad', () => {
	it('keeps a street on the ground as it is', () => {
		const { above, under } = partedOf('changshou-road');
		expect(under).toEqual([]);
		expect(above.length).toBeGreaterThan(0);
	});

	it('puts a street that is called a tunnel under ground', () => {
		expect(partedOf('dalian-road-tunnel')).toMatchObject({ above: [] });
	});

	it('puts the North Cross Passage under ground between its tunnels below the creek, and nowhere else', () => {
		const { above, under } = partedOf('north-cross-passage');
		const lngs = under.flat().map(([lng]) => lng);
		expect(Math.min(...lngs)).toBeCloseTo(121.3953, 3);
		expect(Math.max(...lngs)).toBeCloseTo(121.40876, 3);
		expect(above.flat().some(([lng]) => lng > 121.3962 && lng < 121.408)).toBe(false);
	});
});
