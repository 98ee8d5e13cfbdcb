/**
 * Links that search another map around a point, for what this map does not have. The point is in the
 * default datum of each service, as in `directions.ts`.
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
import { serviceWord } from './services/service-names';

/** The radius of the search, metres: about what a phone's screen shows of a city. */
const RADIUS_M = 2000;
const ZOOM = 15;

const HREFS: Record<ServiceId, (words: string, at: DatumPoints) => string> = {
	/**
	 * https://lbs.amap.com/api/uri-api/guide/search/search: `center` is lng,lat and has an effect on phones
	 * only. It has no parameter for the datum; Amap's addresses use GCJ-02 (…/guide/mobile-web/point).
	 */
	amap: (words, { gcj02 }) =>
		`https://uri.amap.com/search?keyword=${encode(words)}&center=${lngLat(gcj02)}` +
		`&view=map&callnative=0&src=${SENDER}`,

	/**
	 * A search around a point, the web part of Baidu's URI API
	 * (https://lbsyun.baidu.com/docs/webapi?title=mapadjustment%2Furi%2Fweb): every address accepts
	 * `coord_type`, bd09ll by default, and requires `output` and `src`. That `place/search` accepts
	 * `location` and `radius` is known from published examples, not from that page.
	 */
	baidu: (words, { bd09 }) =>
		`https://api.map.baidu.com/place/search?query=${encode(words)}&location=${latLng(bd09)}` +
		`&radius=${RADIUS_M}&coord_type=bd09ll&output=html&src=webapp.${SENDER}.${SENDER}`,

	/**
	 * "周边搜索" of https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebPoisearch: `center` (lat,lng), `radius`
	 * in metres and `referer` are mandatory; `coord_type` 2 is Tencent's own GCJ-02, the default.
	 */
	tencent: (words, { gcj02 }) =>
		`https://apis.map.qq.com/uri/v1/search?keyword=${encode(words)}&center=${latLng(gcj02)}` +
		`&radius=${RADIUS_M}&coord_type=2&referer=${SENDER}`,

	/**
	 * "Map Links" of Apple's URL Scheme Reference: `q` is the search text, `sll` (lat,lng) the place to
	 * search around. Whether `z` has an effect beside `sll` is not confirmed.
	 */
	apple: (words, { gcj02 }) =>
		`https://maps.apple.com/?q=${encode(words)}&sll=${latLng(gcj02)}&z=${ZOOM}`,

	/**
	 * The undocumented address of its own pages, because the documented one (`api=1`, Maps URLs) has no
	 * parameter for the place to search around. In the mainland its road map is GCJ-02.
	 */
	google: (words, { gcj02 }) =>
		`https://www.google.com/maps/search/${encode(words)}/@${latLng(gcj02)},${ZOOM}z`
};

/** The same search in other maps, in the order in which the page's language offers them. */
export function searchNearby(words: string, at: DatumPoints, lang: Locale): DirectionsLink[] {
	return ORDER[lang].map((id) => {
		const link = { id, label: serviceWord(id, lang), href: HREFS[id](words, at) };
		const note = NOTES[id]?.({}, { locale: lang });
		return note ? { ...link, note } : link;
	});
}
