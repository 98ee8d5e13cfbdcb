import { json } from '@sveltejs/kit';
import { soundsFile } from '#lib/server/search/common-sounds';

export const prerender = true;

/** How common characters sound, for what was typed in another character of the same sound. */
export const GET = () => json(soundsFile());
