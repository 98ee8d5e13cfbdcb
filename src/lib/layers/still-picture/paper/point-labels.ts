/** Signs and names at points, placed as MapLibre places them: the first free side of a sign. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Point } from 'geojson';
import { boxAround, type Box } from '../../labels/boxes';
import { drawingOf } from '../../paint/symbols';
import type { LngLat } from '../../../values/lng-lat';
import type { XY } from '../frame/separate-labels';
import { layoutValue } from '../paint-values';
import { drawingSvg } from '../svg/drawing-svg';
import type { PictureScale } from '../svg/svg-elements';
import { labelStyle, labelSvg, type LabelStyle } from './label-style';
import type { PlacedBoxes } from './placed-boxes';

/** A scale with a plane of its own. */
export type PlaneScale = PictureScale & Required<Pick<PictureScale, 'project'>>;

/** What a layer wrote. */
export interface Written {
	svg: string;
	/** the names of the images that were drawn */
	images: readonly string[];
}

type Anchor = string;

/** The offsets that a layer tries for a name, ems right and down, the preferred one first. */
function spotsOf(value: (property: string) => unknown): [Anchor, XY][] {
	const pairs = value('text-variable-anchor-offset') as { values: unknown[] } | null | undefined;
	if (pairs) {
		const { values } = pairs;
		return Array.from({ length: values.length / 2 }, (_, at): [Anchor, XY] => {
			const [x, y] = values[2 * at + 1] as [number, number];
			return [values[2 * at] as Anchor, { x, y }];
		});
	}
	const anchors = value('text-variable-anchor') as Anchor[] | null | undefined;
	if (anchors) {
		const away = (value('text-radial-offset') as number) ?? 0;
		return anchors.map((anchor) => [anchor, radial(anchor, away)]);
	}
	const [x, y] = value('text-offset') as [number, number];
	return [[value('text-anchor') as Anchor, { x, y }]];
}

/** A radial offset: along the diagonal at a corner, as MapLibre has it. */
function radial(anchor: Anchor, away: number): XY {
	const isCorner = anchor.includes('-');
	const step = isCorner ? away * Math.SQRT1_2 : away;
	return {
		x: anchor.includes('left') ? step : anchor.includes('right') ? -step : 0,
		y: anchor.includes('top') ? step : anchor.includes('bottom') ? -step : 0
	};
}

/** The middle of a name whose anchor is at a point with an offset. */
function middleOf(at: XY, anchor: Anchor, offset: XY, { size, width, height }: LabelStyle): XY {
	const aside = anchor.includes('left') ? 0.5 : anchor.includes('right') ? -0.5 : 0;
	const below = anchor.includes('top') ? 0.5 : anchor.includes('bottom') ? -0.5 : 0;
	return { x: at.x + offset.x * size + aside * width, y: at.y + offset.y * size + below * height };
}

const around = ({ x, y }: XY, width: number, height: number): Box =>
	boxAround([
		{ x: x - width / 2, y: y - height / 2 },
		{ x: x + width / 2, y: y + height / 2 }
	]);

/** What a sign covers of its box, on each axis: it is round, and its name may stand close by. */
const COVERED = 0.75;

function within({ left, top, right, bottom }: Box): Box {
	const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
	return around(middle, (right - left) * COVERED, (bottom - top) * COVERED);
}

const inside = ({ x, y }: XY, { left, top, right, bottom }: Box) =>
	x >= left && x <= right && y >= top && y <= bottom;

/** A sign, with the box it takes; null where a layer has none or there is no room for it. */
function signOf(
	layer: LayerSpecification,
	feature: Feature,
	at: XY,
	{ zoom, pixel }: PlaneScale,
	placed: PlacedBoxes
) {
	const value = (property: string) => layoutValue(layer, property, zoom, feature);
	const name = String(value('icon-image') ?? '');
	const drawing = name ? drawingOf(name) : null;
	if (!drawing) return null;
	const scale = (value('icon-size') as number) * pixel;
	const box = around(at, drawing.width * scale, drawing.height * scale);
	const isAlways = value('icon-allow-overlap') === true;
	if (!isAlways && !placed.areFree([box])) return null;
	return { name, box, svg: drawingSvg(drawing, at, scale) };
}

/** The signs and names of a layer at the points of its features. */
export function pointLabels(
	layer: LayerSpecification,
	features: readonly Feature[],
	scale: PlaneScale,
	placed: PlacedBoxes
): Written {
	const sortKey = (feature: Feature) =>
		Number(layoutValue(layer, 'symbol-sort-key', scale.zoom, feature) ?? 0);
	const sorted = features
		.filter(({ geometry }) => geometry.type === 'Point')
		.sort((a, b) => sortKey(a) - sortKey(b));
	const images: string[] = [];
	const parts = sorted.map((feature) => {
		const at = scale.project((feature.geometry as Point).coordinates as unknown as LngLat);
		if (!inside(at, placed.frame)) return '';
		const value = (property: string) => layoutValue(layer, property, scale.zoom, feature);
		const sign = signOf(layer, feature, at, scale, placed);
		if (sign) {
			placed.occupy([within(sign.box)]);
			images.push(sign.name);
		}
		const label = labelStyle(layer, feature, scale);
		if (!label) return sign?.svg ?? '';
		const padding = (value('text-padding') as number) * scale.pixel;
		const spots = spotsOf(value).map(([anchor, offset]) => middleOf(at, anchor, offset, label));
		const boxOf = (middle: XY) => around(middle, label.width, label.height);
		const isAlways = value('text-allow-overlap') === true;
		const spot =
			spots.find((middle) => placed.areFree([boxOf(middle)], padding)) ??
			(isAlways ? spots[0] : undefined);
		if (!spot) return sign?.svg ?? '';
		placed.occupy([boxOf(spot)]);
		return (sign?.svg ?? '') + labelSvg(label, spot);
	});
	return { svg: parts.join(''), images };
}
