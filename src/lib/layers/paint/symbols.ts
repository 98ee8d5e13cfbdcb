/**
 * The map's own images: markers, hatches, shields. From an image's name (`marker/park/sure/light`) this
 * file makes a drawing of plain shapes, in CSS pixels, which `map/renderer/images.ts` rasterises and the
 * legend shows as SVG.
 */
import { KINDS, type Kind } from '../../catalogue/kinds/place-kinds';
import { BLACK, WHITE } from '../../tokens/colours';
import { markerOf } from './glyphs';
import { PALETTES, type Palette } from './palette';

/** One painted path. `d` is SVG path data in the drawing's own pixels. */
export interface DrawnPath {
	d: string;
	fill?: string;
	stroke?: string;
	width?: number;
	dash?: number[];
	/** moves and scales the path */
	at?: { x: number; y: number; scale: number };
}

/** An image: its size in CSS pixels, its paths in drawing order, and a word on top. */
export interface Drawing {
	width: number;
	height: number;
	paths: DrawnPath[];
	text?: { value: string; colour: string; size: number };
}

function marker(kind: Kind, certainty: string, palette: Palette): Drawing {
	const hue = palette.kind[kind];
	const sure = certainty === 'sure';
	const { shape, glyph, at } = markerOf(kind);
	return {
		width: 28,
		height: 28,
		paths: [
			{ d: shape, fill: sure ? hue : palette.paper, stroke: palette.casing, width: 3 },
			{
				d: shape,
				fill: sure ? hue : palette.paper,
				...(sure ? {} : { stroke: hue, width: 1.6, dash: [3, 2] })
			},
			{
				d: glyph,
				fill: sure ? palette.casing : hue,
				at
			}
		]
	};
}

/** Diagonal lines that tile without a seam, 8 × 8. */
function hatch(kind: Kind, palette: Palette): Drawing {
	return {
		width: 8,
		height: 8,
		paths: [{ d: 'M-2 10L10 -2M-6 6L6 -6M2 14L14 2', stroke: palette.kind[kind] + '59', width: 1 }]
	};
}

/** Black or white, whichever has more contrast on `colour`: always at least 4.58:1 (WCAG luminance). */
export function inkOn(colour: string): string {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? BLACK : WHITE;
}

function shield(ref: string, colour: string): Drawing {
	const width = ref.length > 1 ? 20 : 15;
	return {
		width,
		height: 15,
		paths: [
			{
				d: `M4 .5H${width - 4}A3.500 3.500 0 0 1 ${width - 0.5} 4V11A3.500 3.500 0 0 1 ${width - 4} 14.500H4A3.500 3.500 0 0 1 .5 11V4A3.500 3.500 0 0 1 4 .5Z`,
				fill: colour,
				stroke: WHITE,
				width: 1
			}
		],
		text: { value: ref, colour: inkOn(colour), size: 10 }
	};
}

function crossing(basis: string, palette: Palette): Drawing {
	const mark = 'M2.500 3.500Q5 6 8 6Q11 6 13.500 3.500M2.500 12.500Q5 10 8 10Q11 10 13.500 12.500';
	return {
		width: 16,
		height: 16,
		paths: [
			{ d: mark, stroke: palette.casing, width: 4.4 },
			{
				d: mark,
				stroke: palette.text,
				width: 1.8,
				...(basis === 'derived' && { dash: [2, 1.6] })
			}
		]
	};
}

const station: Drawing = {
	width: 14,
	height: 14,
	paths: [
		{
			d: 'M7 2.500A4.500 4.500 0 1 1 7 11.500A4.500 4.500 0 1 1 7 2.500Z',
			fill: PALETTES.light.paper,
			stroke: PALETTES.light.muted,
			width: 1.8
		}
	]
};

/** A boat on the water, hollow: where the pier stands is known by description alone. */
function pier(palette: Palette): Drawing {
	return {
		width: 20,
		height: 20,
		paths: [
			{
				d: 'M10 1.500A8.500 8.500 0 1 1 10 18.500A8.500 8.500 0 1 1 10 1.500Z',
				fill: palette.paper,
				stroke: palette.accent,
				width: 1.6,
				dash: [3, 2]
			},
			{ d: 'M5 10.500H15L13.500 13.500H6.500ZM9.300 5.500V9.500H13.300Z', fill: palette.accent }
		]
	};
}

/** Nothing to be seen: it keeps labels away from what is covered (`overlays/label-aids.ts`). */
const CLEAR: Drawing = { width: 1, height: 1, paths: [{ d: 'M0 0' }] };

/** A sign at the kerb: a small full dot, unlike the hollow stations. */
function busStop(palette: Palette): Drawing {
	return {
		width: 10,
		height: 10,
		paths: [
			{
				d: 'M5 2A3 3 0 1 1 5 8A3 3 0 1 1 5 2Z',
				fill: palette.muted,
				stroke: palette.halo,
				width: 1.4
			}
		]
	};
}

/**
 * The drawing of a name.
 * @returns null for an unknown name, so that a missing image is noticed instead of replaced
 */
export function drawingOf(name: string): Drawing | null {
	const [what, ...rest] = name.split('/');
	if (what === 'station') return rest.length === 0 ? station : null;
	if (what === 'clear') return rest.length === 0 ? CLEAR : null;
	const [first = '', second = ''] = rest;
	if (what === 'shield') {
		const isShield = rest.length === 2 && first && /^#[0-9A-F]{6}$/i.test(second);
		return isShield ? shield(first, second) : null;
	}
	const theme = rest.pop();
	if (theme !== 'light' && theme !== 'dark') return null;
	const palette = PALETTES[theme];
	const kind = KINDS.find((known) => known === first);
	switch (`${what} of ${rest.length}`) {
		case 'marker of 2':
			return kind && CERTAINTIES.includes(second) ? marker(kind, second, palette) : null;
		case 'hatch of 1':
			return kind ? hatch(kind, palette) : null;
		case 'pier of 0':
			return pier(palette);
		case 'bus-stop of 0':
			return busStop(palette);
		case 'crossing of 1':
			return CROSSING_BASES.includes(first) ? crossing(first, palette) : null;
		default:
			return null;
	}
}

const CERTAINTIES = ['sure', 'approximate'];
const CROSSING_BASES = ['mapped', 'derived'];
