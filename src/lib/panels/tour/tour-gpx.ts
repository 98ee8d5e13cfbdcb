/** The tour as a GPX file, made on the page: it needs no server, and works without a network. */
import type { TourItem, TourStop } from '#lib/catalogue/items/tour';
import { writeGpx, type GpxPoint } from '#lib/formats/gpx';
import type { Locale } from '#lib/i18n/locale';
import { inLanguage, type Localised } from '#lib/i18n/localised';
import { m } from '#lib/i18n/paraglide/messages';

/** A name in the reader's language, then in the other ones: signs on the way may be in either. */
function allNames(name: Localised, lang: Locale): string {
	return [...new Set([inLanguage(name, lang), ...Object.values(name)])].filter(Boolean).join(' · ');
}

/**
 * Waypoints for the stops, a route for the whole tour and one for each walk: straight from stop to stop.
 * Names are in every language, texts in the reader's. Positions are WGS-84.
 */
export function tourGpx({ stops, walks }: TourItem, lang: Locale): string {
	const options = { locale: lang };
	const named = (stop: TourStop, at: number): GpxPoint => ({
		point: stop.point,
		name: `${at + 1} ${allNames(stop.name, lang)}`
	});
	const points = stops.map(named);
	const straight = m.tour_straight({}, options);
	return writeGpx({
		name: m.tour_title({}, options),
		description: `${straight}${m.sentence_gap({}, options)}${m.tour_gpx_licence({}, options)}`,
		creator: m.site_title({}, options),
		waypoints: stops.map((stop, at) => ({
			...points[at]!,
			description: inLanguage(stop.text, lang)
		})),
		routes: [
			{ name: m.tour_title({}, options), description: straight, points },
			...walks.map(({ name, from, to }) => ({
				name: allNames(name, lang),
				description: straight,
				points: points.slice(from - 1, to)
			}))
		]
	});
}
