/**
 * SVG path data of geometries, simplified to what is visible and kept short, because it is on the critical
 * path of the first view.
 */
import type { Geometry, Position } from 'geojson';
import simplify from 'simplify-js';
import type { LngLat } from '../../../values/lng-lat';
import { project } from '../frame/mercator';
import type { XY } from '../frame/separate-labels';

/** The resolution of a picture, and its plane. */
export interface Grain {
	/** degrees of longitude in one unit, in the middle of the picture; positions are whole units */
	unit: number;
	/** the plane of a picture that is none of Mercator's, degrees WGS-84 to units */
	project?: (at: LngLat) => XY;
	/** the tolerance of the simplification, units */
	tolerance: number;
}

/** Numbers as path data, without a space before a minus sign. */
const joined = (numbers: readonly number[]) =>
	numbers.map((value, at) => (at && value >= 0 ? ` ${value}` : `${value}`)).join('');

/** Relative steps between integer positions, which are short and accumulate no error. */
function steps(points: readonly XY[], from: XY): { text: string; end: XY } {
	let last = from;
	const numbers = points.flatMap((point) => {
		const step = [point.x - last.x, point.y - last.y];
		last = point;
		return step;
	});
	return { text: joined(numbers), end: last };
}

/** A position in units of the picture. */
const projected = (position: Position, { unit, project: toPlane }: Grain): XY => {
	const at = position as unknown as LngLat;
	return toPlane ? toPlane(at) : project(at, unit);
};

/** The simplified line on whole units, without redundant points. */
function thinned(line: readonly Position[], grain: Grain): XY[] {
	const points = line.map((position) => projected(position, grain));
	const whole = simplify(points, grain.tolerance, true).map(({ x, y }) => ({
		x: Math.round(x),
		y: Math.round(y)
	}));
	return whole.filter(
		({ x, y }, at) => at === 0 || x !== whole[at - 1]!.x || y !== whole[at - 1]!.y
	);
}

/** The lines or rings that a geometry is made of. */
function linesOf(geometry: Geometry): { line: readonly Position[]; closed: boolean }[] {
	const open = (line: Position[]) => ({ line, closed: false });
	const ring = (line: Position[]) => ({ line, closed: true });
	switch (geometry.type) {
		case 'LineString':
			return [open(geometry.coordinates)];
		case 'MultiLineString':
			return geometry.coordinates.map(open);
		case 'Polygon':
			return geometry.coordinates.map(ring);
		case 'MultiPolygon':
			return geometry.coordinates.flat().map(ring);
		default:
			return [];
	}
}

/** The area of a negligible ring, in squares of the tolerance. */
const SPECK = 6;

/** Whether a ring is too small to be seen. */
function isSpeck(points: readonly XY[], { tolerance }: Grain): boolean {
	const doubled = points.reduce((sum, { x, y }, at) => {
		const next = points[(at + 1) % points.length]!;
		return sum + x * next.y - next.x * y;
	}, 0);
	return points.length < 3 || Math.abs(doubled) / 2 < SPECK * tolerance * tolerance;
}

/**
 * One path for many geometries; a relative `m` at its beginning starts from the origin. Rings keep their
 * winding, so that holes stay holes.
 */
export function pathData(geometries: readonly Geometry[], grain: Grain): string {
	let at: XY = { x: 0, y: 0 };
	let text = '';
	for (const { line, closed } of geometries.flatMap(linesOf)) {
		const points = thinned(line, grain);
		if (closed) points.pop();
		if (points.length < 2 || (closed && isSpeck(points, grain))) continue;
		const way = steps(points, at);
		text += `m${way.text}${closed ? 'z' : ''}`;
		// A closed path goes back to where it began.
		at = closed ? points[0]! : way.end;
	}
	return text;
}

/** Dots for points: a line of no length each, to be drawn with round caps. */
export function dotData(geometries: readonly Geometry[], grain: Grain): string {
	return geometries
		.flatMap((geometry) => (geometry.type === 'Point' ? [geometry.coordinates] : []))
		.map((position) => projected(position, grain))
		.map(({ x, y }) => `M${joined([Math.round(x), Math.round(y)])}h0`)
		.join('');
}
