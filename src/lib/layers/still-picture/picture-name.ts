/**
 * The names of the still pictures, used for their files. The pictures contain no text; the page adds it in
 * its language.
 */
import type { Theme } from '../paint/palette';

const THEMES: readonly Theme[] = ['light', 'dark'];

/** For a phone, and for larger windows. */
export type PictureSize = 'narrow' | 'wide';
const SIZES: readonly PictureSize[] = ['narrow', 'wide'];

/** Degrees of longitude in one unit of a picture. */
export const PICTURE_UNIT: Record<PictureSize, number> = { narrow: 8e-5, wide: 2e-5 };

export interface PictureOf {
	theme: Theme;
	size: PictureSize;
}

/** The name of a picture, without the file extension. */
export const pictureName = ({ theme, size }: PictureOf) => `${theme}-${size}`;

/** Every picture there is. */
export const PICTURES: readonly PictureOf[] = THEMES.flatMap((theme) =>
	SIZES.map((size) => ({ theme, size }))
);

/** Parses a name; null where there is no such picture. */
export function readPictureName(name: string): PictureOf | null {
	return PICTURES.find((picture) => pictureName(picture) === name) ?? null;
}
