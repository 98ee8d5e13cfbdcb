/** The site as an installed application: a web app manifest (W3C), one for each language. */
import { LANGUAGES, type Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import { PALETTES } from '../../layers/paint/palette';
import { comparePath, corridorPath, mapPath, tourPath } from '../address/paths';

/** @param base the path that the site lives under, without a slash at its end */
export function appManifest(lang: Locale, base: string) {
	const { land } = PALETTES.light;
	const options = { locale: lang };
	const png = (name: string, edge: number, purpose: 'any' | 'maskable') => ({
		src: `${base}/icons/${name}-${edge}.png`,
		sizes: `${edge}x${edge}`,
		type: 'image/png',
		purpose
	});
	const drawing = (name: string, purpose: 'any' | 'maskable') => ({
		src: `${base}/${name}.svg`,
		sizes: 'any',
		type: 'image/svg+xml',
		purpose
	});
	return {
		// One site in several languages is one application: changing the language keeps it.
		id: `${base}/`,
		name: m.site_title({}, options),
		short_name: m.site_short_name({}, options),
		description: m.site_description({}, options),
		lang: LANGUAGES[lang].tag,
		dir: 'ltr',
		start_url: mapPath(lang),
		scope: `${base}/`,
		display: 'standalone',
		theme_color: land,
		background_color: land,
		categories: ['business', 'navigation', 'travel'],
		icons: [
			png('plain', 192, 'any'),
			png('plain', 512, 'any'),
			png('full', 192, 'maskable'),
			png('full', 512, 'maskable'),
			drawing('icon', 'any'),
			drawing('icon-full', 'maskable')
		],
		shortcuts: [
			{ name: m.measure_distance_tool({}, options), url: `${mapPath(lang)}?measure=distance` },
			{ name: m.compare_title({}, options), url: comparePath(lang) },
			{ name: m.tour_title({}, options), url: tourPath(lang) },
			{ name: m.corridor_title({}, options), url: corridorPath(lang) }
		]
	};
}
