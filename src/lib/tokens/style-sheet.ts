/** The tokens as a style sheet: what `src/tokens.css` holds, written there by `npm run tokens`. */
import { COLOURS, MORE_CONTRAST, THEMES, type Theme } from './colours';
import { FRAME_RATIO, KEPT_CLEAR, PANEL, PANEL_MARGIN, SHEET } from './layout';
import { PAGE_COLOURS, PAGE_MORE_CONTRAST, PRINTED, VEILS } from './page-colours';
import { GUTTER, ICON_GAP, RADIUS, ROW, SPACE, TARGET, TEXT } from './scales';

type Declarations = [property: string, value: string][];
type Tree = { readonly [name: string]: string | Tree };

/** `alertPaper` is `alert-paper`, `kind: { park }` is `kind-park`. */
function declared(tree: Tree, prefix = '--'): Declarations {
	return Object.entries(tree).flatMap(([name, value]) => {
		const property = prefix + name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		return typeof value === 'string' ? [[property, value]] : declared(value, `${property}-`);
	});
}

const rem = (pixels: number): string => `${pixels / 16}rem`;
const px = (pixels: number): string => `${pixels}px`;

const scale = (name: string, sizes: Record<string, number> | readonly number[]): Declarations =>
	(Array.isArray(sizes)
		? sizes.map((size: number) => [size, size] as const)
		: Object.entries(sizes)
	).map(([step, size]) => [`--${name}-${step}`, size === RADIUS.full ? px(size) : rem(size)]);

const LAYOUT: Declarations = [
	['--target', px(TARGET)],
	['--frame-ratio', `${FRAME_RATIO}`],
	...Object.entries(PANEL).map(([which, { share, widest }]): [string, string] => [
		`--panel-${which.replace('T', '-t')}`,
		`min(${Math.round(share * 100)}vw, ${rem(widest)})`
	]),
	['--panel-margin', px(PANEL_MARGIN.usual)],
	['--panel-margin-low', px(PANEL_MARGIN.low)],
	['--sheet-peek', px(SHEET.peek)],
	['--sheet-middle', `${SHEET.middle * 100}dvh`],
	['--clear-of-controls', px(KEPT_CLEAR.controls)],
	['--clear-of-two-controls', px(KEPT_CLEAR.controlsInTwo)],
	['--clear-of-credit', px(KEPT_CLEAR.credit)]
];

const colours = (theme: Theme): Declarations => [
	['color-scheme', theme],
	...declared(COLOURS[theme]),
	...declared(PAGE_COLOURS[theme])
];
const moreContrast = (theme: Theme): Declarations => [
	...declared(MORE_CONTRAST[theme]),
	...declared(PAGE_MORE_CONTRAST[theme])
];

/** A rule, and the at-rules around it, from the outermost. */
function rule(selector: string, declarations: Declarations, ...around: string[]): string {
	const inner = [
		`${selector} {`,
		...declarations.map(([property, value]) => `\t${property}: ${value};`),
		'}'
	];
	return around
		.reduceRight((lines, at) => [`${at} {`, ...lines.map((line) => `\t${line}`), '}'], inner)
		.join('\n');
}

const [, DARK] = THEMES;
/** Dark by the system's theme unless the reader chose light, or by the reader's choice. */
const BY_SYSTEM = ":root:not([data-theme='light'])";
const BY_CHOICE = ":root[data-theme='dark']";
const DARK_SYSTEM = '@media (prefers-color-scheme: dark)';
const CONTRAST = '@media (prefers-contrast: more)';

/**
 * The text of `src/tokens.css`. The dark values stand twice in it, since the oldest browsers that the site
 * is built for lack `light-dark()`.
 */
export function tokensCss(): string {
	return `${[
		'/* Written by `npm run tokens` from src/lib/tokens/: change it there. */',
		rule(':root', [
			...colours('light'),
			...declared(VEILS),
			...scale('text', TEXT),
			...scale('space', SPACE),
			...scale('row', ROW),
			['--gutter', `min(${rem(GUTTER.usual)}, max(${px(GUTTER.usual)}, ${GUTTER.share * 100}vw))`],
			['--icon-gap', rem(ICON_GAP)],
			...scale('radius', RADIUS),
			...LAYOUT
		]),
		rule(BY_SYSTEM, colours(DARK), DARK_SYSTEM),
		rule(BY_CHOICE, colours(DARK)),
		rule(':root', moreContrast('light'), CONTRAST),
		rule(BY_CHOICE, moreContrast(DARK), CONTRAST),
		rule(BY_SYSTEM, moreContrast(DARK), CONTRAST + DARK_SYSTEM.replace('@media', ' and')),
		rule(':root:root:root:root', [['color-scheme', 'light'], ...declared(PRINTED)], '@media print')
	].join('\n')}\n`;
}
