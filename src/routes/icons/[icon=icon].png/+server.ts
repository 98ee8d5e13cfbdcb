import { ICONS, iconPng, type IconName } from '#lib/server/publish/icons';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => ICONS.map((icon) => ({ icon }));

/** An icon of the installed site. */
export const GET: RequestHandler = ({ params }) =>
	new Response(iconPng(params.icon as IconName), { headers: { 'content-type': 'image/png' } });
