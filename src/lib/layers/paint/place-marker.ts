/** How a place is marked and where its name may stand: shared by the layer of places and what is chosen. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { SURE_BASES } from '../../values/position-basis';
import type { Theme } from './palette';

/** The sides of a marker on which its name may stand, the preferred one first. */
export const PLACE_ANCHORS = [
	...['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left', 'top-right', 'bottom-right']
] as ('left' | 'right')[];

/** The image of a place's marker: by kind, and by the certainty of its position. */
export const placeMarker = (theme: Theme): ExpressionSpecification => [
	'concat',
	'marker/',
	['get', 'kind'],
	'/',
	['match', ['get', 'basis'], [...SURE_BASES], 'sure', 'approximate'],
	'/',
	theme
];

/** Offsets of a name from its marker on each side, ems right and down. */
const around = (away: number) => {
	const slant = away * 0.8;
	return [
		...['left', [away, 0], 'right', [-away, 0], 'top', [0, away], 'bottom', [0, -away]],
		...['top-left', [slant, slant], 'bottom-left', [slant, -slant]],
		...['top-right', [-slant, slant], 'bottom-right', [-slant, -slant]]
	];
};

/**
 * Where a place's name may stand. In a crowd of markers those that are named before all others may be a little
 * farther away.
 */
export const PLACE_SPOTS: ExpressionSpecification = [
	'case',
	['<', ['get', 'rank'], 0],
	['literal', [...around(1.1), ...around(2.2)]],
	['literal', around(1.1)]
];
