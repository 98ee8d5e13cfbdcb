/**
 * Keeps labels away from the window's edge and from what lies over the map. MapLibre has no setting for it,
 * but no label touches a symbol that was placed before: an invisible symbol on each covered rectangle, as
 * large as that, does it. It costs a handful of points, asks nothing of MapLibre's inside, and lets each label
 * try its other sides before it is left out.
 */
import type { Feature, FeatureCollection } from 'geojson';
import type { LngLat } from '../../values/lng-lat';
import type { Box, Px } from '../../layers/labels/boxes';

/** How far beyond the window MapLibre still places symbols, CSS pixels. */
const BEYOND = 99;

/** The map's size, CSS pixels. */
interface Size {
	width: number;
	height: number;
}

/** The strips around the window: a label that touches one would be cut. */
const edges = ({ width, height }: Size): Box[] => {
	const [right, bottom] = [width + BEYOND, height + BEYOND];
	return [
		{ left: -BEYOND, top: -BEYOND, right: 1, bottom },
		{ left: width - 1, top: -BEYOND, right, bottom },
		{ left: -BEYOND, top: -BEYOND, right, bottom: 1 },
		{ left: -BEYOND, top: height - 1, right, bottom }
	];
};

const within = (value: number, most: number) => Math.min(Math.max(value, 1), most - 1);

/**
 * The points of the source `covered`: one for each rectangle, with the distances to its four sides as padding.
 * @param boxes what lies over the map
 * @param positionAt the position under a point of the screen, degrees WGS-84
 */
export function coveredPoints(
	boxes: readonly Box[],
	size: Size,
	positionAt: (point: Px) => LngLat
): FeatureCollection {
	const features = [...edges(size), ...boxes].map((box): Feature => {
		const x = within((box.left + box.right) / 2, size.width);
		const y = within((box.top + box.bottom) / 2, size.height);
		const padding = [y - box.top, box.right - x, box.bottom - y, x - box.left];
		return {
			type: 'Feature',
			properties: { padding: padding.map((side) => Math.round(side)) },
			geometry: { type: 'Point', coordinates: [...positionAt({ x, y })] }
		};
	});
	return { type: 'FeatureCollection', features };
}
