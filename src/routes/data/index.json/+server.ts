import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';
import { dataIndex } from '#lib/server/publish/data-index';

export const prerender = true;

/** The index: address, title, licence, format and size of every file of the open data. */
export const GET = () => json(dataIndex(catalogue()));
