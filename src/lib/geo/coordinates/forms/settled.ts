/** Reduces several readings of one text to one. */
import { refused, type CoordinateFault } from '../notation/coordinate-pair';
import { geodesicDistanceM } from '../../geodesic/geodesic';
import type { CoordinateReading, PositionReading } from './pair-reading';

/**
 * The faults that mean that the text contradicts itself. After any other fault another rule may still read
 * it.
 */
const CONTRADICTIONS: ReadonlySet<CoordinateFault> = new Set<CoordinateFault>([
	'hemispheres',
	'sign-and-letter',
	'two-systems',
	'unknown-system',
	'grid-datum',
	'other-zone',
	'several-positions'
]);

/** Whether two positions agree within their digits, such as one written both in degrees and in minutes. */
const isSame = (a: PositionReading, b: PositionReading) =>
	geodesicDistanceM(a.at, b.at) <= (a.resolution_m + b.resolution_m) * Math.SQRT2 + 1e-6;

/** The distinct positions among readings; of equal ones, the one with the most digits. */
export function distinctPositions(readings: readonly CoordinateReading[]): PositionReading[] {
	const distinct: PositionReading[] = [];
	for (const reading of readings) {
		if (reading.kind !== 'position') continue;
		const i = distinct.findIndex((other) => isSame(other, reading));
		if (i < 0) distinct.push(reading);
		else if (reading.resolution_m < distinct[i]!.resolution_m) distinct[i] = reading;
	}
	return distinct;
}

/**
 * The one reading of those that different rules gave of the same text: a contradiction if any rule
 * found one, a refusal where two rules read different positions, else what was read.
 */
export function settled(all: readonly (CoordinateReading | null)[]): CoordinateReading | null {
	const readings = all.filter((reading) => reading !== null);
	const fault = readings.find(
		(reading) => reading.kind === 'refused' && CONTRADICTIONS.has(reading.reason)
	);
	if (fault) return fault;
	const positions = distinctPositions(readings);
	const grids = readings.filter(({ kind }) => kind === 'grid');
	const isGridTwice = grids.some((grid) => JSON.stringify(grid) !== JSON.stringify(grids[0]));
	if (positions.length > 1 || isGridTwice || (positions.length > 0 && grids.length > 0)) {
		return refused('two-readings');
	}
	return positions[0] ?? grids[0] ?? readings[0] ?? null;
}
