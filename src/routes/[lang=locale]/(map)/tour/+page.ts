import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { TourItem } from '#lib/catalogue/items/tour';
import type { LocatorMark, LocatorSheet } from '#lib/layers/still-picture/locator';
import type { PageLoad } from './$types';

/** Fetched by URL, like a place's page: where that fails, the map stays. */
export const load: PageLoad = async ({ fetch }) => {
	const response = await fetch(resolve('/data/items/tour.json')).catch(() => null);
	if (!response?.ok) error(503, 'tour');
	return (await response.json()) as { tour: TourItem; sheet: LocatorSheet; marks: LocatorMark[] };
};
