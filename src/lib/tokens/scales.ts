/**
 * The closed scales of sizes, in CSS pixels at the browser's default text size. `tokens.css` has them in
 * rem, so that they follow the reader's setting; a test refuses any other value in a component.
 */

/** Sizes of text: `--text-base`. */
export const TEXT = {
	'2xs': 11,
	xs: 12,
	sm: 13,
	base: 14,
	md: 15,
	lg: 16,
	xl: 18,
	'2xl': 20,
	'3xl': 24,
	'4xl': 30
} as const;

/** Padding and gaps: `--space-8`. In steps of 2 up to 24, then of 4. */
export const SPACE = [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 28, 32] as const;

/**
 * Padding above and below a row of a table or list, from a table of figures to a row that is pressed:
 * `--row-md`.
 */
export const ROW = { xs: 3, sm: 5, md: 7, lg: 11, xl: 13 } as const;

/**
 * Padding at the sides of a panel or page: `--gutter`. It grows with the text, at most to this share of the
 * window, and not at all on a phone, where letters of twice the size need the space.
 */
export const GUTTER = { usual: 18, share: 0.03 } as const;

/** The gap between an icon and its word: `--icon-gap`. */
export const ICON_GAP = 5;

/** Corner radii: `--radius-md`. `full` rounds the short side completely, whatever its length. */
export const RADIUS = { xs: 4, sm: 6, md: 8, lg: 10, xl: 12, '2xl': 16, full: 999 } as const;

/**
 * The smallest size of a touch target, CSS pixels, whatever the size of text (WCAG 2.2, 2.5.5): `--target`.
 */
export const TARGET = 44;
