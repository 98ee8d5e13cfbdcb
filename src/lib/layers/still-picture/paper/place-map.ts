/**
 * The locator map of a place, drawn to be printed at a usual scale: streets, water, green, metro and the place
 * itself. Loaded when a dossier is wanted, as it brings a projection and the style's rules.
 */
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { degreeLength } from '../../../geo/geodesic/degree-length';
import { localPlane } from '../../../geo/plane/local-plane';
import type { Locale } from '../../../i18n/locale';
import { PALETTES } from '../../paint/palette';
import { extentCentre, type Extent } from '../../../values/extent';
import type { LngLat } from '../../../values/lng-lat';
import { LOCATING, type LayerId } from '../../layer-ids';
import { styleOf } from '../../style';
import { filesOf, type MapData } from '../layer-features';
import { element } from '../svg/svg-elements';
import { paperMap } from './paper-map';
import { MM, paperScale } from './paper-scale';

/** What a locator map shows. */
const SHOWN: ReadonlySet<LayerId> = new Set(LOCATING);

/** The map on paper, millimetres: as wide as the text of an A4 page. */
export const MAP_MM = { width: 178, height: 84 } as const;

/** Denominators that locator maps are drawn to. */
const SCALES = [7500, 10_000, 15_000, 20_000, 25_000, 50_000] as const;

/** The radius of the ring around the place's point, and the width of its line, millimetres: clear of the mark, short of its name. */
const RING_MM = 3.6;
const RING_LINE_MM = 0.5;

/** Loaded map data, and the place in question. */
export interface PlaceMapInput {
	lang: Locale;
	data: MapData;
	id: string;
	point: LngLat;
	/** what is to be seen, west, south, east, north, degrees WGS-84 */
	frame: readonly [number, number, number, number];
}

export interface PlaceMap {
	/** elements, in units of a hundredth of a millimetre */
	svg: string;
	/** the size of the map, in the same units */
	width: number;
	height: number;
	/** 10,000 for 1:10,000 */
	denominator: number;
	/** what its width covers on the ground, metres */
	width_m: number;
	/** where the place's point is, as a share of the width from the left */
	across: number;
}

const styleIn = (lang: Locale, only: ReadonlySet<string> | null): StyleSpecification =>
	styleOf({ theme: 'light', lang, detail: true, dataRoot: '', visible: SHOWN, only }) as never;

/** The names of the files that such a map is drawn from. */
export const placeMapFiles = (lang: Locale): string[] =>
	filesOf(
		styleIn(lang, null) as { sources: StyleSpecification['sources']; layers: LayerSpecification[] }
	);

/** The largest usual scale at which the map shows the whole frame. */
function scaleFor({ west, south, east, north }: Extent): number {
	const { lat_m, lng_m } = degreeLength((south + north) / 2);
	const fits = (denominator: number) =>
		((east - west) * lng_m * 1000) / denominator <= MAP_MM.width &&
		((north - south) * lat_m * 1000) / denominator <= MAP_MM.height;
	return SCALES.find(fits) ?? SCALES.at(-1)!;
}

/** Draws it. Pure: equal input, equal text. */
export function placeMap({ lang, data, id, point, frame }: PlaceMapInput): PlaceMap {
	const [west, south, east, north] = frame;
	const shown = { west, south, east, north };
	const denominator = scaleFor(shown);
	const plane = localPlane(extentCentre(shown));
	const [width, height] = [MAP_MM.width * MM, MAP_MM.height * MM];
	const box = { left: 0, top: 0, right: width, bottom: height };
	const scale = paperScale(box, denominator, plane);
	const half_m = [MAP_MM.width, MAP_MM.height].map((mm) => (mm * denominator) / 2000);
	const [[w, s], [e, n]] = [-1, 1].map((side) =>
		plane.toPosition([side * half_m[0]!, side * half_m[1]!])
	) as [LngLat, LngLat];
	const { svg } = paperMap({
		style: styleIn(lang, new Set([id])),
		data,
		scale,
		box,
		extent: { west: w, south: s, east: e, north: n }
	});
	const { x, y } = scale.project(point);
	const ring = element('circle', {
		cx: Math.round(x),
		cy: Math.round(y),
		r: RING_MM * MM,
		fill: 'none',
		stroke: PALETTES.light.text,
		'stroke-width': RING_LINE_MM * MM,
		class: 'ring'
	});
	return {
		svg: svg + ring,
		width,
		height,
		denominator,
		width_m: 2 * half_m[0]!,
		across: x / width
	};
}
