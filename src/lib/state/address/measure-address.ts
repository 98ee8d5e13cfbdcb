/**
 * Measurements in the address: `measure={kind}:{lng},{lat};{lng},{lat};…`, repeatable. WGS-84,
 * written with up to 8 decimals (1 mm), read as given, so that a link reproduces a number exactly.
 * Accuracies, radii and the name stand before the points, in a versioned form
 * (`address/links/measure-extras.ts`): `measure=area:v2:a5:nPark;121.4,31.24;…;z`.
 */
import { quantised, writeDegrees } from '../../geo/quantise';
import type { LngLat } from '../../values/lng-lat';
import { hashValue } from './links/clean-address';
import { END, isExtras, readExtras, writeExtras, type MeasureExtras } from './links/measure-extras';

/** What can be measured. */
export const MEASURE_KINDS = ['distance', 'area', 'radius', 'creek', 'point'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** A measurement as a link carries it; degrees WGS-84, `[lng, lat]`. */
export interface LinkedMeasurement extends MeasureExtras {
	kind: MeasureKind;
	points: readonly LngLat[];
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
 * Longer than this, values are left out, characters: programs that pass links on cut them at some
 * thousand characters.
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
 * A measurement of a link that is refused, because it cannot be reconstructed from what arrived.
 */
export interface RefusedMeasure {
	/** as it stands in the address */
	value: string;
	/** the part that could not be read; the whole where all of it is wrong */
	part: string;
	/** `newer` where a later version of this map has written it, `cut` where its end is missing */
	why: 'unreadable' | 'newer' | 'cut';
}

function readMeasure(value: string): LinkedMeasurement | RefusedMeasure {
	const refused = (part = value, why: RefusedMeasure['why'] = 'unreadable') => ({
		value,
		part,
		why
	});
	const [name, list = ''] = value.split(/:(.*)/s);
	const kind = MEASURE_KINDS.find((known) => known === name);
	if (!kind) return refused();
	const items = list.split(';').filter(Boolean);
	const head = isExtras(items[0] ?? '') ? items.shift()! : null;
	const extras: ReturnType<typeof readExtras> = head === null ? {} : readExtras(head);
	if (extras === 'newer') return refused(head!, 'newer');
	if (extras === null) return refused(head!);
	if (head !== null && items.pop() !== END) return refused(value, 'cut');

	const points: LngLat[] = [];
	for (const text of items) {
		const point = readPoint(text);
		if (!point) return refused(text);
		points.push(point);
	}
	const { least, most } = POINT_COUNTS[kind];
	if (points.length < least) return refused();
	if (points.length > most) return refused(items[most]);
	const { accuracies_m, radii_m } = extras;
	// Rings that are given as numbers have no point that they go through.
	if (radii_m && (kind !== 'radius' || points.length > 1)) return refused(head!);
	if (accuracies_m?.length === 1) {
		const [same = null] = accuracies_m;
		return { kind, points, ...extras, accuracies_m: points.map(() => same) };
	}
	if (accuracies_m && accuracies_m.length !== points.length) return refused(head!);
	return { kind, points, ...extras };
}

/**
 * Reads the values of `measure=`. A measurement is read whole or refused: a figure of the remaining
 * points would look as right as that of all.
 */
export function readMeasures(values: readonly string[]): {
	measures: LinkedMeasurement[];
	refused: RefusedMeasure[];
} {
	const read = values
		.filter((value) => !(MEASURE_KINDS as readonly string[]).includes(value))
		.map(readMeasure);
	return {
		measures: read.filter((one) => 'points' in one),
		refused: read.filter((one) => 'why' in one)
	};
}

const writePoint = ([lng, lat]: LngLat): string => `${writeDegrees(lng)},${writeDegrees(lat)}`;

/** One value of `measure=`. */
export function writeMeasure(measure: LinkedMeasurement): string {
	const points = measure.points.map(writePoint);
	const extras = writeExtras(measure);
	return `${measure.kind}:${(extras ? [extras, ...points, END] : points).join(';')}`;
}

/** The values of `measure=`, in their order; empty where they are too long for a link. */
export function writeMeasures(measures: readonly LinkedMeasurement[]): string[] {
	const values = measures.map(writeMeasure);
	const length = values.reduce(
		(sum, value) => sum + '&measure='.length + hashValue(value).length,
		0
	);
	return length > LONGEST_MEASURES ? [] : values;
}

/**
 * The kind of measurement that a link asks the reader to begin, `measure=distance`; null for none.
 */
export function wantedKind(values: readonly string[]): MeasureKind | null {
	return MEASURE_KINDS.find((kind) => values.includes(kind)) ?? null;
}
