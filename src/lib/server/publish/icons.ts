/** The icons of the site and of the installed one, drawn as pixels from the drawings in `static/`. */
import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';

/**
 * Names and sizes, pixels: `plain` has round corners of its own, `full` is square, with its picture within
 * the circle to which every system may crop it (maskable).
 */
export const ICONS = [
	'plain-32',
	'plain-192',
	'plain-512',
	'full-180',
	'full-192',
	'full-512'
] as const;
export type IconName = (typeof ICONS)[number];

const DRAWING = { plain: 'static/icon.svg', full: 'static/icon-full.svg' } as const;

/** An icon as a PNG file. */
export function iconPng(name: IconName): Uint8Array<ArrayBuffer> {
	const [drawing, edge] = name.split('-') as [keyof typeof DRAWING, string];
	const svg = readFileSync(DRAWING[drawing], 'utf8');
	const fitTo = { mode: 'width', value: Number(edge) } as const;
	return new Uint8Array(new Resvg(svg, { fitTo }).render().asPng());
}
