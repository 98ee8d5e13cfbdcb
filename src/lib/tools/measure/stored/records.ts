/**
 * What is stored of measurements, as several windows of one browser write it: a record a measurement,
 * each of its parts with the moment of its last change, and one for what was deleted.
 */
import type { Measurement } from '../model/measurement';

/** Parts that are changed apart from each other: what was drawn, and what is said of it. */
export const PARTS = ['drawn', 'name', 'number', 'hidden', 'locked'] as const;
export type Part = (typeof PARTS)[number];

/** A measurement as it is stored: all that is known of it but for the numbers of this window. */
export type StoredMeasurement = Omit<Measurement, 'id' | 'uid'>;

/** A value with the moment of its last change, milliseconds since 1970. */
export interface Stamped {
	/** as JSON, so that two are the same where their texts are */
	readonly text: string;
	readonly at: number;
}

export interface MeasurementRecord {
	/** names the measurement in every window, for ever */
	readonly uid: string;
	/** when it was begun */
	readonly born: number;
	/** when it was deleted; 0 where it never was */
	readonly gone: number;
	/** none where nothing is known but that it was deleted */
	readonly parts: Readonly<Record<Part, Stamped>> | null;
}

/** Records by their uid. */
export type Records = ReadonlyMap<string, MeasurementRecord>;

/** A measurement is a value: what it says does not change. */
const known = new WeakMap<object, Record<Part, string>>();

/** The parts of a measurement as texts. What is drawn is all that has no part of its own. */
export function partsOf(one: Measurement | StoredMeasurement): Record<Part, string> {
	const texts = known.get(one) ?? textsOf(one);
	known.set(one, texts);
	return texts;
}

function textsOf(one: Measurement | StoredMeasurement): Record<Part, string> {
	const { name, number, hidden, locked, ...rest } = one;
	const drawn = Object.entries(rest)
		.filter(([key]) => key !== 'id' && key !== 'uid')
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		drawn: JSON.stringify(Object.fromEntries(drawn)),
		name: JSON.stringify(name),
		number: JSON.stringify(number),
		hidden: JSON.stringify(hidden),
		locked: JSON.stringify(locked)
	};
}

/** When any part of a record was last changed. */
export const lastChange = ({ parts }: Pick<MeasurementRecord, 'parts'>): number =>
	parts ? Math.max(...PARTS.map((part) => parts[part].at)) : 0;

/** Whether there still is what a record is about: changed after it was deleted, it is there again. */
export const isThere = (record: MeasurementRecord): boolean =>
	record.parts !== null && lastChange(record) > record.gone;

/** The fields of a measurement, as its record's parts say them. */
export function valueOf(parts: NonNullable<MeasurementRecord['parts']>): Record<string, unknown> {
	return {
		...(JSON.parse(parts.drawn.text) as Record<string, unknown>),
		name: JSON.parse(parts.name.text),
		number: JSON.parse(parts.number.text),
		hidden: JSON.parse(parts.hidden.text),
		locked: JSON.parse(parts.locked.text)
	};
}

/** A name that no other window gives; `crypto.randomUUID` is there over HTTPS alone. */
export function newUid(): string {
	const { crypto } = globalThis as { crypto?: Partial<Crypto> };
	if (crypto?.randomUUID) return crypto.randomUUID();
	const random = () => Math.random().toString(36).slice(2, 12);
	return `${Date.now().toString(36)}-${random()}-${random()}`;
}
