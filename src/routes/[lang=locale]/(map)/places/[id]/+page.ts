import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { PlaceDetail } from '#lib/catalogue/items/place-item';
import PlaceArticle from '#lib/panels/place/PlaceArticle.svelte';
import type { PageLoad } from './$types';

/**
 * Not a server load: where that fails, Kit replaces the whole page; an error thrown here keeps the
 * map and reports in the panel what failed.
 */
export const load: PageLoad = async ({ params, fetch }) => {
	const address = resolve('/data/items/places/[id].json', { id: params.id });
	const response = await fetch(address).catch(() => null);
	if (response?.status === 404) error(404, params.id);
	if (!response?.ok) error(503, params.id);
	// Its component comes with it: the layout shows it, so that nothing is swapped when a picked place arrives.
	return { place: (await response.json()) as PlaceDetail, PlaceArticle };
};
