/**
 * The preview image of a shared page: 1200 × 630, the place's name at the left, a map of its position at
 * the right. Drawn at build time, from the same style and data as the map.
 */
import { xmlText } from '../../../formats/xml';
import { PALETTES } from '../../paint/palette';
import { frameOf, type Frame } from '../frame/frame';
import { sharedMapSvg, type SharedMap } from './shared-map';
import { element } from '../svg/svg-elements';
import { wrapped } from './wrapped-text';

/** The size that sites expect, pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

export interface SharePicture extends SharedMap {
	/** the name, in the page's language and in the other one */
	name: string;
	otherName: string;
	/** what the place is, in one line */
	line: string;
	/** the name of this map, and the attribution of its data */
	foot: readonly [string, string];
}

const PANEL = 500;
const MAP = { x: PANEL, y: 0, width: SHARE_SIZE.width - PANEL, height: SHARE_SIZE.height };
const PADDING = 44;
const { text, muted, accent, paper, outside, halo } = PALETTES.light;

/** Families with Simplified Chinese forms first; the build passes a font file with them to the renderer. */
const FONTS = 'Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, PingFang SC, Microsoft YaHei';

/** Lines of text below each other, and the position of the last one. */
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
			sharedMapSvg(picture, MAP) +
			element('rect', { width: PANEL, height: SHARE_SIZE.height, fill: paper }) +
			element('rect', { x: PANEL, width: 2, height: SHARE_SIZE.height, fill: halo }) +
			[title, other, kind, owner, rights].map(({ svg }) => svg).join('')
	);
}

/** The frame of a place's picture: the place with generous surroundings. */
export const shareFrame = (extent: Readonly<Frame>): Frame => frameOf(extent, 0.9);
