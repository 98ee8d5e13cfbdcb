import { describe, expect, it } from 'vitest';
import { HUBS } from '#lib/catalogue/compare/comparison-data';
import { comparisonData } from '#lib/server/publish/comparison';
import { HERE, from, geodataOf, place, station } from './samples';

const hubs = [
	station(HUBS.shanghai_west, 0, 3000),
	station(HUBS.shanghai, 90, 6000),
	station(HUBS.hongqiao, 225, 9000)
];

function dataOf(places: ReturnType<typeof place>[], stations = [] as typeof hubs) {
	const geodata = geodataOf(places, [...hubs, ...stations]);
	Object.assign(geodata.base['metro-stations'], { sources: ['a-source'] });
	Object.assign(geodata.base, { creek: { sources: [] } });
	return comparisonData(geodata);
}

describe('the figures of a comparison', () => {
	it('have the distance to each large station, with the ± of both accuracies', () => {
		// √(20² + 50²) = 53.8516 m
		expect(dataOf([place('a')]).reach.a!.hubs).toEqual({
			shanghai_west: {
				distance: { kind: 'about', metres: expect.closeTo(3000, 2), plusminus_m: 53.8516 }
			},
			shanghai: {
				distance: { kind: 'about', metres: expect.closeTo(6000, 2), plusminus_m: 53.8516 }
			},
			hongqiao: {
				distance: { kind: 'about', metres: expect.closeTo(9000, 2), plusminus_m: 53.8516 }
			}
		});
	});

	it('refuse geodata without one of these stations', () => {
		const geodata = geodataOf([place('a')], hubs.slice(1));
		expect(() => comparisonData(geodata)).toThrow(/shanghai-west-railway-station/);
	});

	it('count the places around one that are surely within a radius, and those that may be', () => {
		// Both accuracies are 20 m, so that a distance is known to 28.3 m.
		const at = (id: string, metres: number) => place(id, { point: from(HERE, 90, metres) });
		const all = [place('a'), at('in', 970), at('edge', 980), at('out', 1020), at('far', 1030)];
		const { near_1km, near_2km } = dataOf(all).reach.a!;
		expect(near_1km).toEqual({ sure: ['in'], maybe: ['edge', 'out'] });
		expect(near_2km).toEqual({ sure: ['in', 'edge', 'out', 'far'], maybe: [] });
	});

	it('count the lines that stop nearby, each once', () => {
		// √(20² + 50²) = 53.9 m
		const { lines } = dataOf(
			[place('a')],
			[
				station('one', 0, 700, 50, ['13', '3']),
				station('two', 90, 740, 50, ['13']),
				station('perhaps', 180, 840, 50, ['3', '11']),
				station('off', 270, 860, 50, ['1'])
			]
		).reach.a!;
		expect(lines).toEqual({ sure: ['3', '13'], maybe: ['11'] });
	});

	it('name the places that contain one, which are not around it', () => {
		const data = dataOf([
			place('outer'),
			place('b', { within: 'outer', point: from(HERE, 90, 400) }),
			place('c', { point: from(HERE, 270, 600) })
		]);
		expect(data.reach.b!.within).toEqual(['outer']);
		expect(data.reach.outer).not.toHaveProperty('within');
		expect(data.reach.outer!.near_1km.sure).toEqual(['c']);
	});

	it('omit concepts, as places and as neighbours', () => {
		const concept = place('c', { basis: 'concept', status: 'concept', point: from(HERE, 0, 300) });
		const data = dataOf([place('a'), place('b', { point: from(HERE, 0, 500) }), concept]);
		expect(Object.keys(data.reach)).toEqual(['a', 'b']);
		expect(data.reach.a!.near_1km.sure).toEqual(['b']);
	});

	it('name the sources of the destinations of distances', () => {
		expect(dataOf([place('a')]).sources.map(({ id }) => id)).toEqual(['a-source']);
	});
});
