/**
 * The coordinates at the edge of a sheet's map: ticks where a round value of the chosen datum meets the edge,
 * and crosses where two of them meet on the map. Each tick is found on the sheet's own plane, so that a datum
 * whose lines are not straight there (GCJ-02, a grid turned by its convergence) has its ticks in place.
 */
import type { CoordinateSystem } from '../../../geo/datum/coordinate-systems';
import { datumOf, fromWgs84, toWgs84 } from '../../../geo/datum/datum';
import { coordinateText } from '../../../geo/coordinates/coordinate-writing';
import { degreeLength } from '../../../geo/geodesic/degree-length';
import { geodesicAzimuthDeg } from '../../../geo/geodesic/geodesic';
import type * as Kruger from '../../../geo/plane/gauss-kruger';
import type { LocalPlane } from '../../../geo/plane/local-plane';
import type { LngLat } from '../../../values/lng-lat';

/** A value eastwards and one northwards. */
type Values = readonly [east: number, north: number];
type Axis = 0 | 1;

/** A grid of round values. */
export interface SheetGrid {
	valuesOf(at: LngLat): Values;
	positionOf(values: Values): LngLat;
	/** from one line to the next, in the grid's unit */
	readonly step: number;
	label(value: number, axis: Axis): string;
	/** true where its values are metres of a projection, whose north is not the true one */
	readonly isProjected: boolean;
}

/** The projection of the planner's grid: `geo/plane/gauss-kruger`, which is loaded when it is needed. */
export type GaussKruger = Pick<typeof Kruger, 'toGaussKruger' | 'fromGaussKruger'>;

/** Lines are at least so far apart on paper, millimetres. */
const APART_MM = 32;
const GRID_STEPS_M = [50, 100, 200, 500, 1000, 2000, 5000];
const ANGLE_STEPS_S = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300];

const stepOf = (steps: readonly number[], mmOf: (step: number) => number) =>
	steps.find((step) => mmOf(step) >= APART_MM) ?? steps.at(-1)!;

/**
 * The grid of a datum: degrees, minutes and seconds; for CGCS2000 the metres of Gauss–Krüger, X northwards.
 */
export function sheetGrid(
	system: CoordinateSystem,
	denominator: number,
	latDeg: number,
	{ toGaussKruger, fromGaussKruger }: GaussKruger
): SheetGrid {
	const toMm = 1000 / denominator;
	if (system === 'cgcs2000') {
		return {
			valuesOf(at) {
				const { east_m, north_m } = toGaussKruger(at);
				return [east_m, north_m];
			},
			positionOf: ([east_m, north_m]) => fromGaussKruger({ east_m, north_m }),
			step: stepOf(GRID_STEPS_M, (metres) => metres * toMm),
			label: (value, axis) => `${axis === 0 ? 'Y' : 'X'} ${Math.round(value)}`,
			isProjected: true
		};
	}
	const datum = datumOf(system);
	const { lng_m } = degreeLength(latDeg);
	const seconds = stepOf(ANGLE_STEPS_S, (step) => ((lng_m * step) / 3600) * toMm);
	return {
		valuesOf: (at) => fromWgs84(at, datum),
		positionOf: (values) => toWgs84([values[0], values[1]], datum),
		step: seconds / 3600,
		// The values are in the datum already: they are only written.
		label: (value, axis) =>
			coordinateText([value, value], 'wgs84', 'dms', 0).split(', ')[axis === 0 ? 1 : 0]!,
		isProjected: false
	};
}

/** The round values between two, the smaller first. */
function rounds(from: number, to: number, step: number): number[] {
	const [low, high] = from < to ? [from, to] : [to, from];
	const first = Math.ceil(low / step);
	const count = Math.max(0, Math.floor(high / step) - first + 1);
	return Array.from({ length: count }, (_, at) => (first + at) * step);
}

/** Halvings until a tick stands to a millionth of the edge's length. */
const HALVINGS = 40;

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** A tick at the edge of the map; millimetres east and north of its middle. */
export interface Tick {
	readonly side: Side;
	readonly x: number;
	readonly y: number;
	readonly value: number;
	readonly label: string;
}

/** A cross on the map: the grid's north is turned there by so many degrees clockwise. */
export interface Cross {
	readonly x: number;
	readonly y: number;
	readonly turn: number;
}

export interface Ticks {
	readonly ticks: readonly Tick[];
	readonly crosses: readonly Cross[];
}

/**
 * The ticks of a grid around a map.
 * @param half half the map's width and height, millimetres
 */
export function gridTicks(
	plane: LocalPlane,
	grid: SheetGrid,
	denominator: number,
	half: readonly [number, number]
): Ticks {
	const metres = denominator / 1000;
	const valuesAt = (x: number, y: number) =>
		grid.valuesOf(plane.toPosition([x * metres, y * metres]));
	const [w, h] = half;
	const edges: [Side, Axis, (share: number) => [number, number]][] = [
		['top', 0, (share) => [w * (2 * share - 1), h]],
		['bottom', 0, (share) => [w * (2 * share - 1), -h]],
		['left', 1, (share) => [-w, h * (2 * share - 1)]],
		['right', 1, (share) => [w, h * (2 * share - 1)]]
	];
	const ticks = edges.flatMap(([side, axis, pointAt]): Tick[] => {
		const valueAt = (share: number) => valuesAt(...pointAt(share))[axis];
		return rounds(valueAt(0), valueAt(1), grid.step).map((value) => {
			let [low, high] = [0, 1];
			for (let i = 0; i < HALVINGS; i++) {
				const middle = (low + high) / 2;
				if (valueAt(middle) < value) low = middle;
				else high = middle;
			}
			const [x, y] = pointAt((low + high) / 2);
			return { side, x, y, value, label: grid.label(value, axis) };
		});
	});
	const valuesOn = (axis: Axis) => [
		...new Set(
			ticks
				.filter(({ side }) => (side === 'top' || side === 'bottom') === (axis === 0))
				.map(({ value }) => value)
		)
	];
	const onPaper = (values: Values) => {
		const [x, y] = plane.toPlane(grid.positionOf(values));
		return { x: x / metres, y: y / metres };
	};
	const crosses = valuesOn(0).flatMap((east) =>
		valuesOn(1).flatMap((north): Cross[] => {
			const at = onPaper([east, north]);
			if (Math.abs(at.x) > w || Math.abs(at.y) > h) return [];
			const ahead = onPaper([east, north + grid.step / 100]);
			const turn = (Math.atan2(ahead.x - at.x, ahead.y - at.y) * 180) / Math.PI;
			return [{ ...at, turn }];
		})
	);
	return { ticks, crosses };
}

/** From here the direction of grid north is taken, metres along the grid. */
const AHEAD_M = 1000;

/**
 * The convergence of a projected grid at a position: by how much grid north lies east of true north, degrees.
 * The azimuth of a grid line on the ellipsoid (Karney 2013), so that no series is needed.
 */
export function convergenceDeg(grid: SheetGrid, at: LngLat): number {
	const [east, north] = grid.valuesOf(at);
	const azimuth = geodesicAzimuthDeg(
		grid.positionOf([east, north - AHEAD_M / 2]),
		grid.positionOf([east, north + AHEAD_M / 2])
	);
	return azimuth > 180 ? azimuth - 360 : azimuth;
}
