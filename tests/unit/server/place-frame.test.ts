/** What the map opens on for a place: held against plane trigonometry, not against the code's own. */
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../built-catalogue';

const { places, geodata } = CATALOGUE;
type Extent = (typeof places)[number]['frame'];

/** Metres of a degree at 31.25° N, from tables of the WGS-84 ellipsoid. */
const LAT_M = 110_870;
const LNG_M = 95_290;

const widthM = ([west, , east]: Extent) => (east - west) * LNG_M;
const heightM = ([, south, , north]: Extent) => (north - south) * LAT_M;
const holds = (outer: Extent, inner: Extent) =>
	outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
const holdsPoint = (frame: Extent, [lng, lat]: readonly number[]) =>
	holds(frame, [lng!, lat!, lng!, lat!]);

/** The zoom at which a length on the ground fills so many pixels, tiles of 512 px (at 31.25° N). */
const zoomOf = (metres: number, px: number) =>
	Math.log2((40_075_017 * Math.cos((31.25 * Math.PI) / 180) * px) / (512 * metres));

const placeOf = (id: string) => places.find((place) => place.id === id)!;

describe('the frame of a place', () => {
	test.each(places.map((place) => [place.id, place] as const))(
		'%s: whole, between z13 and z16.5',
		(_, place) => {
			expect(holds(place.frame, place.extent)).toBe(true);
			const [width, height] = [widthM(place.frame), heightM(place.frame)];
			expect(Math.min(width, height)).toBeGreaterThan(597);
			// No wider than a phone shows at z13, but where the place itself is.
			if (Math.max(width, height) > 3010) {
				expect(Math.max(widthM(place.extent), heightM(place.extent))).toBeGreaterThan(2900);
			}
			const onPhone = zoomOf(Math.max(width, height), 390);
			expect(onPhone).toBeGreaterThan(12.5);
			expect(onPhone).toBeLessThan(16.5);
		}
	);

	test('an exact place is shown closer than an uncertain one', () => {
		const { frame: exact } = placeOf('tongji-putuo-campus');
		const { frame: vague } = placeOf('changfeng-science-technology-park');
		expect(widthM(vague)).toBeGreaterThan(2 * 1050 - 5);
		expect(widthM(exact)).toBeLessThan(widthM(vague) * 0.75);
	});

	test('the nearest station within walking distance is in sight', () => {
		for (const { id, name, frame, point, derived } of places) {
			const [nearest] = derived.stations;
			if (!nearest || nearest.distance.metres > 900) continue;
			const station = geodata.base['metro-stations'].features.find((one) => one.id === nearest.id)!;
			const [lng, lat] = station.geometry.coordinates;
			const away = Math.hypot((lng - point[0]) * LNG_M, (lat - point[1]) * LAT_M);
			if (away > 1450) continue;
			const inSight = geodata.base['metro-stations'].features.some(({ geometry }) =>
				holdsPoint(frame, geometry.coordinates)
			);
			expect(inSight, `${id} (${name.en}) shows ${nearest.name.en} or another`).toBe(true);
		}
	});

	test('M50 opens with the creek it stands on', () => {
		const { frame } = placeOf('m50');
		const creek = geodata.base.creek.features.find(
			({ properties }) => properties.part === 'centreline'
		)!;
		const points = creek.geometry.coordinates as [number, number][];
		expect(points.some((point) => holdsPoint(frame, point))).toBe(true);
	});

	test('a concept has no site: it opens on its extent', () => {
		const { frame, extent } = placeOf('life-smart-valley');
		frame.forEach((edge, at) => expect(edge).toBeCloseTo(extent[at]!, 5));
	});
});
