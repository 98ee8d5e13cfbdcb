/** The labels on the map: each leg's at the middle of its visible part, and the totals. */
import type { Feature, FeatureCollection } from 'geojson';
import { geodesicDestination } from '../../../geo/geodesic/geodesic';
import { ringLabelPoint } from '../../../geo/polygon/interior-point';
import { lngDifferenceDeg, type LngLat } from '../../../values/lng-lat';
import type { Figures } from '../figures/all-figures';
import { collection, drawnLine, pointFeature } from './drawn-features';
import { lengthFigure, type Wording } from '../words/figure-text';
import { legError, measurementName, totalsOf } from '../words/headline';
import { isSeen, labelFrame, lastSeen, seenRing, visiblePart, type Frame } from './label-places';
import { positionsOf, type Measurement, type Vertex } from '../model/measurement';
import type { ScreenPoint } from '../cursor/screen-hits';

/** The view as labels need it. */
export interface LabelScreen {
	project: (at: LngLat) => ScreenPoint;
	unproject: (point: ScreenPoint) => LngLat;
	frame: Frame;
}

/**
 * The shortest visible leg with a label, CSS pixels: on a shorter one it would cover its own line.
 */
const SHORTEST_PX = 64;

function legLabels(
	measurement: Measurement,
	figures: Figures,
	screen: LabelScreen,
	wording: Wording
): Feature[] {
	if (figures.kind !== 'distance' && figures.kind !== 'area') return [];
	// A line of one leg has only its total: the same number twice is redundant.
	if (figures.legs.length < 2) return [];
	const { vertices, open } = measurement;
	return figures.legs.flatMap(({ length_m }, i) => {
		// The closing side is not drawn while an outline is unfinished.
		if (open && i === vertices.length - 1) return [];
		const [{ at: from }, { at: to }] = [vertices[i]!, vertices[(i + 1) % vertices.length]!];
		// The short way, across the 180th meridian too.
		const end: LngLat = [from[0] + lngDifferenceDeg(from[0], to[0]), to[1]];
		const seen = visiblePart(screen.project(from), screen.project(end), screen.frame);
		if (!seen || seen.length < SHORTEST_PX) return [];
		const { text } = lengthFigure(length_m, legError(measurement, i), wording);
		return [pointFeature('leg', screen.unproject(seen.middle), { text })];
	});
}

const insides = new WeakMap<readonly Vertex[], LngLat>();

/** A point inside an area as drawn, cached for as long as the area stays the same. */
function insideOf({ vertices }: Measurement): LngLat {
	let inside = insides.get(vertices);
	if (!inside) {
		const positions = positionsOf({ vertices });
		inside = ringLabelPoint(drawnLine([...positions, positions[0]!]));
		insides.set(vertices, inside);
	}
	return inside;
}

/** Where a ring's label may be placed when its north is out of view, azimuths in degrees. */
const OTHER_AZIMUTHS = [30, -30, 60, -60, 90, -90, 120, -120, 150, -150, 180];

/**
 * Where a total is placed: at the end of a line, inside an area, north on a ring, in the middle of
 * a creek section; and where that is out of view, at the nearest visible point of the shape.
 */
function totalLabels(
	measurement: Measurement,
	figures: Figures,
	screen: LabelScreen,
	wording: Wording
): Feature[] {
	const positions = positionsOf(measurement);
	const totals = totalsOf(figures, wording);
	const last = positions[positions.length - 1]!;
	const frame = labelFrame(screen.frame);
	const [first] = totals;
	const seen = (at: LngLat) => isSeen(screen.project(at), frame);
	/** The shape's preferred place where that is visible, else another where one is found. */
	const inSight = (own: LngLat, find: () => LngLat | null): LngLat =>
		seen(own) ? own : (find() ?? own);
	switch (figures.kind) {
		case 'distance': {
			if (!first || positions.length < 2) return [];
			const line = () => {
				const end = lastSeen(drawnLine(positions).map(screen.project), frame);
				return end && screen.unproject(end);
			};
			return [pointFeature('total', inSight(last, line), { text: first.figure.text })];
		}
		case 'area': {
			if (first?.id !== 'area' || positions.length < 3) return [];
			const inside = inSight(insideOf(measurement), () => {
				const outline = drawnLine([...positions, positions[0]!]).map(screen.project);
				const part = seenRing(outline, frame);
				return part && ringLabelPoint(part.map(screen.unproject));
			});
			return [pointFeature('total', inside, { text: first.figure.text })];
		}
		case 'radius':
			return totals.map(({ value, figure }) => {
				const on = (azimuth: number) => geodesicDestination(positions[0]!, azimuth, value);
				const at = inSight(on(0), () => OTHER_AZIMUTHS.map(on).find(seen) ?? null);
				return pointFeature('leg', at, { text: figure.text });
			});
		case 'creek': {
			const { between } = figures;
			if (!first || !between || !('stretch' in between)) return [];
			const { stretch } = between;
			const middle = stretch[Math.floor(stretch.length / 2)] ?? last;
			const at = inSight(middle, () => stretch.find(seen) ?? null);
			return [pointFeature('total', at, { text: first.figure.text })];
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

/** The labels of all visible measurements. */
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
			return [
				...legLabels(one, figures, screen, wording),
				...totalLabels(one, figures, screen, wording)
			];
		})
	);
}
