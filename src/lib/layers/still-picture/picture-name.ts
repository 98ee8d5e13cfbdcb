/**
 * The names of the still pictures: what they are of, as their files are called. They have no words on
 * them; those are the page's, in its language.
 */
import type { Theme } from '../paint/palette';

const THEMES: readonly Theme[] = ['light', 'dark'];

/** For a phone, and for larger windows. */
export type PictureSize = 'narrow' | 'wide';
const SIZES: readonly PictureSize[] = ['narrow', 'wide'];

/** Degrees of longitude that a unit of a picture stands for. */
export const PICTURE_UNIT: Record<PictureSize, number> = { narrow: 8e-5, wide: 2e-5 };

export interface PictureOf {
	theme: Theme;
	size: PictureSize;
}

/** The name of a picture, without its ending. */
export const pictureName = ({ theme, size }: PictureOf) => `${theme}-${size}`;

/** Every picture there is. */
export const PICTURES: readonly PictureOf[] = THEMES.flatMap((theme) =>
	SIZES.map((size) => ({ theme, size }))
);

/** What a name says; null where there is no such picture. */
export function readPictureName(name: string): PictureOf | null {
	return PICTURES.find((picture) => pictureName(picture) === name) ?? null;
}
