/** Which of the still pictures a browser takes: by the window and by the theme, before any script. */
import type { PictureSize } from '../../layers/still-picture/picture-name';
import type { Theme } from '../../layers/paint/palette';
import { NARROW, NOT_NARROW } from '../../tokens/layout';

const SIZES: Record<PictureSize, string> = { narrow: NARROW, wide: NOT_NARROW };

/** A condition that holds beside each of a list of others. */
const and = (condition: string, list: string) =>
	list
		.split(', ')
		.map((part) => `${condition} and ${part}`)
		.join(', ');

/** When the picture of a theme and a size is the one to load; any size where left out. */
export function pictureMedia(theme: Theme, size?: PictureSize): string {
	const condition = `(prefers-color-scheme: ${theme})`;
	return size ? and(condition, SIZES[size]) : condition;
}

/**
 * When a dark picture is taken: by the system's theme, or by the reader's choice if there is one.
 * `before-paint.js` does the same while the page is still being parsed.
 */
export function darkMedia(choice: Theme | null, size?: PictureSize): string {
	if (choice === null) return pictureMedia('dark', size);
	if (choice === 'light') return 'not all';
	return size ? SIZES[size] : 'all';
}
