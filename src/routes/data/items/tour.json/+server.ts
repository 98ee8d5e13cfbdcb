import { json } from '@sveltejs/kit';
import { locatorMarks, locatorSheet } from '#lib/layers/still-picture/locator';
import { catalogue } from '#lib/server/catalogue';
import { sketchGround } from '#lib/server/pages/story';
import { tourItem } from '#lib/server/pages/tour';

export const prerender = true;

/** The guided tour, with its picture, as its page shows it. */
export const GET = () => {
	const tour = tourItem(catalogue());
	const ground = sketchGround(catalogue().geodata);
	return json({ tour, sheet: locatorSheet(ground), marks: locatorMarks(ground, tour.stops) });
};
