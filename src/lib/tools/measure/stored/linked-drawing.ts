/** The measurements of a link, merged with those stored on the device. */
import { samePosition, type LngLat } from '../../../values/lng-lat';
import type { LinkedMeasurement } from '../../../state/address/measure-address';
import { isStated } from '../model/stated-accuracy';
import {
	isComplete,
	sourceOfFeature,
	vertex,
	type Drawing,
	type Measurement
} from '../model/measurement';
import { numbered } from './stored-drawing';

/**
 * A vertex of a link with what the stored drawing knows of the same point: either may lack values.
 */
const agree = (one: number | null, other: number | null = null) =>
	one === null || other === null || one.toPrecision(3) === other.toPrecision(3);
const sameRadii = (one: readonly number[] = [], other: readonly number[] = []) =>
	one.length === other.length && one.every((radius, i) => radius === other[i]);

const isSame = (one: Measurement, linked: LinkedMeasurement) =>
	one.kind === linked.kind &&
	one.vertices.length === linked.points.length &&
	sameRadii(one.radii_m ?? [], linked.radii_m) &&
	one.vertices.every(
		({ at, accuracy_m }, i) =>
			samePosition(at, linked.points[i]!) && agree(accuracy_m, linked.accuracies_m?.[i])
	);

/** A stored measurement, completed by a link. */
function completed<T extends Pick<Measurement, 'vertices' | 'name'>>(
	one: T,
	{ name = null, accuracies_m }: LinkedMeasurement
): T {
	const isKnown = one.vertices.every(
		({ accuracy_m }, i) => accuracy_m !== null || (accuracies_m?.[i] ?? null) === null
	);
	if (isKnown && (one.name !== null || name === null)) return one;
	const vertices = isKnown
		? one.vertices
		: one.vertices.map((old, i) => ({
				...old,
				accuracy_m: old.accuracy_m ?? accuracies_m?.[i] ?? null
			}));
	return { ...one, vertices, name: one.name ?? name };
}

/**
 * Recovers what a link does not carry: the accuracy of a vertex that lies exactly on a known point.
 */
export type Recognise = (at: LngLat) => { accuracy_m: number; ref: string } | null;

/** Whether the links hold exactly the stored and visible measurements: the page was reloaded. */
function isReload({ measurements }: Drawing, links: readonly LinkedMeasurement[]): boolean {
	const shown = measurements.filter((one) => !one.hidden && isComplete(one));
	return (
		shown.length === links.length &&
		shown.every((one, i) => isSame(one, links[i]!) && completed(one, links[i]!) === one)
	);
}

/**
 * The drawing of a page that a link may have opened. The link's measurements are shown: stored ones
 * that are not in it stay, hidden; unfinished ones with too few points for a figure are removed.
 * Stored ones that are in it keep name, number, lock and accuracy, and get missing values from the
 * link. The same points with another accuracy or other radii are another measurement. A reloaded
 * page shows what it showed.
 */
export function joined(stored: Drawing, links: readonly LinkedMeasurement[]): Drawing {
	if (links.length === 0 || isReload(stored, links)) return stored;
	const rest = [...stored.measurements];
	const linked = links.map((link) => {
		const at = rest.findIndex((one) => isSame(one, link));
		const [known] = at < 0 ? [] : rest.splice(at, 1);
		if (known) return completed(known, link);
		const { kind, points, name = null, accuracies_m, radii_m } = link;
		return {
			kind,
			vertices: points.map((point, i) => vertex(point, accuracies_m?.[i] ?? null, 'link')),
			name,
			...(radii_m ? { radii_m } : {}),
			locked: false
		};
	});
	return numbered([
		...linked.map((one) => ({ ...one, hidden: false, open: false })),
		...rest.filter(isComplete).map((one) => ({ ...one, hidden: true, open: false }))
	]);
}

/**
 * Gives linked vertices the places and stations that they lie on, and their accuracy where the link
 * has none: the sender's statement is kept.
 */
export function recognised(drawing: Drawing, recognise: Recognise): Drawing {
	let changed = false;
	const measurements = drawing.measurements.map((one) => {
		const vertices = one.vertices.map((old) => {
			const known = old.source === 'link' && !isStated(old) ? recognise(old.at) : null;
			if (!known) return old;
			changed = true;
			const { ref } = known;
			const accuracy_m = old.accuracy_m ?? known.accuracy_m;
			return { at: old.at, accuracy_m, source: sourceOfFeature(ref), ref };
		});
		return vertices.every((now, i) => now === one.vertices[i]) ? one : { ...one, vertices };
	});
	return changed ? { ...drawing, measurements } : drawing;
}
