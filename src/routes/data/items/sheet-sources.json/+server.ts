import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';
import { sheetSources } from '#lib/server/publish/sheet-sources';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The sources of what a printed sheet draws. */
export const GET: RequestHandler = () => json(sheetSources(catalogue().geodata));
