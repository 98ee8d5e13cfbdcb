/**
 * Measurements in the browser's local storage: parses each one, and makes a drawing of them.
 * Damaged ones are left out.
 */
import {
	MEASURE_KINDS,
	POINT_COUNTS,
	type MeasureKind
} from '../../../state/address/measure-address';
import {
	isComplete,
	vertex,
	type Drawing,
	type Measurement,
	type Vertex,
	type VertexSource
} from '../model/measurement';
import { inOrder, LARGEST_RADIUS_M } from '../model/given-radii';

const SOURCES: readonly VertexSource[] = [
	...(['pointer', 'touch', 'keyboard', 'typed', 'vertex', 'edge', 'place', 'station'] as const),
	'own',
	'link'
];

/** A number in a range. JSON has no NaN or Infinity, but anybody may write into the storage. */
const within = (value: unknown, limit: number): value is number =>
	typeof value === 'number' && Math.abs(value) <= limit;

const accuracyIn = (value: unknown): number | null =>
	within(value, 1e6) && value >= 0 ? value : null;

function readVertex(value: unknown): Vertex | null {
	if (typeof value !== 'object' || value === null) return null;
	const { at, accuracy_m, source, ref, conversion_m, placed_m } = value as Record<string, unknown>;
	if (!Array.isArray(at) || !within(at[0], 180) || !within(at[1], 90)) return null;
	const known = SOURCES.find((one) => one === source);
	if (!known) return null;
	const named = typeof ref === 'string' ? ref : null;
	const least = accuracyIn(conversion_m) ?? 0;
	const read = vertex([at[0], at[1]], accuracyIn(accuracy_m), known, named, least);
	// The key is missing where nothing was stated; null means that it was unknown before.
	const isStated = placed_m === null || accuracyIn(placed_m) !== null;
	return isStated ? { ...read, placed_m: accuracyIn(placed_m) } : read;
}

function readRadii(value: unknown): readonly number[] | null {
	const isList = Array.isArray(value) && value.every((one) => within(one, LARGEST_RADIUS_M));
	return isList ? inOrder(value) : null;
}

/** A measurement without an id; its number is only requested. */
export type Unnumbered = Omit<Measurement, 'id' | 'number'> & { number?: number | null };

/** One stored measurement; null where it is damaged. */
export function readMeasurement(value: unknown): Unnumbered | null {
	if (typeof value !== 'object' || value === null) return null;
	const { kind, vertices, radii_m, name, number, hidden, locked, open } = value as Record<
		string,
		unknown
	>;
	const known = MEASURE_KINDS.find((one) => one === kind);
	if (!known || !Array.isArray(vertices)) return null;
	const read = vertices.map(readVertex);
	if (read.length === 0 || read.some((one) => one === null)) return null;
	if (read.length > POINT_COUNTS[known].most) return null;
	const radii = known === 'radius' && read.length === 1 ? readRadii(radii_m) : null;
	return {
		kind: known,
		vertices: read as Vertex[],
		...(radii && { radii_m: radii }),
		name: (typeof name === 'string' && name.trim().slice(0, 80)) || null,
		number: within(number, 1e6) && Number.isInteger(number) && number > 0 ? number : null,
		hidden: hidden === true,
		locked: locked === true,
		open: open === true
	};
}

/** Numbers by kind: the requested ones where free, else the next ones. */
function numbersOf(list: readonly Unnumbered[]): number[] {
	const taken = new Set<string>();
	const highest = new Map<MeasureKind, number>();
	const take = (kind: MeasureKind, number: number) => {
		taken.add(`${kind} ${number}`);
		highest.set(kind, Math.max(highest.get(kind) ?? 0, number));
		return number;
	};
	const kept = list.map(({ kind, number }) =>
		number && !taken.has(`${kind} ${number}`) ? take(kind, number) : null
	);
	return list.map(({ kind }, i) => kept[i] ?? take(kind, (highest.get(kind) ?? 0) + 1));
}

/**
 * A drawing of measurements that have no ids yet. Their numbers are kept where they can be; at most
 * one is unfinished, and that is neither hidden nor locked.
 */
export function numbered(list: readonly Unnumbered[]): Drawing {
	let opened = false;
	const kept = list.flatMap((one) => {
		// Only the first measurement that is open, or has too few points for a figure, is kept; further
		// ones are dropped.
		const isFull = one.vertices.length >= POINT_COUNTS[one.kind].most;
		const open = !isComplete(one) || (one.open && !isFull);
		if (open && opened) return [];
		opened ||= open;
		return { ...one, open, hidden: one.hidden && !open, locked: one.locked && !open };
	});
	const numbers = numbersOf(kept);
	const measurements = kept.map((one, i) => ({ ...one, id: i + 1, number: numbers[i]! }));
	return { measurements, nextId: measurements.length + 1 };
}
