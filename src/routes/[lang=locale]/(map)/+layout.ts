import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { PlaceItem } from '#lib/catalogue/items/place-item';
import type { LayoutLoad } from './$types';

/** Fetched by URL, like the map's data: a page that is already open can report what failed. */
export const load: LayoutLoad = async ({ fetch }) => {
	const response = await fetch(resolve('/data/items/places.json')).catch(() => null);
	if (!response?.ok) error(503, 'places');
	return { places: (await response.json()) as PlaceItem[] };
};
