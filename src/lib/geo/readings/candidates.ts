/** The systems that numbers of some size may be in. */
import type { LngLat } from '../../values/lng-lat';
import { meridianOfZone, type SourceId } from './source-system';

/** Which of a position's two numbers is the longitude or the east. */
export type AxisOrder = 'east-first' | 'north-first';

/** A way to read a file's numbers. */
export interface Candidate {
	readonly system: SourceId;
	readonly order: AxisOrder;
}

/** The pair as `[east, north]`. */
export const inOrder = ([a, b]: LngLat, order: AxisOrder): LngLat =>
	order === 'east-first' ? [a, b] : [b, a];

/** The systems in degrees, the most usual first. */
const IN_DEGREES: readonly SourceId[] = ['wgs84', 'gcj02', 'bd09'];

/** Zones of mainland China by their numbers: 3-degree 25 to 45, 6-degree 13 to 23. */
const ZONES_3 = Array.from({ length: 21 }, (_, i) => 25 + i);
const ZONES_6 = Array.from({ length: 11 }, (_, i) => 13 + i);

function metric(east: number): SourceId[] {
	const zone = Math.floor(east / 1e6);
	if (zone >= 13 && zone <= 45) {
		return [
			...ZONES_3.filter((one) => one === zone).map((one): SourceId => `zone-3:${one}`),
			...ZONES_6.filter((one) => one === zone).map((one): SourceId => `zone-6:${one}`),
			...(east < 20_037_509 ? (['web-mercator', 'bd09-mercator'] as const) : [])
		];
	}
	if (zone !== 0) return east < 20_037_509 ? ['web-mercator', 'bd09-mercator'] : [];
	const meridians = new Set([
		...ZONES_3.map((one) => meridianOfZone(3, one)),
		...ZONES_6.map((one) => meridianOfZone(6, one))
	]);
	return [
		...[...meridians].map((meridian): SourceId => `gauss-kruger:${meridian}`),
		...[49, 50, 51, 52].map((utm): SourceId => `utm:${utm}`)
	];
}

/** The value in the middle. */
function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? NaN;
}

/** Every way in which positions of this size may be read, in both orders. */
export function candidatesFor(positions: readonly LngLat[]): Candidate[] {
	const [first, second] = [0, 1].map((axis) => median(positions.map((at) => at[axis as 0 | 1])));
	if (first === undefined || second === undefined) return [];
	const orders: readonly AxisOrder[] = ['east-first', 'north-first'];
	const isDegrees = Math.abs(first) <= 180 && Math.abs(second) <= 180;
	if (isDegrees) {
		return orders.flatMap((order) => IN_DEGREES.map((system) => ({ system, order })));
	}
	return orders.flatMap((order) => {
		const [east] = inOrder([first, second], order);
		return metric(Math.abs(east)).map((system) => ({ system, order }));
	});
}
