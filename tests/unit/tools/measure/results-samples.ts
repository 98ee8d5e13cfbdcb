/** Measurements and surroundings for the tests of copied and saved results. Made up. */
import { figuresOf } from '#lib/tools/measure/figures/all-figures';
import type { NearbyFeature, Surroundings } from '#lib/tools/measure/figures/around';
import type { Measurement, Vertex } from '#lib/tools/measure/model/measurement';
import { vertex } from '#lib/tools/measure/model/measurement';
import { from, HERE, straightCreek } from '../../server/samples';

/** Names that a table, a text or a program might take for something else. */
export const HOSTILE = [
	'=cmd()',
	'@SUM(A1)',
	'+1+1',
	'-2+3',
	'\t=1',
	'="a"\n&B1',
	'"quoted", and a comma',
	'two\r\nlines',
	'</script><img src=x onerror=alert(1)>',
	'__proto__',
	'围栏“北”；𠮷'
];

/** A creek through `HERE`, mileage 4,000 m there; one place and one station to the north. */
export const AROUND: Surroundings = {
	creek: straightCreek(),
	stations: [
		{
			id: 'test-road',
			name: { en: 'Test Road', zh: '测试路' },
			lines: ['13'],
			point: from(HERE, 0, 900),
			accuracy_m: 50
		}
	],
	features: [
		{
			ref: 'places:test-park',
			name: { en: 'Test Park', zh: '测试园' },
			point: from(HERE, 20, 600),
			accuracy_m: 30
		},
		{
			ref: 'metro:test-road',
			name: { en: 'Test Road', zh: '测试路' },
			point: from(HERE, 0, 1190),
			accuracy_m: 50
		}
	]
};

/** A vertex so far from `HERE`. */
export const away = (azimuthDeg: number, metres: number, accuracy_m: number | null = 5): Vertex =>
	vertex(from(HERE, azimuthDeg, metres), accuracy_m, 'pointer');

export const withAround = (one: Measurement) => figuresOf(one, AROUND);
export const withoutAround = (one: Measurement) => figuresOf(one, null);

/** A square around `HERE` with sides of so many metres, known to ± `accuracy_m`. */
const square = (id: string, name: string, side_m: number, accuracy_m: number): NearbyFeature => ({
	ref: `places:${id}`,
	name: { en: name, zh: `${name}园` },
	point: HERE,
	accuracy_m,
	outline: {
		type: 'Polygon',
		coordinates: [
			[
				[-1, -1],
				[1, -1],
				[1, 1],
				[-1, 1],
				[-1, -1]
			].map(([east, north]) => from(from(HERE, 90, (east! * side_m) / 2), 0, (north! * side_m) / 2))
		]
	}
});

/** Two districts one in the other: of 2,000 m, and of 1,000 m known to ± 80 m only. */
export const withDistricts = (one: Measurement) =>
	figuresOf(one, {
		...AROUND,
		features: [
			...AROUND.features,
			square('outer', 'Outer', 2000, 20),
			square('inner', 'Inner', 1000, 80)
		]
	});
