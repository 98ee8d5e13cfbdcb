/** The map in the preview image: a frame, its places, one of them larger. Build time only. */
import type { FeatureCollection } from 'geojson';
import type { Kind } from '../../../catalogue/kinds/place-kinds';
import { isSurePosition, type Basis } from '../../../values/position-basis';
import { extentOf } from '../../../values/extent';
import type { LngLat } from '../../../values/lng-lat';
import { drawingOf } from '../../paint/symbols';
import type { Frame } from '../frame/frame';
import { mercatorLat, project } from '../frame/mercator';
import { pictureContent, PIXELS_PER_DEGREE } from '../picture';
import { drawingSvg } from '../svg/drawing-svg';
import { element, type PictureScale } from '../svg/svg-elements';

/** A place on the picture. */
export interface SharedPlace {
	id: string;
	kind: Kind;
	basis: Basis;
	point: LngLat;
}

export interface SharedMap {
	frame: Frame;
	/** every place; the one in question comes last and larger */
	places: readonly SharedPlace[];
	chosen: string | null;
	/** the data of the map's sources, by the name of their file */
	data: Record<string, FeatureCollection>;
}

/** A box of the picture, pixels. */
interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The scale at which a frame fills the map's part of the picture. */
function scaleOf([west, south, east, north]: Frame, box: Box): PictureScale {
	const high = mercatorLat(north) - mercatorLat(south);
	const perDegree = Math.min(box.width / (east - west), box.height / high);
	const unit = 1e-5;
	const pixel = 1 / (perDegree * unit);
	return {
		zoom: Math.log2(perDegree / PIXELS_PER_DEGREE),
		unit,
		pixel,
		pen: pixel,
		tolerance: 0.35 * pixel
	};
}

/** The features visible in a frame and its surroundings. */
function within(
	data: Record<string, FeatureCollection>,
	[west, south, east, north]: Frame
): Record<string, FeatureCollection> {
	const [air, rise] = [(east - west) / 2, (north - south) / 2];
	const isNear = ({ geometry }: FeatureCollection['features'][number]) => {
		const extent = extentOf(geometry as never);
		return (
			extent !== null &&
			extent.west < east + air &&
			extent.east > west - air &&
			extent.south < north + rise &&
			extent.north > south - rise
		);
	};
	return Object.fromEntries(
		Object.entries(data).map(([file, collection]) => [
			file,
			{ ...collection, features: collection.features.filter(isNear) }
		])
	);
}

function marker({ kind, basis, point }: SharedPlace, unit: number, pixel: number, size: number) {
	const certainty = isSurePosition(basis) ? 'sure' : 'approximate';
	const drawing = drawingOf(`marker/${kind}/${certainty}/light`)!;
	const { x, y } = project(point, unit);
	return drawingSvg(drawing, { x, y }, pixel * size);
}

/** The map, filling a box of the picture. */
export function sharedMapSvg({ frame, places, chosen, data }: SharedMap, box: Box): string {
	const scale = scaleOf(frame, box);
	const { unit, pixel } = scale;
	const middle = project([(frame[0] + frame[2]) / 2, frame[3]], unit);
	const bottom = project([frame[0], frame[1]], unit).y;
	const [width, height] = [box.width * pixel, box.height * pixel];
	const corner = [middle.x - width / 2, (middle.y + bottom) / 2 - height / 2];
	const others = places.filter(({ id, kind }) => id !== chosen && kind !== 'district');
	const own = places.find(({ id }) => id === chosen);
	const marks = others.map((place) => marker(place, unit, pixel, 0.9));
	return element(
		'svg',
		{ ...box, viewBox: [...corner, width, height].join(' ') },
		pictureContent({ theme: 'light', data: within(data, frame), scale }) +
			marks.join('') +
			(own ? marker(own, unit, pixel, 1.9) : '')
	);
}
