/** Whether the input is in another datum: then everything lies off to one side, by a known way. */
import { fromWgs84 } from '../../../geo/datum/datum';
import type { LngLat } from '../../../values/lng-lat';
import type { Feature } from '../features/feature';
import { toPlane } from '../shape/plane';
import type { Reason } from './reason';

type Way = [east_m: number, north_m: number];

/** GCJ-02 is about 485 m off here, BD-09 about 1,150 m. */
const [LEAST_M, MOST_M] = [300, 1300];
/** The ways of single stations may differ by so much and still be one way, metres. */
const ALIKE_M = 100;
/** So large a share of the stations must go one way, and so many of them be known. */
const SHARE = 0.8;
const LEAST_STATIONS = 5;

const wayBetween = (from: LngLat, to: LngLat): Way => {
	const [[x0, y0], [x1, y1]] = [toPlane(from), toPlane(to)];
	return [x1 - x0, y1 - y0];
};
const apartM = (a: Way, b: Way) => Math.hypot(a[0] - b[0], a[1] - b[1]);

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

const pointOf = ({ geometry }: Feature) => geometry.coordinates as LngLat;
const zhOf = ({ properties }: Feature) => (properties.name as { zh: string }).zh;

/** The reason to refuse stations that all lie off one way by 300–1,300 m; null where they do not. */
export function datumReason(today: readonly Feature[], now: readonly Feature[]): Reason | null {
	const known = new Map(today.map((feature) => [zhOf(feature), pointOf(feature)]));
	const pairs = now.flatMap((feature) => {
		const from = known.get(zhOf(feature));
		return from && feature.properties.basis === 'mapped'
			? [{ from, way: wayBetween(from, pointOf(feature)) }]
			: [];
	});
	if (pairs.length < LEAST_STATIONS) return null;
	const common: Way = [
		median(pairs.map(({ way }) => way[0])),
		median(pairs.map(({ way }) => way[1]))
	];
	const far_m = Math.hypot(...common);
	const alike = pairs.filter(({ way }) => apartM(way, common) <= ALIKE_M);
	if (far_m < LEAST_M || far_m > MOST_M || alike.length < pairs.length * SHARE) return null;
	const datum = (['gcj02', 'bd09'] as const).find((name) => {
		const { from } = pairs[0]!;
		return apartM(wayBetween(from, fromWgs84(from, name)), common) <= ALIKE_M;
	});
	const means = { gcj02: 'as in GCJ-02', bd09: 'as in BD-09' };
	const guess = datum ? `, ${means[datum]}` : '';
	return {
		dataset: 'metro-stations',
		id: null,
		reason: `${alike.length} of ${pairs.length} stations lie about ${Math.round(far_m)} m off one way${guess}: the input is not in WGS-84. Convert it first (src/lib/geo/datum/datum.ts does), or ask OpenStreetMap itself.`
	};
}
