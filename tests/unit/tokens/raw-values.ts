/** Raw values that a style sheet must not use, since there is a token; each fault names the token to use. */
import { RADIUS, ROW, SPACE, TEXT } from '#lib/tokens/scales';
import type { Declaration } from './style-sheets';

const SCALES: Record<string, readonly string[]> = {
	text: Object.keys(TEXT),
	space: SPACE.map(String),
	row: Object.keys(ROW),
	radius: Object.keys(RADIUS)
};
/** Lengths above the scale divide a page and stand in rem. */
const LARGEST = Math.max(...SPACE) / 16;

const COLOUR =
	/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|(?<![\w-])(?:black|white)(?![\w-])/i;

/**
 * What a size of text may be: one of the scale, relative to what is around it, of paper, or that of
 * a field under a finger, which a phone zooms into below 16 px.
 */
const isTextSize = (value: string) =>
	/^(var\(--text-|inherit$|[\d.]+(em|%|pt)\b|max\(1rem, 16px\))/.test(value);

const isRadius = (value: string) =>
	value.split(' ').every((part) => /^(0|inherit|[\d.]+%|var\(--radius-[\w]+\))$/.test(part));

/** No raw length but a hair's breadth, one of paper, and in rem what is larger than the scale. */
function isSpacing(value: string): boolean {
	const lengths = [...value.matchAll(/([\d.]+)(px|rem|ch|ex|cm)\b/g)];
	return lengths.every(([, size, unit]) =>
		unit === 'rem' ? Number(size) > LARGEST : unit === 'px' && Number(size) <= 1
	);
}

/** The step of a scale that a value names and that there is not. */
function unknownStep(value: string): string | undefined {
	return [...value.matchAll(/var\(--(text|space|row|radius)-?([\w-]*)/g)].find(
		([, scale, step]) => !SCALES[scale!]!.includes(step!) && !(scale === 'text' && step === '')
	)?.[0];
}

/** The reason why a declaration is refused; undefined where it is allowed. */
export function faultOf({ property, value }: Declaration): string | undefined {
	const unknown = unknownStep(value);
	if (unknown) return `there is no ${unknown}); the steps are in src/lib/tokens/scales.ts`;
	if (COLOUR.test(value)) return 'take a colour of src/lib/tokens/, as var(--paper)';
	if (property === 'font-size' && !isTextSize(value)) return 'take a size as var(--text-base)';
	if (property === 'font' && /\dpx/.test(value)) return 'take a size as var(--text-base)';
	if (/^border(-\w+)*-radius$/.test(property) && !isRadius(value)) {
		return 'take a corner as var(--radius-md)';
	}
	const isRoom = /^(scroll-)?(padding|margin)(-|$)|^((row|column)-)?gap$/.test(property);
	if (isRoom && !isSpacing(value)) return 'take a room as var(--space-8), a row’s as var(--row-md)';
	return undefined;
}
