/**
 * Figures of the same points by other methods: the planner's grid, a sphere, the plane of Web
 * Mercator. Shown beside the figure on the ellipsoid, so that a reader who has one of them from
 * elsewhere knows why it differs. Their packages are loaded when this is first used.
 */
import type { GridPosition } from '../../../geo/plane/gauss-kruger';
import { lngDifferenceDeg, type LngLat } from '../../../values/lng-lat';
import { areaFigures, distanceFigures } from './figures';
import { positionsOf, type Measurement } from '../model/measurement';

/** A figure by another method: metres or square metres, and its ratio to the geodesic figure. */
export interface OtherFigure {
	value: number;
	/** null where the geodesic figure is 0 */
	ratio: number | null;
}

/** One figure by every method; null where a method has none. */
export interface ComparedFigure {
	/** on the ellipsoid: the figure of this map */
	geodesic: number;
	/** CGCS2000, 3-degree Gauss–Krüger, 120° E: the grid of CAD drawings */
	grid: OtherFigure | null;
	/** turf's sphere */
	sphere: OtherFigure | null;
	/** the plane of EPSG:3857 */
	webMercator: OtherFigure | null;
}

export interface MethodComparison {
	/**
	 * the length of a line, the perimeter of an area, the radius of a ring through a point, the straight
	 * line beside the creek; metres
	 */
	length_m: ComparedFigure | null;
	/** square metres */
	area_m2: ComparedFigure | null;
	/** a point in the grid */
	position: GridPosition | null;
}

/** Beyond this many degrees from its central meridian the grid is too inaccurate to show. */
const GRID_REACH_DEG = 20;

const inGridReach = (positions: readonly LngLat[]) =>
	positions.every(([lng]) => Math.abs(lngDifferenceDeg(120, lng)) <= GRID_REACH_DEG);

/** A ring around a pole: its longitudes do not return to where they began. */
function holdsPole(ring: readonly LngLat[]): boolean {
	const turned_deg = ring.reduce(
		(sum, [lng], i) => sum + lngDifferenceDeg(lng, ring[(i + 1) % ring.length]![0]),
		0
	);
	return Math.abs(turned_deg) > 180;
}

const ofEllipsoid = (geodesic: number) => (value: number | null) =>
	value !== null && Number.isFinite(value)
		? { value, ratio: geodesic > 0 ? value / geodesic : null }
		: null;

const loadMethods = async () => {
	const [grid, others] = await Promise.all([
		import('../../../geo/plane/gauss-kruger'),
		import('../../../geo/plane/other-surfaces')
	]);
	return { ...grid, ...others };
};
type Methods = Awaited<ReturnType<typeof loadMethods>>;

function compareLength(line: readonly LngLat[], geodesic: number, by: Methods): ComparedFigure {
	const figure = ofEllipsoid(geodesic);
	return {
		geodesic,
		grid: figure(inGridReach(line) ? by.gridLengthM(line) : null),
		sphere: figure(by.sphereLengthM(line)),
		webMercator: figure(by.webMercatorLengthM(line))
	};
}

function compareArea(ring: readonly LngLat[], geodesic: number, by: Methods): ComparedFigure {
	const figure = ofEllipsoid(geodesic);
	const isPlain = !holdsPole(ring);
	return {
		geodesic,
		grid: figure(inGridReach(ring) ? by.gridAreaM2(ring) : null),
		sphere: figure(isPlain ? by.sphereAreaM2(ring) : null),
		webMercator: figure(isPlain ? by.webMercatorAreaM2(ring) : null)
	};
}

/**
 * The figures by the other methods. Given radii have nothing to compare, nor has a measurement
 * without a figure; an outline that crosses itself has only its perimeter.
 * @throws {Error} where the methods cannot be loaded; a later call retries
 */
export async function compareMethods(measurement: Measurement): Promise<MethodComparison> {
	const by = await loadMethods();
	const nothing: MethodComparison = { length_m: null, area_m2: null, position: null };
	const positions = positionsOf(measurement);
	const [first] = positions;
	switch (measurement.kind) {
		case 'distance':
		case 'radius':
		case 'creek': {
			if (positions.length < 2) return nothing;
			const { total_m } = distanceFigures(measurement);
			return { ...nothing, length_m: compareLength(positions, total_m, by) };
		}
		case 'area': {
			if (!first || positions.length < 3) return nothing;
			const { perimeter_m, area_m2 } = areaFigures(measurement);
			return {
				...nothing,
				length_m: compareLength([...positions, first], perimeter_m, by),
				area_m2: area_m2 === null ? null : compareArea(positions, area_m2, by)
			};
		}
		case 'point':
			if (!first || !inGridReach(positions)) return nothing;
			return { ...nothing, position: by.toGaussKruger(first) };
	}
}
