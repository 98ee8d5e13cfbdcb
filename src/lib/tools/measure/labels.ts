/** The figures on the map: each leg's in the middle of what is seen of it, and the totals. */
import type { Feature, FeatureCollection } from 'geojson';
import { geodesicDestination } from '../../geo/geodesic';
import { ringLabelPoint } from '../../geo/interior-point';
import { lngDifferenceDeg, type LngLat } from '../../geo/lng-lat';
import type { Figures } from './all-figures';
import { collection, drawnLine, pointFeature } from './drawn-features';
import { lengthFigure, type Wording } from './figure-text';
import { legError, measurementName, totalsOf } from './headline';
import { positionsOf, type Measurement, type Vertex } from './measurement';
import type { ScreenPoint } from './screen-hits';

/** The screen as labels need it. */
export interface LabelScreen {
	project: (at: LngLat) => ScreenPoint;
	unproject: (point: ScreenPoint) => LngLat;
	frame: { left: number; top: number; right: number; bottom: number };
}

/** A leg that is seen for less than this has no label: it would cover its own line, CSS pixels. */
const SHORTEST_PX = 64;

/** The middle of the part of a straight line that lies in a frame, and its length; or null. */
export function visibleMiddle(
	a: ScreenPoint,
	b: ScreenPoint,
	{ left, top, right, bottom }: LabelScreen['frame']
): { middle: ScreenPoint; length: number } | null {
	// Liang–Barsky: the shares of the line at which it enters and leaves the frame.
	let [enter, leave] = [0, 1];
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	for (const [step, room] of [
		[-dx, a.x - left],
		[dx, right - a.x],
		[-dy, a.y - top],
		[dy, bottom - a.y]
	] as const) {
		if (step === 0 && room < 0) return null;
		if (step < 0) enter = Math.max(enter, room / step);
		if (step > 0) leave = Math.min(leave, room / step);
	}
	if (enter >= leave) return null;
	const share = (enter + leave) / 2;
	return {
		middle: { x: a.x + share * dx, y: a.y + share * dy },
		length: Math.hypot(dx, dy) * (leave - enter)
	};
}

function legLabels(
	measurement: Measurement,
	figures: Figures,
	screen: LabelScreen,
	wording: Wording
): Feature[] {
	if (figures.kind !== 'distance' && figures.kind !== 'area') return [];
	// A line of one leg has its total; twice the same number says nothing.
	if (figures.legs.length < 2) return [];
	const { vertices } = measurement;
	return figures.legs.flatMap(({ length_m }, i) => {
		const [{ at: from }, { at: to }] = [vertices[i]!, vertices[(i + 1) % vertices.length]!];
		// The short way, over the 180th meridian too.
		const end: LngLat = [from[0] + lngDifferenceDeg(from[0], to[0]), to[1]];
		const seen = visibleMiddle(screen.project(from), screen.project(end), screen.frame);
		if (!seen || seen.length < SHORTEST_PX) return [];
		const { text } = lengthFigure(length_m, legError(measurement, i), wording);
		return [pointFeature('leg', screen.unproject(seen.middle), { text })];
	});
}

const insides = new WeakMap<readonly Vertex[], LngLat>();

/** A point inside an area as it is drawn, found once for as long as the area stays as it is. */
function insideOf({ vertices }: Measurement): LngLat {
	let inside = insides.get(vertices);
	if (!inside) {
		const positions = positionsOf({ vertices });
		inside = ringLabelPoint(drawnLine([...positions, positions[0]!]));
		insides.set(vertices, inside);
	}
	return inside;
}

/** Where a total stands: at the end of a line, inside an area, north on a ring, amid the creek. */
function totalLabels(measurement: Measurement, figures: Figures, wording: Wording): Feature[] {
	const positions = positionsOf(measurement);
	const totals = totalsOf(figures, wording);
	const last = positions[positions.length - 1]!;
	const [first] = totals;
	switch (figures.kind) {
		case 'distance':
			if (!first || positions.length < 2) return [];
			return [pointFeature('total', last, { text: first.figure.text })];
		case 'area':
			if (first?.id !== 'area' || positions.length < 3) return [];
			return [pointFeature('total', insideOf(measurement), { text: first.figure.text })];
		case 'radius':
			return totals.map(({ value, figure }) =>
				pointFeature('leg', geodesicDestination(positions[0]!, 0, value), { text: figure.text })
			);
		case 'creek': {
			const { between } = figures;
			if (!first || !between || !('stretch' in between)) return [];
			const middle = between.stretch[Math.floor(between.stretch.length / 2)] ?? last;
			return [pointFeature('total', middle, { text: first.figure.text })];
		}
		case 'point':
			return [
				pointFeature('total', last, {
					text: [measurementName(measurement, wording.lang), first?.figure.text]
						.filter(Boolean)
						.join('\n')
				})
			];
	}
}

/** The labels of everything that is shown. */
export function labels(
	measurements: readonly Measurement[],
	figuresOf: (one: Measurement) => Figures,
	screen: LabelScreen,
	wording: Wording
): FeatureCollection {
	const shown = measurements.filter(({ hidden }) => !hidden);
	return collection(
		shown.flatMap((one) => {
			const figures = figuresOf(one);
			return [...legLabels(one, figures, screen, wording), ...totalLabels(one, figures, wording)];
		})
	);
}
