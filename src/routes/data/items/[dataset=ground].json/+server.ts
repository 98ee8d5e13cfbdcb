import { json } from '@sveltejs/kit';
import { GROUND_DATASETS, type GroundDataset } from '#lib/catalogue/ground/ground-layers';
import { catalogue } from '#lib/server/catalogue';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => GROUND_DATASETS.map((dataset) => ({ dataset }));

/** The clickable features of a dataset, with what the build derived for their cards. */
export const GET: RequestHandler = ({ params }) =>
	json(catalogue().ground[params.dataset as GroundDataset]);
