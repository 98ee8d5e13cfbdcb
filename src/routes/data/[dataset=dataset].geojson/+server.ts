import { json } from '@sveltejs/kit';
import { BASE_DATASETS, type BaseDataset } from '#lib/catalogue/schema/base';
import { catalogue } from '#lib/server/catalogue';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => BASE_DATASETS.map((dataset) => ({ dataset }));

/** A base map dataset, as validated, with its sources, licence and method. */
export const GET: RequestHandler = ({ params }) =>
	json(catalogue().geodata.base[params.dataset as BaseDataset]);
