/** The style layers of the overlays in `overlays.ts`: above everything else, in a colour of their own. */
import type { Look, Paint } from '../paint/layer';
import type { OverlayPart } from './overlays';
import { FONT } from '../paint/style-expressions';

const is = (...parts: OverlayPart[]) => ['in', ['get', 'part'], ['literal', parts]] as never;

/** Lines: a casing that sets them off from any background, and the line itself. */
function lines({ palette }: Look): Paint[] {
	const source = 'measure-shapes';
	const all = { 'line-join': 'round', 'line-cap': 'round' } as const;
	return [
		{
			id: `${source}-casing`,
			pass: 'top',
			type: 'line',
			source,
			filter: is('line', 'ring', 'area', 'creek', 'dashed'),
			layout: all,
			paint: {
				'line-color': palette.casing,
				'line-width': ['match', ['get', 'part'], 'creek', 9, 'dashed', 4, 6],
				'line-opacity': 0.85
			}
		},
		{
			id: `${source}-line`,
			pass: 'top',
			type: 'line',
			source,
			filter: is('line', 'ring', 'area', 'creek'),
			layout: all,
			paint: {
				'line-color': palette.measure,
				'line-width': ['match', ['get', 'part'], 'creek', 5, 2.6]
			}
		},
		{
			id: `${source}-dashed`,
			pass: 'top',
			type: 'line',
			source,
			filter: is('dashed'),
			paint: { 'line-color': palette.measure, 'line-width': 2, 'line-dasharray': [2.5, 1.8] }
		}
	];
}

function fill({ palette }: Look): Paint {
	return {
		id: 'measure-shapes-fill',
		pass: 'outlines',
		type: 'fill',
		source: 'measure-shapes',
		filter: is('area'),
		paint: { 'fill-color': palette.measure, 'fill-opacity': 0.14 }
	};
}

function dots({ palette }: Look): Paint {
	return {
		id: 'measure-marks-dot',
		pass: 'top',
		type: 'circle',
		source: 'measure-marks',
		filter: is('vertex', 'chosen', 'middle', 'snap'),
		paint: {
			'circle-radius': ['match', ['get', 'part'], 'chosen', 7, 'middle', 3.5, 'snap', 10, 5],
			'circle-color': [
				'match',
				['get', 'part'],
				'chosen',
				palette.measure,
				'middle',
				palette.casing,
				palette.paper
			],
			'circle-opacity': ['match', ['get', 'part'], 'snap', 0, 1],
			'circle-stroke-color': ['match', ['get', 'part'], 'chosen', palette.paper, palette.measure],
			'circle-stroke-width': ['match', ['get', 'part'], 'middle', 1.4, 2.4]
		}
	};
}

/**
 * Labels are drawn even where they collide with others, because a figure that disappears cannot be trusted.
 */
function labels({ palette }: Look): Paint {
	return {
		id: 'measure-label',
		pass: 'top',
		type: 'symbol',
		source: 'measure-labels',
		layout: {
			'text-field': ['get', 'text'],
			'text-font': FONT.bold,
			'text-size': ['match', ['get', 'part'], 'total', 14, 12],
			'text-anchor': 'bottom',
			// Beside the line, not on it.
			'text-offset': [
				'match',
				['get', 'part'],
				'total',
				['literal', [0, -0.8]],
				['literal', [0, -0.35]]
			],
			'text-max-width': 14,
			'text-allow-overlap': true
		},
		paint: {
			'text-color': palette.measure,
			'text-halo-color': palette.halo,
			'text-halo-width': 2.6
		}
	};
}

export function overlayPaint(look: Look): Paint[] {
	return [fill(look), ...lines(look), dots(look), labels(look)];
}
