/** What a link says was measured, joined with what was kept on the device. */
import { samePosition, type LngLat } from '../../geo/lng-lat';
import type { LinkedMeasurement } from '../../state/measure-address';
import { isStated } from './accuracy/stated';
import { isComplete, vertex, type Drawing, type Measurement } from './measurement';
import { numbered } from './stored-drawing';

const isSame = (one: Measurement, linked: LinkedMeasurement) =>
	one.kind === linked.kind &&
	one.vertices.length === linked.points.length &&
	one.vertices.every(({ at }, i) => samePosition(at, linked.points[i]!));

/** Recovers what a link cannot carry: the accuracy of a vertex that lies exactly on a known point. */
export type Recognise = (at: LngLat) => { accuracy_m: number; ref: string } | null;

/** Whether the links say what is kept and shown, no more and no less: the page was loaded again. */
function isReload({ measurements }: Drawing, links: readonly LinkedMeasurement[]): boolean {
	const shown = measurements.filter((one) => !one.hidden && isComplete(one));
	return shown.length === links.length && shown.every((one, i) => isSame(one, links[i]!));
}

/**
 * What to show on a page that a link may have opened. A link shows what it says: measurements kept
 * from before that are not in it stay, hidden; what had too few points for a figure goes. Those that
 * are in it keep name, number, lock and accuracy. A page that was loaded again is as it was.
 */
export function joined(stored: Drawing, links: readonly LinkedMeasurement[]): Drawing {
	if (links.length === 0 || isReload(stored, links)) return stored;
	const rest = [...stored.measurements];
	const linked = links.map((link) => {
		const at = rest.findIndex((one) => isSame(one, link));
		const [known] = at < 0 ? [] : rest.splice(at, 1);
		return (
			known ?? {
				kind: link.kind,
				vertices: link.points.map((point) => vertex(point, null, 'link')),
				name: null,
				locked: false
			}
		);
	});
	return numbered([
		...linked.map((one) => ({ ...one, hidden: false, open: false })),
		...rest.filter(isComplete).map((one) => ({ ...one, hidden: true, open: false }))
	]);
}

/** Gives linked vertices the accuracy of the places and stations that they lie on. */
export function recognised(drawing: Drawing, recognise: Recognise): Drawing {
	let changed = false;
	const measurements = drawing.measurements.map((one) => {
		const vertices = one.vertices.map((old) => {
			const known = old.source === 'link' && !isStated(old) ? recognise(old.at) : null;
			if (!known) return old;
			changed = true;
			const { accuracy_m, ref } = known;
			const source = ref.startsWith('metro:') ? ('station' as const) : ('place' as const);
			return { at: old.at, accuracy_m, source, ref };
		});
		return vertices.every((now, i) => now === one.vertices[i]) ? one : { ...one, vertices };
	});
	return changed ? { ...drawing, measurements } : drawing;
}
