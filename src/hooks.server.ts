/**
 * Gives every prerendered page its language, the messages' and the `<html>` element's, its own path,
 * the picture that goes along when it is shared, what it must know before it is painted, and every map
 * page the order in which it asks for things.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { DEFAULT_LOCALE, isLocale, LANGUAGES, type Locale } from '#lib/i18n/locale';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import { SHARE_SIZE } from '#lib/layers/still-picture/share/share-picture';
import { sharePng } from '#lib/server/publish/share-png';
import { deployment } from '#lib/state/deployment';
import { renderPartsWith } from '#lib/state/first-view/hydration';
import { SITE_SHARE, sharePath } from '#lib/state/address/paths';
import { COLOURS } from '#lib/tokens/colours';
import { arrangeHead } from './first-view.server';

const requestLocale = new AsyncLocalStorage<Locale>();
renderPartsWith(render);
overwriteGetLocale(() => requestLocale.getStore() ?? DEFAULT_LOCALE);

/** The picture for sharing, where this build could draw it. */
async function shareTags(lang: Locale, id: string): Promise<string> {
	if (!(await sharePng())) return '<meta name="twitter:card" content="summary">';
	const address = (deployment.origin ?? '') + sharePath(lang, id);
	return [
		'<meta name="twitter:card" content="summary_large_image">',
		`<meta property="og:image" content="${address}">`,
		`<meta property="og:image:width" content="${SHARE_SIZE.width}">`,
		`<meta property="og:image:height" content="${SHARE_SIZE.height}">`
	].join('');
}

/** Documents that a host gives in another one's place keep the address that was asked for. */
const ANYWHERE = ['/404', '/offline'];

export const handle: Handle = ({ event, resolve }) => {
	const lang = isLocale(event.params.lang) ? event.params.lang : DEFAULT_LOCALE;
	const hasMap = event.route.id?.startsWith('/[lang=locale]/(map)') ?? false;
	const near = event.params.id !== undefined;
	const isAnywhere = ANYWHERE.includes(event.route.id ?? '');
	const path = isAnywhere ? '' : `data-path="${event.url.pathname}"`;
	return requestLocale.run(lang, () =>
		resolve(event, {
			transformPageChunk: async ({ html }) => {
				const share = await shareTags(lang, event.params.id ?? SITE_SHARE);
				const page = html
					.replace('%lang%', LANGUAGES[lang].tag)
					.replace('%path%', path)
					.replace('%land.light%', COLOURS.light.land)
					.replace('%land.dark%', COLOURS.dark.land)
					.replace('<!--every-page-->', () => `<script>${__INLINE_SCRIPTS__.everyPage}</script>`)
					.replace('<!--map-page-->', () =>
						hasMap ? `<script>${__INLINE_SCRIPTS__.mapPage}</script>` : ''
					)
					.replace('</head>', () => `\t${share}\n\t</head>`);
				return hasMap ? arrangeHead(page, near) : page;
			}
		})
	);
};
