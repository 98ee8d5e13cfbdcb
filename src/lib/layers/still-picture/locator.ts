/**
 * Locator maps: the district's outline, the creek, numbered marks. They take geometry and return SVG path
 * data and positions; the page sets the colours. Drawn at build time.
 */
import type { LngLat } from '../../catalogue/schema/common';
import type { Kind } from '../../catalogue/kinds/place-kinds';
import { hasSite, isSurePosition, type Basis } from '../../values/position-basis';
import { degreeLength } from '../../geo/geodesic/degree-length';
import { separateMarks, type XY } from './frame/separate-labels';

/** The base of a locator map; degrees WGS-84. */
export interface LocatorGround {
	/** rings of the district */
	outline: readonly (readonly LngLat[])[];
	/** the creek's centreline */
	creek: readonly LngLat[];
}

export interface LocatorPlace {
	id: string;
	point: LngLat;
	/** metres */
	accuracy_m: number;
	kind: Kind;
	/** a concept has no site and is drawn as a wash of its radius */
	basis: Basis;
}

export interface LocatorMark {
	id: string;
	/** counted from 1, in the order of the places */
	number: number;
	/** where the place is, in the picture's own units */
	at: XY;
	/** the position of its disc, which overlaps no other */
	disc: XY;
	kind: Kind;
	/** whether the position is sure, as for the map's own markers */
	sure: boolean;
	/** radius of a concept's wash; null for a place with a site */
	wash: number | null;
}

/** The parts that all pictures with one base share. */
export interface LocatorSheet {
	/** the size of the picture's own units, for `viewBox` */
	width: number;
	height: number;
	/** SVG path data */
	outline: string;
	creek: string;
	/** the point below the creek's southernmost bend, where its name fits */
	creekName: XY;
}

/** A unit is about a pixel on a phone. */
const WIDTH = 340;
const MARGIN = { top: 12, right: 16, bottom: 30, left: 16 };
/** Radius of a disc that holds a number of two digits. */
export const DISC = 9.5;
/** Vertices nearer to each other than this are not visible at this size. */
const NEAR = 2;

const rounded = (value: number) => Math.round(value * 10) / 10;

/**
 * The projection: equirectangular about the middle latitude of the outline, which over a dozen kilometres
 * is off by less than a unit.
 */
function projectionOf({ outline }: LocatorGround) {
	const corners = outline.flat();
	const lngs = corners.map(([lng]) => lng);
	const lats = corners.map(([, lat]) => lat);
	const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	const middle = (south + north) / 2;
	const squeeze = Math.cos((middle * Math.PI) / 180);
	const scale = (WIDTH - MARGIN.left - MARGIN.right) / ((east - west) * squeeze);
	return {
		/** units of a metre from south to north */
		unitsPerMetre: scale / degreeLength(middle).lat_m,
		height: Math.ceil(MARGIN.top + (north - south) * scale + MARGIN.bottom),
		project: ([lng, lat]: LngLat): XY => ({
			x: rounded(MARGIN.left + (lng - west) * squeeze * scale),
			y: rounded(MARGIN.top + (north - lat) * scale)
		})
	};
}

/** A path through points, without invisible ones. */
function pathOf(points: readonly XY[], end: '' | 'Z'): string {
	const kept: XY[] = [];
	for (const point of points) {
		const last = kept.at(-1);
		if (last && Math.hypot(point.x - last.x, point.y - last.y) < NEAR) continue;
		kept.push(point);
	}
	return kept.map(({ x, y }, at) => `${at ? 'L' : 'M'}${x} ${y}`).join('') + end;
}

/** Draws the base. */
export function locatorSheet(ground: LocatorGround): LocatorSheet {
	const { project, height } = projectionOf(ground);
	// Points far outside the frame are dropped to save bytes.
	const creek = ground.creek.map(project).filter(({ x }) => x > -40 && x < WIDTH + 40);
	const inside = creek.filter(({ x }) => x > WIDTH * 0.3 && x < WIDTH * 0.8);
	const deepest = inside.reduce((low, point) => (point.y > low.y ? point : low));
	return {
		width: WIDTH,
		height,
		outline: ground.outline.map((ring) => pathOf(ring.map(project), 'Z')).join(''),
		creek: pathOf(creek, ''),
		creekName: { x: deepest.x, y: rounded(deepest.y + 17) }
	};
}

/** The marks of places on a ground, their discs beside each other. */
export function locatorMarks(
	ground: LocatorGround,
	places: readonly LocatorPlace[]
): LocatorMark[] {
	const { project, height, unitsPerMetre } = projectionOf(ground);
	const points = places.map(({ point }) => project(point));
	const frame = { left: DISC, top: DISC, right: WIDTH - DISC, bottom: height - DISC };
	const discs = separateMarks(points, 2 * DISC + 2, frame);
	return places.map(({ id, kind, basis, accuracy_m }, at) => ({
		id,
		number: at + 1,
		at: points[at]!,
		disc: { x: rounded(discs[at]!.x), y: rounded(discs[at]!.y) },
		kind,
		sure: isSurePosition(basis),
		wash: !hasSite(basis) ? rounded(accuracy_m * unitsPerMetre) : null
	}));
}
