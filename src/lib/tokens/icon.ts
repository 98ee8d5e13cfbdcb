/**
 * The site's icon: the creek, and a place on its bank. `static/` holds the files that these functions
 * return.
 */
import { COLOURS, MAP_COLOURS } from './colours';

const { land, creek, kind } = COLOURS.light;
const { creekGlow } = MAP_COLOURS.light;
const BANK = '<circle cx="12" cy="9" r="4"';
const OPEN =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32"';

/** The icon with round corners of its own. */
function plain(): string {
	const way = 'M3 24c6 0 6-5 10-5s3 5 7 3 1-9 5-11 4-1 6-1';
	const line = (colour: string, width: number) =>
		`<path d="${way}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
	return `${OPEN} rx="7" fill="${land}"/>${line(creekGlow, 7)}${line(creek, 3.4)}${BANK} fill="${kind.district}"/></svg>\n`;
}

/** A square icon, its picture within the circle to which every system may crop it (maskable). */
function full(): string {
	const way = 'M-12 24H3c6 0 6-5 10-5s3 5 7 3 1-9 5-11 4-1 6-1h12';
	const line = (colour: string, width: number) =>
		`<path d="${way}" stroke="${colour}" stroke-width="${width}"/>`;
	return `${OPEN} fill="${land}"/><g transform="translate(4.6 4.8) scale(.72)" fill="none">${line(creekGlow, 7)}${line(creek, 3.4)}${BANK} fill="${kind.district}"/></g></svg>\n`;
}

/** The drawings by the names of their files. */
export const ICON_DRAWINGS = { 'icon.svg': plain, 'icon-full.svg': full } as const;
