/** How a place is marked and where its name may stand: shared by the layer of places and what is chosen. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { isHanScript, type Locale } from '../../i18n/locale';
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
	const aside = away / 2;
	return [
		...['left', [away, 0], 'right', [-away, 0], 'top', [0, away], 'bottom', [0, -away]],
		...['top-left', [slant, slant], 'bottom-left', [slant, -slant]],
		...['top-right', [-slant, slant], 'bottom-right', [-slant, -slant]],
		...['top', [-aside, away], 'bottom', [-aside, -away]],
		...['top', [aside, away], 'bottom', [aside, -away]]
	];
};

/** Where an area's name may stand: in its middle, or as near to it as there is room, ems right and down. */
export const AREA_SPOTS = [
	...['center', [0, 0]],
	...[1, 2.4, 3.6, 4.8].flatMap((away) => [
		...['top', [0, away], 'bottom', [0, -away], 'left', [away, 0], 'right', [-away, 0]],
		...['top', [1.2, away], 'bottom', [1.2, -away], 'top', [-1.2, away], 'bottom', [-1.2, -away]]
	])
];

/**
 * Where a place's name may stand. In a crowd of markers those that are named before all others may be a little
 * farther away.
 */
export const PLACE_SPOTS: ExpressionSpecification = [
	'case',
	['==', ['get', 'kind'], 'district'],
	['literal', AREA_SPOTS],
	['<', ['get', 'rank'], 0],
	['literal', [1.1, 1.5, 1.9, 2.4, 3, 3.7, 4.7, 5.8, 7].flatMap(around)],
	['literal', around(1.1)]
];

/**
 * The most that a line of a place's name may take, ems. Names that are placed first are narrow in the overview,
 * where the markers around leave little room.
 */
export const placeNameWidth = (lang: Locale): ExpressionSpecification | number =>
	isHanScript(lang)
		? 11
		: [
				'step',
				['zoom'],
				['case', ['==', ['get', 'kind'], 'district'], 9, ['<', ['get', 'rank'], 0], 6, 11],
				11.8,
				11
			];
