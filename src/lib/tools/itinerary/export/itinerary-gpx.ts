/** The reader's walk as a GPX file, made on the page: it needs no server, and works without a network. */
import { writeGpx, type GpxPoint } from '../../../formats/gpx';
import type { Locale } from '../../../i18n/locale';
import { textsOf } from '../../../i18n/localised';
import { m } from '../../../i18n/paraglide/messages';
import type { Itinerary } from '../model/itinerary';
import { bearingWords, legWords } from '../words/leg-words';

/**
 * Waypoints for the stops and one route through them, straight from stop to stop; each point of the route
 * tells the way to the next. Names are in every language. Positions are WGS-84.
 *
 * @param address the whole address that reopens the walk
 */
export function itineraryGpx({ stops }: Itinerary, address: string, lang: Locale): string {
	const options = { locale: lang };
	const gap = m.sentence_gap({}, options);
	const points = stops.map(({ place: { point, name } }, at): GpxPoint => ({
		point,
		name: `${at + 1} ${textsOf(name).join(' · ')}`
	}));
	const title = m.itinerary_tool({}, options);
	return writeGpx({
		name: title,
		description: [m.tour_straight({}, options), m.tour_gpx_licence({}, options), address].join(gap),
		creator: m.site_title({}, options),
		waypoints: points,
		routes: [
			{
				name: title,
				description: m.tour_straight({}, options),
				points: points.map((point, at) => {
					const { next } = stops[at]!;
					if (!next) return point;
					const words = [legWords(next, lang), bearingWords(next.bearing, lang)];
					return { ...point, description: words.join(m.list_gap({}, options)) };
				})
			}
		]
	});
}
