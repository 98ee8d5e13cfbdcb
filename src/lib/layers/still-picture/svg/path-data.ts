/** SVG path data of geometries, thinned to what can be seen: short, because it is the first byte. */
import type { Geometry, Position } from 'geojson';
import simplify from 'simplify-js';
import type { LngLat } from '../../../values/lng-lat';
import { project } from '../frame/mercator';
import type { XY } from '../frame/separate-labels';

/** How fine a picture is. */
export interface Grain {
	/** degrees of longitude that one unit stands for; positions are whole units */
	unit: number;
	/** how far a line may be from where it should be, units */
	tolerance: number;
}

/** A sign needs no space before it. */
const joined = (numbers: readonly number[]) =>
	numbers.map((value, at) => (at && value >= 0 ? ` ${value}` : `${value}`)).join('');

/** Relative steps between whole positions: no error adds up, and they are short. */
function steps(points: readonly XY[], from: XY): { text: string; end: XY } {
	let last = from;
	const numbers = points.flatMap((point) => {
		const step = [point.x - last.x, point.y - last.y];
		last = point;
		return step;
	});
	return { text: joined(numbers), end: last };
}

/** The line, thinned, on whole units, without points that say nothing. */
function thinned(line: readonly Position[], { unit, tolerance }: Grain): XY[] {
	const points = line.map((position) => project(position as unknown as LngLat, unit));
	const whole = simplify(points, tolerance, true).map(({ x, y }) => ({
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

/** The area of what nobody would miss, squares of the tolerance. */
const SPECK = 6;

/** Whether a ring is so small that nobody would miss it. */
function isSpeck(points: readonly XY[], { tolerance }: Grain): boolean {
	const doubled = points.reduce((sum, { x, y }, at) => {
		const next = points[(at + 1) % points.length]!;
		return sum + x * next.y - next.x * y;
	}, 0);
	return points.length < 3 || Math.abs(doubled) / 2 < SPECK * tolerance * tolerance;
}

/**
 * One path for many geometries; a relative `m` at its beginning counts from the origin. Rings keep
 * their winding, so that holes stay holes.
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

/** Dots for points, to be drawn with round caps: a line of no length each. */
export function dotData(geometries: readonly Geometry[], { unit }: Grain): string {
	return geometries
		.flatMap((geometry) => (geometry.type === 'Point' ? [geometry.coordinates] : []))
		.map((position) => project(position as unknown as LngLat, unit))
		.map(({ x, y }) => `M${joined([Math.round(x), Math.round(y)])}h0`)
		.join('');
}
