import { error, json } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => catalogue().places.map(({ id }) => ({ id }));

/** Everything about one place, as its page shows it. */
export const GET: RequestHandler = ({ params }) => {
	const place = catalogue().details.get(params.id);
	if (!place) error(404, params.id);
	return json(place);
};
