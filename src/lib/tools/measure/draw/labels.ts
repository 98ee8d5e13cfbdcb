/** The figures on the map: each leg's in the middle of what is seen of it, and the totals. */
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

/** The screen as labels need it. */
export interface LabelScreen {
	project: (at: LngLat) => ScreenPoint;
	unproject: (point: ScreenPoint) => LngLat;
	frame: Frame;
}

/** A leg that is seen for less than this has no label: it would cover its own line, CSS pixels. */
const SHORTEST_PX = 64;

function legLabels(
	measurement: Measurement,
	figures: Figures,
	screen: LabelScreen,
	wording: Wording
): Feature[] {
	if (figures.kind !== 'distance' && figures.kind !== 'area') return [];
	// A line of one leg has its total; twice the same number says nothing.
	if (figures.legs.length < 2) return [];
	const { vertices, open } = measurement;
	return figures.legs.flatMap(({ length_m }, i) => {
		// The side that would close an outline is not drawn while that is open.
		if (open && i === vertices.length - 1) return [];
		const [{ at: from }, { at: to }] = [vertices[i]!, vertices[(i + 1) % vertices.length]!];
		// The short way, over the 180th meridian too.
		const end: LngLat = [from[0] + lngDifferenceDeg(from[0], to[0]), to[1]];
		const seen = visiblePart(screen.project(from), screen.project(end), screen.frame);
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

/** Where a ring's figure may stand when its north is out of sight, azimuths in degrees. */
const OTHER_AZIMUTHS = [30, -30, 60, -60, 90, -90, 120, -120, 150, -150, 180];

/**
 * Where a total stands: at the end of a line, inside an area, north on a ring, amid the creek; and
 * where that is out of sight, at the nearest to it that is seen of the shape.
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
	/** The shape's own place where that is seen, else another where one is found. */
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
			return [
				...legLabels(one, figures, screen, wording),
				...totalLabels(one, figures, screen, wording)
			];
		})
	);
}
