/** The overlays of a session: its static shapes, and those that are redrawn with the pointer. */
import type { Feature, FeatureCollection } from 'geojson';
import { geodesicDistanceM } from '../../../geo/geodesic/geodesic';
import { openOf } from '../model/edits';
import {
	areaFeature,
	collection,
	lineFeature,
	pointFeature,
	ringFeatures,
	shapesOf
} from './drawn-features';
import type { Figures } from '../figures/all-figures';
import { STANDARD_RADII_M } from '../figures/around';
import type { Measurement, Vertex } from '../model/measurement';
import { middlesOf } from '../model/edge-midpoints';
import { heldOf, type Session } from '../model/session';

/** A polygon of more vertices than this is not filled while one of them is dragged. */
const MOST_FILLED = 200;

const shown = ({ drawing }: Session) => drawing.measurements.filter(({ hidden }) => !hidden);

const hasEdges = ({ kind }: Measurement) => kind === 'distance' || kind === 'area';

/** Whether the last vertex connects to the first: an area that is being drawn is still a line. */
const isRing = ({ kind, open, vertices }: Measurement) =>
	kind === 'area' && !open && vertices.length > 2;

/** Everything but the live shapes: of a line that is being dragged, the parts that do not move. */
function stillParts(measurement: Measurement, index: number): Feature[] {
	if (!hasEdges(measurement)) return [];
	const positions = measurement.vertices.map(({ at }) => at);
	const [before, after] = [positions.slice(0, index), positions.slice(index + 1)];
	if (isRing(measurement)) return lineFeature('line', [...after, ...before]);
	return [...lineFeature('line', before), ...lineFeature('line', after)];
}

/** The shapes that stay as they are while the pointer moves. */
export function shapes(
	session: Session,
	figuresOf: (one: Measurement) => Figures
): FeatureCollection {
	const held = heldOf(session);
	return collection(
		shown(session).flatMap((one) => {
			if (held?.id === one.id) return stillParts(one, held.index);
			const figures = figuresOf(one);
			return shapesOf(one, {
				...(figures.kind === 'radius' && { radius: figures }),
				...(figures.kind === 'creek' && { creek: figures })
			});
		})
	);
}

/** Vertices, and of the active measurement its edges' midpoints. */
export function marks(session: Session): FeatureCollection {
	const held = heldOf(session);
	const vertices = shown(session).flatMap((one) =>
		one.vertices.flatMap(({ at }, index) => {
			if (held?.id === one.id && held.index === index) return [];
			const isChosen = session.active === one.id && session.chosen === index;
			return pointFeature(isChosen ? 'chosen' : 'vertex', at);
		})
	);
	return collection([...middles(session), ...vertices]);
}

function middles(session: Session): Feature[] {
	const active = shown(session).find(({ id }) => id === session.active);
	if (!active || active.locked || session.held) return [];
	return middlesOf(active).map(({ at }) => pointFeature('middle', at));
}

/** A measurement as it would be if the tentative vertex were added. */
function tentative(open: Measurement, vertex: Vertex): Feature[] {
	const first = open.vertices[0]!.at;
	const last = open.vertices[open.vertices.length - 1]!.at;
	switch (open.kind) {
		case 'area':
			return [
				...lineFeature('dashed', [last, vertex.at]),
				...(open.vertices.length > 1 ? lineFeature('dashed', [vertex.at, first]) : [])
			];
		case 'radius':
			return [
				...ringFeatures(first, [geodesicDistanceM(first, vertex.at)]),
				...lineFeature('dashed', [first, vertex.at])
			];
		default:
			return lineFeature('dashed', [last, vertex.at]);
	}
}

/** The dragged vertex with its edges. */
function pulled(one: Measurement, index: number): Feature[] {
	const positions = one.vertices.map(({ at }) => at);
	const count = positions.length;
	if (isRing(one) && count <= MOST_FILLED) return areaFeature(positions);
	if (hasEdges(one)) {
		const at = (i: number) => positions[isRing(one) ? (i + count) % count : i];
		const neighbours = [at(index - 1), at(index), at(index + 1)];
		return lineFeature(
			'line',
			neighbours.filter((position) => position !== undefined)
		);
	}
	if (one.kind !== 'radius') return lineFeature('dashed', positions);
	const [centre, edge] = positions;
	const radii_m = edge ? [geodesicDistanceM(centre!, edge)] : (one.radii_m ?? STANDARD_RADII_M);
	return [...ringFeatures(centre!, radii_m), ...lineFeature('dashed', positions)];
}

/** The live shapes: the vertex under the pointer and the lines that end in it. */
export function live(session: Session, cursor: { vertex: Vertex; snapped: boolean } | null) {
	const held = heldOf(session);
	const features: Feature[] = [];
	const inHand = held && session.drawing.measurements.find(({ id }) => id === held.id);
	if (inHand) {
		features.push(...pulled(inHand, held.index));
		features.push(pointFeature('chosen', inHand.vertices[held.index]!.at));
	}
	const open = openOf(session.drawing);
	if (open && cursor && !inHand) features.push(...tentative(open, cursor.vertex));
	if (cursor?.snapped) features.push(pointFeature('snap', cursor.vertex.at));
	else if (session.kind && cursor && !inHand)
		features.push(pointFeature('vertex', cursor.vertex.at));
	return collection(features);
}
