/**
 * Links that search another map around a point, for what this map does not have. The point is in the
 * default datum of each service, as in `directions.ts`. Each service's own page was read in November 2026; it
 * is named beside its link.
 */
import type { Locale } from '#lib/i18n/locale';
import {
	encode,
	latLng,
	lngLat,
	NOTES,
	ORDER,
	SENDER,
	type DirectionsLink,
	type ServiceId
} from './directions';
import type { DatumPoints } from '../items/place-item';
import { WEB_MERCATOR_M_PER_PIXEL } from '../../values/ellipsoid';
import { serviceWord } from './services/service-names';

/** The view around which is searched. */
export interface SearchedView {
	/** its middle, in each datum */
	at: DatumPoints;
	/** its zoom, as this map counts: tiles of 512 px */
	zoom: number;
}

/** Half of what a phone shows across, CSS pixels, twice: what is just outside is near as well. */
const REACH_PX = 400;

/** What a radius may be, metres: a street's surroundings, and about the width of the district. */
const RADIUS_M = { least: 500, most: 5000 };

/** The radius of the search for a view, whole hundreds of metres. */
function radiusM({ at: { wgs84 }, zoom }: SearchedView): number {
	const perPixel_m = (WEB_MERCATOR_M_PER_PIXEL * Math.cos((wgs84[1] * Math.PI) / 180)) / 2 ** zoom;
	const reach_m = Math.round((perPixel_m * REACH_PX) / 100) * 100;
	return Math.min(Math.max(reach_m, RADIUS_M.least), RADIUS_M.most);
}

/** The zoom of a map of tiles of 256 px, one level deeper than ours, as these services count. */
const tileZoom = ({ zoom }: SearchedView) => Math.round(Math.min(Math.max(zoom + 1, 3), 20));

const HREFS: Record<ServiceId, (words: string, view: SearchedView) => string> = {
	/**
	 * https://lbs.amap.com/api/uri-api/guide/search/search: `center` is lng,lat and has an effect on phones
	 * only, and so has `callnative` 1, which opens the app where there is one. It has no parameter for the
	 * datum; Amap's addresses use GCJ-02 (…/guide/mobile-web/point).
	 */
	amap: (words, { at: { gcj02 } }) =>
		`https://uri.amap.com/search?keyword=${encode(words)}&center=${lngLat(gcj02)}` +
		`&view=map&callnative=1&src=${SENDER}`,

	/**
	 * A search around a point, the web part of Baidu's URI API
	 * (https://lbsyun.baidu.com/docs/webapi?title=mapadjustment%2Furi%2Fweb): every address accepts
	 * `coord_type`, bd09ll by default, and requires `output` and `src`. That `place/search` accepts
	 * `location` and `radius` is known from published examples, not from that page.
	 */
	baidu: (words, view) =>
		`https://api.map.baidu.com/place/search?query=${encode(words)}&location=${latLng(view.at.bd09)}` +
		`&radius=${radiusM(view)}&coord_type=bd09ll&output=html&src=webapp.${SENDER}.${SENDER}`,

	/**
	 * "周边搜索" of https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebPoisearch: `center` (lat,lng), `radius`
	 * in metres and `referer` are mandatory; `coord_type` 2 is Tencent's own GCJ-02, the default.
	 */
	tencent: (words, view) =>
		`https://apis.map.qq.com/uri/v1/search?keyword=${encode(words)}&center=${latLng(view.at.gcj02)}` +
		`&radius=${radiusM(view)}&coord_type=2&referer=${SENDER}`,

	/**
	 * "Map Links" of Apple's URL Scheme Reference: `q` is the search text, `sll` (lat,lng) the place to
	 * search around, `z` its zoom. The newer form, `/search?query=` ("Adopting unified Maps URLs"), needs a
	 * system of 2025; this one works on all.
	 */
	apple: (words, view) =>
		`https://maps.apple.com/?q=${encode(words)}&sll=${latLng(view.at.gcj02)}&z=${tileZoom(view)}`,

	/**
	 * The address of its own pages, because the documented one (`api=1`,
	 * https://developers.google.com/maps/documentation/urls/get-started#search-action) has no parameter for the
	 * place to search around. In the mainland its road map is GCJ-02.
	 */
	google: (words, view) =>
		`https://www.google.com/maps/search/${encode(words)}/@${latLng(view.at.gcj02)},${tileZoom(view)}z`
};

/** The same search in other maps, in the order in which the page's language offers them. */
export function searchNearby(words: string, view: SearchedView, lang: Locale): DirectionsLink[] {
	return ORDER[lang].map((id) => {
		const link = { id, label: serviceWord(id, lang), href: HREFS[id](words, view) };
		const note = NOTES[id]?.({}, { locale: lang });
		return note ? { ...link, note } : link;
	});
}
