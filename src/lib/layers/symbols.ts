/**
 * The map's own pictures: markers, hatches, shields. A name says what is wanted
 * (`marker/park/sure/light`); the answer is a drawing of plain shapes, in CSS pixels, which
 * `map/images.ts` rasterises and the legend shows as SVG. One description, two renderers.
 */
import artGallery from '@mapbox/maki/icons/art-gallery.svg?raw';
import building from '@mapbox/maki/icons/building.svg?raw';
import city from '@mapbox/maki/icons/city.svg?raw';
import college from '@mapbox/maki/icons/college.svg?raw';
import park from '@mapbox/maki/icons/park.svg?raw';
import rocket from '@mapbox/maki/icons/rocket.svg?raw';
import { KINDS, type Kind } from '../catalogue/vocabulary';
import { PALETTES, type Palette, type Theme } from './palette';

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

/** A picture: its size in CSS pixels, its paths in drawing order, and a word on top. */
export interface Drawing {
	width: number;
	height: number;
	paths: DrawnPath[];
	text?: { value: string; colour: string; size: number };
}

const dataOf = (svg: string) =>
	[...svg.matchAll(/\sd="([^"]+)"/g)]
		.map((match) => match[1]!.replace(/&#x[AD9];/gi, ' '))
		.join(' ');

/** A flask, which Maki lacks, on Maki's 15 × 15 grid. */
const FLASK =
	'M5 1h5v1.2H9.2v3.5l3.5 6.1c.7 1.2-.1 2.4-1.4 2.4H3.7c-1.3 0-2.1-1.2-1.4-2.4l3.5-6.1V2.200H5z';

const GLYPHS: Record<Kind, string> = {
	district: dataOf(city),
	park: dataOf(building),
	campus: dataOf(college),
	institute: FLASK,
	hub: dataOf(rocket),
	culture: dataOf(artGallery),
	green: dataOf(park)
};

/** Outlines on a 28 × 28 grid, one for each kind, so that hue is never the only sign. */
const SHAPES: Record<Kind, string> = {
	district: 'M6 4H22A2 2 0 0 1 24 6V22A2 2 0 0 1 22 24H6A2 2 0 0 1 4 22V6A2 2 0 0 1 6 4Z',
	park: 'M9.500 3H18.500A6.500 6.500 0 0 1 25 9.500V18.500A6.500 6.500 0 0 1 18.500 25H9.500A6.500 6.500 0 0 1 3 18.500V9.500A6.500 6.500 0 0 1 9.500 3Z',
	campus: 'M14 2.200L25.200 9V23A2 2 0 0 1 23.200 25H4.800A2 2 0 0 1 2.800 23V9Z',
	institute: 'M8 3.200H20L26 14L20 24.800H8L2 14Z',
	hub: 'M14 2.500A11.500 11.500 0 1 1 14 25.500A11.500 11.500 0 1 1 14 2.500Z',
	culture: 'M14 1.200L26.800 14L14 26.800L1.200 14Z',
	green:
		'M14 2.500C20 2.500 25 6.500 25 14C25 21 20 25.500 14 25.500C8 25.500 3 21 3 14C3 6.500 8 2.500 14 2.500Z'
};

function marker(kind: Kind, certainty: string, palette: Palette): Drawing {
	const hue = palette.kind[kind];
	const sure = certainty === 'sure';
	return {
		width: 28,
		height: 28,
		paths: [
			{ d: SHAPES[kind], fill: sure ? hue : palette.paper, stroke: palette.casing, width: 3 },
			{
				d: SHAPES[kind],
				fill: sure ? hue : palette.paper,
				...(sure ? {} : { stroke: hue, width: 1.6, dash: [3, 2] })
			},
			{
				d: GLYPHS[kind],
				fill: sure ? palette.casing : hue,
				at: { x: 7.25, y: kind === 'campus' ? 8.6 : 7.25, scale: 0.9 }
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

/** Black or white, whichever reads on `colour` (WCAG relative luminance). */
export function inkOn(colour: string): string {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#10151a' : '#ffffff';
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
				stroke: '#ffffff',
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
			fill: '#ffffff',
			stroke: '#5c656b',
			width: 1.8
		}
	]
};

/**
 * The drawing of a name.
 * @returns null where the name is none of ours, so that a missing picture is seen, not guessed
 */
export function drawingOf(name: string): Drawing | null {
	const [what, first = '', second = '', third = ''] = name.split('/');
	const theme = (what === 'marker' ? third : second) as Theme;
	const kind = KINDS.find((known) => known === first);
	if (what === 'station') return station;
	if (what === 'shield' && /^#[0-9A-F]{6}$/i.test(second)) return shield(first, second);
	const palette = PALETTES[theme];
	if (!palette) return null;
	if (what === 'marker' && kind) return marker(kind, second, palette);
	if (what === 'hatch' && kind) return hatch(kind, palette);
	if (what === 'crossing') return crossing(first, palette);
	return null;
}
