/**
 * The picture that goes along when a page is shared: 1200 × 630, what the place is called at the
 * left, where it is at the right. Drawn at build time, from the same style and data as the map.
 */
import type { FeatureCollection } from 'geojson';
import type { Basis, Kind } from '../../catalogue/vocabulary';
import { xmlText } from '../../formats/xml';
import { extentOf } from '../../geo/extent';
import type { LngLat } from '../../geo/lng-lat';
import { PALETTES } from '../palette';
import { drawingOf } from '../symbols';
import { frameOf, type Frame } from './frame';
import { mercatorLat, project } from './mercator';
import { pictureContent, PIXELS_PER_DEGREE } from './picture';
import { element, type PictureScale } from './svg-elements';
import { wrapped } from './wrapped-text';

/** What sites that show it ask for, pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** A place on the picture. */
export interface SharedPlace {
	id: string;
	kind: Kind;
	basis: Basis;
	point: LngLat;
}

export interface SharePicture {
	/** the name, in the page's language and in the other one */
	name: string;
	otherName: string;
	/** what it is, a line */
	line: string;
	/** whose map this is, and whose data it stands on */
	foot: readonly [string, string];
	frame: Frame;
	/** every place; the one that is meant comes last and larger */
	places: readonly SharedPlace[];
	chosen: string | null;
	data: Record<string, FeatureCollection>;
}

const PANEL = 500;
const MAP = { width: SHARE_SIZE.width - PANEL, height: SHARE_SIZE.height };
const PADDING = 44;
const { text, muted, accent, paper, outside, halo } = PALETTES.light;

/** Simplified Chinese forms first; the file that has them is what the build hands the renderer. */
const FONTS = 'Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, PingFang SC, Microsoft YaHei';

/** The scale at which a frame fills the map's part of the picture. */
function scaleOf([west, south, east, north]: Frame): PictureScale {
	const high = mercatorLat(north) - mercatorLat(south);
	const perDegree = Math.min(MAP.width / (east - west), MAP.height / high);
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

/** The features that a frame and what surrounds it can show. */
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
	const certainty = basis === 'mapped' || basis === 'geocoded' ? 'sure' : 'approximate';
	const drawing = drawingOf(`marker/${kind}/${certainty}/light`)!;
	const { x, y } = project(point, unit);
	const scale = pixel * size;
	const paths = drawing.paths.map(({ d, fill = 'none', stroke, width, dash, at }) =>
		element('path', {
			d,
			fill,
			stroke,
			'stroke-width': width,
			'stroke-dasharray': dash?.join(' '),
			transform: at && `translate(${at.x} ${at.y}) scale(${at.scale})`
		})
	);
	const to = `translate(${x} ${y}) scale(${scale}) translate(${-drawing.width / 2} ${-drawing.height / 2})`;
	return element('g', { transform: to }, paths.join(''));
}

function mapPart({ frame, places, chosen, data }: SharePicture): string {
	const scale = scaleOf(frame);
	const { unit, pixel } = scale;
	const middle = project([(frame[0] + frame[2]) / 2, frame[3]], unit);
	const bottom = project([frame[0], frame[1]], unit).y;
	const [width, height] = [MAP.width * pixel, MAP.height * pixel];
	const corner = [middle.x - width / 2, (middle.y + bottom) / 2 - height / 2];
	const others = places.filter(({ id, kind }) => id !== chosen && kind !== 'district');
	const own = places.find(({ id }) => id === chosen);
	const marks = others.map((place) => marker(place, unit, pixel, 0.9));
	return element(
		'svg',
		{ x: PANEL, ...MAP, viewBox: [...corner, width, height].join(' ') },
		pictureContent({ theme: 'light', data: within(data, frame), scale }) +
			marks.join('') +
			(own ? marker(own, unit, pixel, 1.9) : '')
	);
}

/** Lines of text below each other, and where the last one stands. */
function paragraph(value: string, y: number, size: number, fill: string, weight = 400) {
	const lines = wrapped(value, (PANEL - 1.6 * PADDING) / size);
	const height = size * 1.22;
	const written = lines.map((line, at) =>
		element(
			'text',
			{ x: PADDING, y: y + size + at * height, 'font-size': size, 'font-weight': weight, fill },
			xmlText(line)
		)
	);
	return { svg: written.join(''), end: y + lines.length * height, lines: lines.length };
}

const NAME_SIZES = [60, 52, 46, 40, 34];

/** The picture as SVG. */
export function shareSvg(picture: SharePicture): string {
	const { name, otherName, line, foot } = picture;
	const sizes = NAME_SIZES.map((size) => paragraph(name, 64, size, text, 700));
	const title = sizes.find(({ lines }) => lines <= 3) ?? sizes.at(-1)!;
	const other = paragraph(otherName, title.end + 14, 26, muted);
	const kind = paragraph(line, other.end + 22, 26, accent, 700);
	const below = SHARE_SIZE.height - PADDING - 50;
	const owner = paragraph(foot[0], below, 22, text, 700);
	const rights = paragraph(foot[1], owner.end, 17, muted);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			...SHARE_SIZE,
			viewBox: `0 0 ${SHARE_SIZE.width} ${SHARE_SIZE.height}`,
			'font-family': FONTS
		},
		element('rect', { ...SHARE_SIZE, fill: outside }) +
			mapPart(picture) +
			element('rect', { width: PANEL, height: SHARE_SIZE.height, fill: paper }) +
			element('rect', { x: PANEL, width: 2, height: SHARE_SIZE.height, fill: halo }) +
			[title, other, kind, owner, rights].map(({ svg }) => svg).join('')
	);
}

/** What a place's picture shows: the place and a little more than its surroundings. */
export const shareFrame = (extent: Readonly<Frame>): Frame => frameOf(extent, 0.9);
