/**
 * Measurements in the address: `measure={kind}:{lng},{lat};{lng},{lat};…`, repeatable. WGS-84,
 * written with up to 8 decimals (1 mm), read as given, so that a link reproduces a number exactly.
 */
import { quantised, writeDegrees } from '../geo/quantise';
import type { LngLat } from '../geo/lng-lat';

/** What can be measured. */
export const MEASURE_KINDS = ['distance', 'area', 'radius', 'creek', 'point'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** A measurement as a link carries it; degrees WGS-84, `[lng, lat]`. */
export interface LinkedMeasurement {
	kind: MeasureKind;
	points: readonly LngLat[];
	/** the sender's name for it, as it was typed; null or left out where it has none */
	name?: string | null;
	/** a 95 % radius for each point, metres, as the sender states it; null where none is known */
	accuracies_m?: readonly (number | null)[];
	/** the radii of rings that were given as numbers, metres; left out where there are none */
	radii_m?: readonly number[];
}

/** How many points a measurement has at least and at most. */
export const POINT_COUNTS: Record<MeasureKind, { least: number; most: number }> = {
	distance: { least: 2, most: 2000 },
	area: { least: 3, most: 2000 },
	// A centre alone stands for the rings of 400, 800 and 1,200 m; a second point lies on the ring.
	radius: { least: 1, most: 2 },
	creek: { least: 2, most: 2 },
	point: { least: 1, most: 1 }
};

/**
 * Servers refuse addresses of about 8,000 characters; what would make one longer than this is left
 * out of it.
 */
export const LONGEST_MEASURES = 6000;

/** A plain decimal; `Number` alone would also read hexadecimals, exponents and a blank. */
const DECIMAL = /^-?\d{1,3}(\.\d{1,15})?$/;

function readPoint(text: string): LngLat | null {
	const parts = text.split(',');
	if (parts.length !== 2 || !parts.every((part) => DECIMAL.test(part))) return null;
	const [lng, lat] = parts.map(Number) as [number, number];
	return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? quantised([lng, lat]) : null;
}

/**
 * Reads the values of `measure=`. What is readable is kept: a damaged point is dropped from its
 * measurement, and a measurement that is left with too few points, or has no known kind, as a whole.
 * @returns the measurements, and the pieces of text that were dropped
 */
export function readMeasures(values: readonly string[]): {
	measures: LinkedMeasurement[];
	dropped: string[];
} {
	const measures: LinkedMeasurement[] = [];
	const dropped: string[] = [];
	for (const value of values) {
		const [name, list = ''] = value.split(/:(.*)/s);
		const kind = MEASURE_KINDS.find((known) => known === name);
		if (kind === value) continue;
		if (!kind) {
			dropped.push(value);
			continue;
		}
		const { least, most } = POINT_COUNTS[kind];
		const texts = list.split(';').filter(Boolean);
		const read = texts.map((text) => ({ text, point: readPoint(text) }));
		const points = read.flatMap(({ point }) => (point ? [point] : []));
		if (points.length < least) {
			dropped.push(value);
			continue;
		}
		dropped.push(...read.filter(({ point }) => !point).map(({ text }) => text));
		if (points.length > most) {
			dropped.push(...points.slice(most).map((point) => writePoint(point)));
		}
		measures.push({ kind, points: points.slice(0, most) });
	}
	return { measures, dropped };
}

const writePoint = ([lng, lat]: LngLat): string => `${writeDegrees(lng)},${writeDegrees(lat)}`;

/** One value of `measure=`. */
export function writeMeasure({ kind, points }: LinkedMeasurement): string {
	return `${kind}:${points.map(writePoint).join(';')}`;
}

/** The values of `measure=`, in their order; empty where they are too long for a link. */
export function writeMeasures(measures: readonly LinkedMeasurement[]): string[] {
	const values = measures.map(writeMeasure);
	const length = values.reduce((sum, value) => sum + '&measure='.length + value.length, 0);
	return length > LONGEST_MEASURES ? [] : values;
}

/** The kind that a link wants to be measured by its reader, `measure=distance`; null for none. */
export function wantedKind(values: readonly string[]): MeasureKind | null {
	return MEASURE_KINDS.find((kind) => values.includes(kind)) ?? null;
}
