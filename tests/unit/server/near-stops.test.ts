/** The stops near a place, against plane geometry over all stops: a large outline has stops far from its corners. */
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../built-catalogue';

const { geodata, details } = CATALOGUE;
type At = readonly number[];

/** Metres of a degree at 31.25° N, from tables of the WGS-84 ellipsoid. */
const flat = ([lng, lat]: At) => [lng! * 95_290, lat! * 110_870] as const;

function toSegmentM(at: At, from: At, to: At): number {
	const [[x, y], [ax, ay], [bx, by]] = [flat(at), flat(from), flat(to)];
	const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
	const t = length2 && ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2;
	const along = Math.min(1, Math.max(0, t));
	return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

const isInside = ([x, y]: At, ring: readonly At[]) =>
	ring.reduce((inside, [ax, ay], i) => {
		const [bx, by] = ring[(i + 1) % ring.length]!;
		const crosses = ay! > y! !== by! > y! && x! < ((bx! - ax!) * (y! - ay!)) / (by! - ay!) + ax!;
		return crosses ? !inside : inside;
	}, false);

function toRingM(at: At, ring: readonly At[]): number {
	if (isInside(at, ring)) return 0;
	return Math.min(...ring.slice(1).map((to, i) => toSegmentM(at, ring[i]!, to)));
}

const withRing = geodata.places.flatMap(({ id, geometry }) =>
	geometry.type === 'Polygon' ? [[id, geometry.coordinates[0] as At[]] as const] : []
);

describe('the stops near a place with an outline', () => {
	test.each(withRing)('%s: none that is left out lies nearer', (id, ring) => {
		const named = details.get(id)!.stops;
		const nearest = new Map<string, number>();
		for (const { properties, geometry } of geodata.base['bus-stops'].features) {
			const metres = toRingM(geometry.coordinates, ring);
			nearest.set(
				properties.name.zh,
				Math.min(metres, nearest.get(properties.name.zh) ?? Infinity)
			);
		}
		const expected = [...nearest.values()].sort((a, b) => a - b).slice(0, 3);
		const shown = named.map(({ name }) => nearest.get(name.zh)!).sort((a, b) => a - b);
		expect(shown).toHaveLength(expected.filter((metres) => metres < 990).length);
		// A stop that may lie inside, by the place's accuracy, states the most that it may be away.
		const { accuracy_m } = details.get(id)!;
		shown.forEach((metres, at) => {
			expect(metres).toBeLessThanOrEqual(expected[at]! + accuracy_m + 15);
		});
	});
});
