import { json } from '@sveltejs/kit';
import { soundsFile } from '#lib/server/search/common-sounds';

export const prerender = true;

/** The pinyin of common characters, for a search typed with another character of the same sound. */
export const GET = () => json(soundsFile());
