/** The path data of the markers: an icon and an outline for each kind of place. */
import artGallery from '@mapbox/maki/icons/art-gallery.svg?raw';
import building from '@mapbox/maki/icons/building.svg?raw';
import city from '@mapbox/maki/icons/city.svg?raw';
import college from '@mapbox/maki/icons/college.svg?raw';
import park from '@mapbox/maki/icons/park.svg?raw';
import rocket from '@mapbox/maki/icons/rocket.svg?raw';
import type { Kind } from '../../catalogue/schema/vocabulary';

const dataOf = (svg: string) =>
	[...svg.matchAll(/\sd="([^"]+)"/g)]
		.map((match) => match[1]!.replace(/&#x[AD9];/gi, ' '))
		.join(' ');

/** A flask, which Maki lacks, on Maki's 15 × 15 grid. */
const FLASK =
	'M5 1h5v1.2H9.2v3.5l3.5 6.1c.7 1.2-.1 2.4-1.4 2.4H3.7c-1.3 0-2.1-1.2-1.4-2.4l3.5-6.1V2.200H5z';

/** The icon of each kind, path data on a 15 × 15 grid. */
export const GLYPHS: Record<Kind, string> = {
	district: dataOf(city),
	park: dataOf(building),
	campus: dataOf(college),
	institute: FLASK,
	hub: dataOf(rocket),
	culture: dataOf(artGallery),
	green: dataOf(park)
};

/** Outlines on a 28 × 28 grid, one for each kind, so that hue is never the only sign. */
export const SHAPES: Record<Kind, string> = {
	district: 'M6 4H22A2 2 0 0 1 24 6V22A2 2 0 0 1 22 24H6A2 2 0 0 1 4 22V6A2 2 0 0 1 6 4Z',
	park: 'M9.500 3H18.500A6.500 6.500 0 0 1 25 9.500V18.500A6.500 6.500 0 0 1 18.500 25H9.500A6.500 6.500 0 0 1 3 18.500V9.500A6.500 6.500 0 0 1 9.500 3Z',
	campus: 'M14 2.200L25.200 9V23A2 2 0 0 1 23.200 25H4.800A2 2 0 0 1 2.800 23V9Z',
	institute: 'M8 3.200H20L26 14L20 24.800H8L2 14Z',
	hub: 'M14 2.500A11.500 11.500 0 1 1 14 25.500A11.500 11.500 0 1 1 14 2.500Z',
	culture: 'M14 1.200L26.800 14L14 26.800L1.200 14Z',
	green:
		'M14 2.500C20 2.500 25 6.500 25 14C25 21 20 25.500 14 25.500C8 25.500 3 21 3 14C3 6.500 8 2.500 14 2.500Z'
};
