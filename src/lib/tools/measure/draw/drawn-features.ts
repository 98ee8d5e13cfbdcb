/** Measurements as GeoJSON for drawing: geodesics, rings, vertices. Degrees WGS-84. */
import type { Feature, FeatureCollection, Position } from 'geojson';
import { geodesicCircle } from '../../../geo/geodesic/geodesic-circle';
import { geodesicLine } from '../../../geo/geodesic/geodesic-line';
import type { LngLat } from '../../../values/lng-lat';
import type { OverlayPart } from '../../../layers/overlays/overlays';
import type { CreekFigures, RadiusFigures } from '../figures/around';
import type { Measurement } from '../model/measurement';

/**
 * The longest step in which a geodesic is drawn, metres: it then strays less than 2 cm from its
 * chords.
 */
const STEP_M = 1000;

/** A collection of features. */
export const collection = (features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});

/** A feature of an overlay. */
export function drawn(
	part: OverlayPart,
	geometry: Feature['geometry'],
	properties: Record<string, string | number | boolean> = {}
): Feature {
	return { type: 'Feature', properties: { part, ...properties }, geometry };
}

const asDrawn = (positions: readonly LngLat[]) => positions as unknown as Position[];

/**
 * Edges are recomputed again and again while one of them moves: those that did not move are cached.
 */
const edges = new WeakMap<LngLat, WeakMap<LngLat, readonly LngLat[]>>();

function edgeLine(from: LngLat, to: LngLat): readonly LngLat[] {
	let known = edges.get(from);
	if (!known) edges.set(from, (known = new WeakMap()));
	let line = known.get(to);
	if (!line) known.set(to, (line = geodesicLine(from, to, STEP_M)));
	return line;
}

/**
 * The positions of a line through the vertices as it runs on the ellipsoid. Its longitudes continue
 * across the 180th meridian, past 180 (or -180), or the map would draw it around the globe.
 */
export function drawnLine(positions: readonly LngLat[]): LngLat[] {
	const line: LngLat[] = positions.slice(0, 1);
	for (let i = 1; i < positions.length; i++) {
		const edge = edgeLine(positions[i - 1]!, positions[i]!);
		const turns = Math.round((line[line.length - 1]![0] - edge[0]![0]) / 360);
		for (let k = 1; k < edge.length; k++) {
			const [lng, lat] = edge[k]!;
			line.push(turns === 0 ? edge[k]! : [lng + 360 * turns, lat]);
		}
	}
	return line;
}

/** A line, or nothing where there are not two positions. */
export function lineFeature(part: OverlayPart, positions: readonly LngLat[]): Feature[] {
	if (positions.length < 2) return [];
	return [drawn(part, { type: 'LineString', coordinates: asDrawn(drawnLine(positions)) })];
}

/** A polygon; its outline is the closed ring. */
export function areaFeature(positions: readonly LngLat[]): Feature[] {
	if (positions.length < 3) return lineFeature('line', positions);
	const ring = asDrawn(drawnLine([...positions, positions[0]!]));
	return [drawn('area', { type: 'Polygon', coordinates: [ring] })];
}

export function pointFeature(
	part: OverlayPart,
	at: LngLat,
	properties: Record<string, string | number | boolean> = {}
): Feature {
	return drawn(part, { type: 'Point', coordinates: [at[0], at[1]] }, properties);
}

/** Rings around a centre. */
export function ringFeatures(centre: LngLat, radii_m: readonly number[]): Feature[] {
	return radii_m
		.filter((radius_m) => radius_m > 0)
		.map((radius_m) =>
			drawn('ring', {
				type: 'LineString',
				coordinates: asDrawn(geodesicCircle(centre, radius_m))
			})
		);
}

/** The path along the creek, and beside it the straight line. */
export function creekFeatures(
	positions: readonly LngLat[],
	figures: CreekFigures | null
): Feature[] {
	const { between } = figures ?? { between: null };
	const stretch = between && 'stretch' in between ? between.stretch : [];
	const along: Feature[] =
		stretch.length > 1
			? [drawn('creek', { type: 'LineString', coordinates: asDrawn(stretch) })]
			: [];
	return [...along, ...lineFeature('dashed', positions)];
}

/** The shapes of a measurement that is not being drawn or dragged. */
export function shapesOf(
	measurement: Measurement,
	figures: { creek?: CreekFigures; radius?: RadiusFigures }
): Feature[] {
	const positions = measurement.vertices.map(({ at }) => at);
	switch (measurement.kind) {
		case 'distance':
			return lineFeature('line', positions);
		case 'area':
			return measurement.open ? lineFeature('line', positions) : areaFeature(positions);
		case 'radius':
			return [
				...ringFeatures(positions[0]!, figures.radius?.radii_m ?? []),
				...lineFeature('dashed', positions)
			];
		case 'creek':
			return creekFeatures(positions, figures.creek ?? null);
		case 'point':
			return [];
	}
}
