/**
 * The stored form of measurements, which several windows of one browser write: one record for each
 * measurement, each part with the time of its last change, and one for each deleted measurement.
 */
import type { Measurement } from '../model/measurement';

/** Parts that are changed independently: geometry, and what describes it. */
export const PARTS = ['drawn', 'name', 'number', 'hidden', 'locked'] as const;
export type Part = (typeof PARTS)[number];

/** A measurement as it is stored: everything but this window's ids. */
export type StoredMeasurement = Omit<Measurement, 'id' | 'uid'>;

/** A value with the time of its last change, milliseconds since 1970. */
export interface Stamped {
	/** as JSON, so that two values are equal where their texts are */
	readonly text: string;
	readonly at: number;
}

export interface MeasurementRecord {
	/** the measurement's permanent id in every window */
	readonly uid: string;
	/** when it was begun */
	readonly born: number;
	/** when it was deleted; 0 where it never was */
	readonly gone: number;
	/** absent where only the deletion is known */
	readonly parts: Readonly<Record<Part, Stamped>> | null;
}

/** Records by their uid. */
export type Records = ReadonlyMap<string, MeasurementRecord>;

/** Cached, because measurements are immutable. */
const known = new WeakMap<object, Record<Part, string>>();

/** The parts of a measurement as texts. The geometry is everything without a part of its own. */
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

/** Whether a record's measurement exists: a change after its deletion restores it. */
export const isThere = (record: MeasurementRecord): boolean =>
	record.parts !== null && lastChange(record) > record.gone;

/** The fields of a measurement, from its record's parts. */
export function valueOf(parts: NonNullable<MeasurementRecord['parts']>): Record<string, unknown> {
	return {
		...(JSON.parse(parts.drawn.text) as Record<string, unknown>),
		name: JSON.parse(parts.name.text),
		number: JSON.parse(parts.number.text),
		hidden: JSON.parse(parts.hidden.text),
		locked: JSON.parse(parts.locked.text)
	};
}

/** A new unique id; `crypto.randomUUID` exists over HTTPS alone. */
export function newUid(): string {
	const { crypto } = globalThis as { crypto?: Partial<Crypto> };
	if (crypto?.randomUUID) return crypto.randomUUID();
	const random = () => Math.random().toString(36).slice(2, 12);
	return `${Date.now().toString(36)}-${random()}-${random()}`;
}
