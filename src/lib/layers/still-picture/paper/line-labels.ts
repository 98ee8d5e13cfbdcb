/** Names along lines, each once, and shields on them: straight, upright, on a straight piece of the line. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { boxAround, type Box } from '../../labels/boxes';
import { partsInside, spotsOn, type Spot } from '../../labels/line-spots';
import { NAME_PROPERTY } from '../../paint/style-expressions';
import { drawingOf } from '../../paint/symbols';
import { pathsOf, type Geometry } from '../../../values/geometry';
import type { XY } from '../frame/separate-labels';
import { layoutValue } from '../paint-values';
import { drawingSvg } from '../svg/drawing-svg';
import { labelStyle, labelSvg, type LabelStyle } from './label-style';
import type { PlacedBoxes } from './placed-boxes';
import type { PlaneScale, Written } from './point-labels';

/** Of how many spots of a line one is tried after the other. */
const TRIALS = 8;
/** A line may leave the straight name by so much, as a share of its size. */
const MOST_ASIDE = 0.45;

const scaled = ({ left, top, right, bottom }: Box, by: number): Box => ({
	left: left * by,
	top: top * by,
	right: right * by,
	bottom: bottom * by
});

/** The pieces of lines, in pixels of the picture. */
function pathsPx(features: readonly Feature[], { project, pixel }: PlaneScale): XY[][] {
	return features.flatMap(({ geometry }) =>
		pathsOf(geometry as unknown as Geometry).map((path) =>
			path.map((at) => {
				const { x, y } = project(at);
				return { x: x / pixel, y: y / pixel };
			})
		)
	);
}

/** A name straight between the ends of a spot; null where the line bends away from it. */
function straight({ path }: Spot, { size }: LabelStyle, pixel: number) {
	const [a, b] = [path[0]!, path.at(-1)!];
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const length = Math.hypot(dx, dy);
	const aside = path.map((at) => Math.abs((at.x - a.x) * dy - (at.y - a.y) * dx) / length);
	if (Math.max(...aside) * pixel > MOST_ASIDE * size) return null;
	const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
	const upright = turn > 90 ? turn - 180 : turn <= -90 ? turn + 180 : turn;
	const middle = { x: ((a.x + b.x) / 2) * pixel, y: ((a.y + b.y) / 2) * pixel };
	return { middle, turn: upright };
}

/** The boxes that a turned name takes: a square for each stretch as long as it is high. */
function boxesOf(middle: XY, turn: number, { width, height }: LabelStyle): Box[] {
	const count = Math.max(1, Math.ceil(width / height));
	const radians = (turn * Math.PI) / 180;
	return Array.from({ length: count }, (_, at) => {
		const along = ((at + 0.5) / count - 0.5) * width;
		const [x, y] = [middle.x + along * Math.cos(radians), middle.y + along * Math.sin(radians)];
		const half = height / 2;
		return { left: x - half, top: y - half, right: x + half, bottom: y + half };
	});
}

/**
 * The name of one line.
 * @param features its pieces
 */
export function lineLabel(
	layer: LayerSpecification,
	features: readonly Feature[],
	scale: PlaneScale,
	placed: PlacedBoxes
): string {
	const style = labelStyle(layer, features[0]!, scale);
	if (!style) return '';
	const { pixel } = scale;
	const spots = spotsOn(pathsPx(features, scale), (style.width + style.size) / pixel, {
		free: scaled(placed.frame, 1 / pixel),
		covered: [],
		most: TRIALS
	});
	for (const spot of spots) {
		const line = straight(spot, style, pixel);
		if (!line) continue;
		const boxes = boxesOf(line.middle, line.turn, style);
		if (!placed.areFree(boxes, pixel)) continue;
		placed.occupy(boxes);
		return labelSvg(style, line.middle, line.turn);
	}
	return '';
}

/** The pieces of lines by name. */
export function byName(features: readonly Feature[]): Feature[][] {
	const groups = new Map<string, Feature[]>();
	for (const feature of features) {
		const name = feature.properties?.[NAME_PROPERTY] as string | undefined;
		if (name) groups.set(name, [...(groups.get(name) ?? []), feature]);
	}
	return [...groups.values()];
}

/** The shields of a layer along its lines, at the distance that it states. */
export function lineShields(
	layer: LayerSpecification,
	features: readonly Feature[],
	scale: PlaneScale,
	placed: PlacedBoxes
): Written {
	const { pixel, zoom } = scale;
	const images: string[] = [];
	const parts: string[] = [];
	for (const feature of features) {
		const name = String(layoutValue(layer, 'icon-image', zoom, feature) ?? '');
		const drawing = name ? drawingOf(name) : null;
		if (!drawing) continue;
		const apart = layoutValue(layer, 'symbol-spacing', zoom, feature) as number;
		const air = (layoutValue(layer, 'icon-padding', zoom, feature) as number[] | number) ?? 0;
		const free = scaled(placed.frame, 1 / pixel);
		for (const part of pathsPx([feature], scale).flatMap((path) => partsInside(path, free))) {
			for (const at of everySo(part, apart)) {
				const middle = { x: at.x * pixel, y: at.y * pixel };
				const half = (drawing.width / 2) * pixel;
				const box = boxAround([
					{ x: middle.x - half, y: middle.y - half },
					{ x: middle.x + half, y: middle.y + half }
				]);
				if (!placed.areFree([box], paddingOf(air) * pixel)) continue;
				placed.occupy([box]);
				images.push(name);
				parts.push(drawingSvg(drawing, middle, pixel));
			}
		}
	}
	return { svg: parts.join(''), images };
}

const paddingOf = (air: unknown): number => {
	if (typeof air === 'number') return air;
	const values = (air as { values?: number[] } | null)?.values;
	return values?.[0] ?? 0;
};

/** Points along a path, the first at half the distance. */
function everySo(path: readonly XY[], apart: number): XY[] {
	const points: XY[] = [];
	let next = apart / 2;
	let along = 0;
	for (let at = 1; at < path.length; at++) {
		const [a, b] = [path[at - 1]!, path[at]!];
		const length = Math.hypot(b.x - a.x, b.y - a.y);
		for (; next <= along + length && length > 0; next += apart) {
			const share = (next - along) / length;
			points.push({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
		}
		along += length;
	}
	return points;
}
