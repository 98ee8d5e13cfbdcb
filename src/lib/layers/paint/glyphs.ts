/** The markers of the kinds of places: an icon in an outline. */
import artGallery from '@mapbox/maki/icons/art-gallery.svg?raw';
import building from '@mapbox/maki/icons/building.svg?raw';
import city from '@mapbox/maki/icons/city.svg?raw';
import college from '@mapbox/maki/icons/college.svg?raw';
import park from '@mapbox/maki/icons/park.svg?raw';
import rocket from '@mapbox/maki/icons/rocket.svg?raw';
import type { Kind } from '../../catalogue/kinds/place-kinds';

const dataOf = (svg: string) =>
	[...svg.matchAll(/\sd="([^"]+)"/g)]
		.map((match) => match[1]!.replace(/&#x[AD9];/gi, ' '))
		.join(' ');

/** A flask, which Maki lacks, on Maki's 15 × 15 grid. */
const FLASK =
	'M5 1h5v1.2H9.2v3.5l3.5 6.1c.7 1.2-.1 2.4-1.4 2.4H3.7c-1.3 0-2.1-1.2-1.4-2.4l3.5-6.1V2.200H5z';

/** The marker of a kind of place. Its outline differs as well, so that hue is never the only sign. */
interface Marker {
	/** path data of the outline, on a 28 × 28 grid */
	shape: string;
	/** path data of the icon, on a 15 × 15 grid */
	glyph: string;
	/** the top offset of the icon, where the outline is not symmetrical, pixels */
	glyphTop?: number;
}

const MARKERS: Record<Kind, Marker> = {
	district: {
		shape: 'M6 4H22A2 2 0 0 1 24 6V22A2 2 0 0 1 22 24H6A2 2 0 0 1 4 22V6A2 2 0 0 1 6 4Z',
		glyph: dataOf(city)
	},
	park: {
		shape:
			'M9.500 3H18.500A6.500 6.500 0 0 1 25 9.500V18.500A6.500 6.500 0 0 1 18.500 25H9.500A6.500 6.500 0 0 1 3 18.500V9.500A6.500 6.500 0 0 1 9.500 3Z',
		glyph: dataOf(building)
	},
	campus: {
		shape: 'M14 2.200L25.200 9V23A2 2 0 0 1 23.200 25H4.800A2 2 0 0 1 2.800 23V9Z',
		glyph: dataOf(college),
		glyphTop: 8.6
	},
	institute: { shape: 'M8 3.200H20L26 14L20 24.800H8L2 14Z', glyph: FLASK },
	hub: {
		shape: 'M14 2.500A11.500 11.500 0 1 1 14 25.500A11.500 11.500 0 1 1 14 2.500Z',
		glyph: dataOf(rocket)
	},
	culture: { shape: 'M14 1.200L26.800 14L14 26.800L1.200 14Z', glyph: dataOf(artGallery) },
	green: {
		shape:
			'M14 2.500C20 2.500 25 6.500 25 14C25 21 20 25.500 14 25.500C8 25.500 3 21 3 14C3 6.500 8 2.500 14 2.500Z',
		glyph: dataOf(park)
	}
};

/** The position and scale of an icon in its outline, pixels. */
const GLYPH_AT = { x: 7.25, y: 7.25, scale: 0.9 };

/** The marker of a kind: outline, icon, and the position of the icon in the outline. */
export function markerOf(kind: Kind): { shape: string; glyph: string; at: typeof GLYPH_AT } {
	const { shape, glyph, glyphTop = GLYPH_AT.y } = MARKERS[kind];
	return { shape, glyph, at: { ...GLYPH_AT, y: glyphTop } };
}
