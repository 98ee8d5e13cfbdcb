import { base } from '$app/paths';
import { deployment } from '#lib/state/deployment';

export const prerender = true;

/** Allows every crawler everything. A sitemap line must be absolute, so it needs the origin. */
export const GET = () =>
	new Response(
		[
			'User-agent: *',
			'Allow: /',
			...(deployment.origin ? [`Sitemap: ${deployment.origin}${base}/sitemap.xml`] : []),
			''
		].join('\n'),
		{ headers: { 'content-type': 'text/plain; charset=utf-8' } }
	);
