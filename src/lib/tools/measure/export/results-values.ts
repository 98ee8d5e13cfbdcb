/**
 * Measured values under their names in files: metres, square metres, degrees WGS-84, unrounded. The
 * names are English in every language, so that a program can rely on them.
 */
import { SYSTEM_NAMES } from '../../../geo/datum/coordinate-systems';
import type { CreekPosition, NoCreekPosition } from '../../../geo/creek/creek-mileage';
import type { Locale } from '../../../i18n/locale';
import { inLanguage } from '../../../i18n/localised';
import type { Figures } from '../figures/all-figures';
import type { RadiusFigures } from '../figures/around';
import { distanceFigures, legsOf, type Leg } from '../figures/figures';
import { isComplete, positionsOf, type Measurement } from '../model/measurement';

/** The datum of coordinates in files, and the method of their figures. */
export const RESULT_DATUM = SYSTEM_NAMES.wgs84;
export const RESULT_METHOD = 'WGS-84 geodesic, GeographicLib (Karney 2013)';

export type ResultValue = string | number | boolean | null;

/** The names of the figures that a measurement has as a whole, in the order of a table's columns. */
export const TOTAL_KEYS = [
	'length_m',
	'length_error_m',
	'area_m2',
	'area_error_m2',
	'perimeter_m',
	'perimeter_error_m',
	'crosses_itself',
	'along_creek_m',
	'along_creek_error_m',
	'straight_m',
	'straight_error_m',
	'upstream'
] as const;
export type ResultTotals = Partial<Record<(typeof TOTAL_KEYS)[number], ResultValue>>;

/** The measurements that have a figure; unfinished ones have none to copy. */
export const withFigures = (measurements: readonly Measurement[]): Measurement[] =>
	measurements.filter(isComplete);

/**
 * The figures of a measurement as a whole. An error is null where the accuracy of a point is not
 * known; an outline that crosses itself has neither an area nor an error of one.
 */
export function resultTotals(measurement: Measurement, figures: Figures): ResultTotals {
	switch (figures.kind) {
		case 'distance':
			return { length_m: figures.total_m, length_error_m: figures.error_m };
		case 'area': {
			const perimeter = {
				perimeter_m: figures.perimeter_m,
				perimeter_error_m: figures.perimeterError_m
			};
			if (figures.crossing) return { ...perimeter, crosses_itself: true };
			return {
				area_m2: figures.area_m2,
				area_error_m2: figures.areaError_m2,
				...perimeter,
				crosses_itself: false
			};
		}
		case 'creek': {
			const { between } = figures;
			const straight = distanceFigures(measurement);
			const known = between && 'along_m' in between ? between : null;
			return {
				along_creek_m: known?.along_m ?? null,
				along_creek_error_m: known && figures.error_m,
				straight_m: straight.total_m,
				straight_error_m: straight.error_m,
				...(known && { upstream: known.upstream })
			};
		}
		case 'radius':
		case 'point':
			return {};
	}
}

/** The rings of a radius, the smallest first. Standard radii are given and have no error: 0. */
export function ringValues({ radii_m, error_m }: RadiusFigures) {
	return radii_m.map((radius_m) => ({ radius_m, radius_error_m: error_m }));
}

/** The names of a point's values along the creek, in the order of a table's columns. */
export const CREEK_KEYS = ['mileage_m', 'bank', 'offset_m', 'water_m', 'no_mileage'] as const;
export type CreekValues = Partial<Record<(typeof CREEK_KEYS)[number], ResultValue>>;

/**
 * A point's position along the creek, or the reason why it has none; empty where the creek is not
 * loaded.
 */
export function creekValues(position: CreekPosition | NoCreekPosition | null): CreekValues {
	if (!position) return {};
	const { water_m } = position;
	if ('reason' in position) return { water_m, no_mileage: position.reason };
	const { mileage_m, bank, offset_m } = position;
	return { mileage_m, bank, offset_m, water_m };
}

/** A place that contains a measured point, as files name it. */
export interface WithinValue {
	/** its reference in the catalogue: */
	ref: string;
	name: string;
	/** the accuracy of its outline, metres */
	accuracy_m: number;
	/** false at its edge, where the point may lie outside */
	sure: boolean;
}

/** The places that contain a measured point, the innermost first; empty for other kinds. */
export const withinValues = (figures: Figures, lang: Locale): WithinValue[] =>
	figures.kind === 'point'
		? figures.within.map(({ ref, name, accuracy_m, meets }) => ({
				ref,
				name: inLanguage(name, lang),
				accuracy_m,
				sure: meets === 'holds'
			}))
		: [];

/** The position of each vertex along the creek, as far as the measurement's kind needs it. */
export function creekPositions(figures: Figures): (CreekPosition | NoCreekPosition)[] {
	if (figures.kind === 'point') return figures.exact ? [figures.exact] : [];
	if (figures.kind !== 'creek' || !figures.between) return [];
	return [figures.between.from, figures.between.to];
}

/** The legs from each vertex to the next; those of an area lead back to its first one. */
export function resultLegs(measurement: Measurement, figures: Figures): readonly Leg[] {
	return 'legs' in figures ? figures.legs : legsOf(positionsOf(measurement));
}

/** The vertices of an area in GeoJSON's order: counter-clockwise, the first one staying first. */
export function counterClockwise<Vertex>(
	vertices: readonly Vertex[],
	signedArea_m2: number
): readonly Vertex[] {
	if (!(signedArea_m2 < 0)) return vertices;
	return [...vertices.slice(0, 1), ...vertices.slice(1).reverse()];
}
