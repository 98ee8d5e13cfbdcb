/** Colours that only pages use; they reach the browser through `tokens.css` alone. */
import { BLACK, WHITE } from './colours';

export const PAGE_COLOURS = {
	light: {
		line: '#e4e1d9',
		hover: '#f1efe9',
		chosen: '#e3f0f1',
		disabled: '#a3a8ab',
		onAccent: WHITE,
		alert: '#9c2f1c',
		alertPaper: '#fdf0ec',
		shadow: '0 1px 3px rgb(34 48 58 / 0.14), 0 6px 24px rgb(34 48 58 / 0.1)'
	},
	dark: {
		line: '#2d353c',
		hover: '#262d34',
		chosen: '#1d3a40',
		disabled: '#5f6970',
		onAccent: '#0d1a1d',
		alert: '#ffb4a3',
		alertPaper: '#3a211b',
		shadow: '0 1px 3px rgb(0 0 0 / 0.5), 0 6px 24px rgb(0 0 0 / 0.4)'
	}
} as const;

export const PAGE_MORE_CONTRAST = {
	light: {
		line: '#767c80',
		hover: '#f4f3ef',
		chosen: '#d8eef0',
		disabled: '#6a7074',
		alert: '#7a1c0c'
	},
	dark: {
		line: '#8a949b',
		hover: '#232a31',
		chosen: '#16333a',
		disabled: '#9aa5ac',
		alert: '#ffd0c4'
	}
} as const;

/**
 * The same in every theme: the stripes of forecasts and plans, the backdrop that dims a page, a shaded
 * edge.
 */
export const VEILS = {
	stripe: 'rgb(128 128 128 / 0.1)',
	scrim: 'rgb(0 0 0 / 0.4)',
	shade: 'rgb(0 0 0 / 0.12)'
} as const;

/** Printed colours: paper is white in every theme. */
export const PRINTED = {
	text: BLACK,
	muted: '#444444',
	halo: WHITE,
	paper: WHITE,
	paperStaying: WHITE,
	outside: WHITE,
	hover: PAGE_COLOURS.light.hover,
	chosen: PAGE_COLOURS.light.chosen,
	line: '#bbbbbb',
	accent: BLACK,
	onAccent: WHITE,
	alert: PAGE_COLOURS.light.alert,
	alertPaper: WHITE
} as const;
