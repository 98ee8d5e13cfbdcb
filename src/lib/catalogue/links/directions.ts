/**
 * Links that open a place in another map. Plain https links, no app schemes, so that they work
 * inside WeChat's browser too.
 *
 * Every service gets the point in its default datum, which is also stated where it has a parameter for it:
 * should a service drop the parameter, the point still lands on the right spot of its road map. GCJ-02 lies
 * about 485 m, BD-09 about 1,150 m from WGS-84 here. The points are converted at build, so that the browser
 * loads no conversion.
 */
import type { Locale } from '#lib/i18n/locale';
import { m } from '#lib/i18n/paraglide/messages';
import type { Word } from '../kinds/place-kinds';
import type { LngLat } from '../../values/lng-lat';
import type { MapService } from './services/link-point';
import { serviceWord } from './services/service-names';

/** The destination of a link. */
export interface Destination {
	/** the name in the page's language */
	name: string;
	/** the address in the page's language, shown by Baidu under the name */
	address?: string;
	/** the place's point in GCJ-02 */
	gcj02: LngLat;
	/** the place's point in BD-09 */
	bd09: LngLat;
}

/** The maps that links lead to. */
export type ServiceId = Extract<MapService, 'amap' | 'baidu' | 'tencent' | 'apple' | 'google'>;

export interface DirectionsLink {
	id: ServiceId;
	/** the service's own name in the page's language */
	label: string;
	href: string;
	/** what a reader should know before following the link */
	note?: string;
}

/** The name that identifies this map to the services, which each of them requires. */
export const SENDER = 'suzhoucreekmap';

/**
 * On Chinese pages the services found on Chinese phones come first; on English pages those available in
 * English.
 */
export const ORDER: Record<Locale, readonly ServiceId[]> = {
	zh: ['amap', 'baidu', 'tencent', 'apple', 'google'],
	en: ['apple', 'google', 'amap', 'baidu', 'tencent']
};

export const NOTES: Partial<Record<ServiceId, Word>> = { google: m.map_not_reached };

const HREFS: Record<ServiceId, (destination: Destination) => string> = {
	/**
	 * Route planning, https://lbs.amap.com/api/uri-api/guide/travel/route: `to=lng,lat[,name]`; on a phone
	 * the route starts at the current position. `coordinate` (gaode = GCJ-02, the default) is documented at
	 * https://lbs.amap.com/api/uri-api/guide/mobile-web/point. The name is the last of three parts separated
	 * by commas, so that commas in it are removed.
	 */
	amap: ({ name, gcj02 }) =>
		'https://uri.amap.com/navigation' +
		`?to=${lngLat(gcj02)},${encode(name.replace(/,/g, ' '))}` +
		`&mode=car&coordinate=gaode&callnative=0&src=${SENDER}`,

	/**
	 * A marker, https://lbsyun.baidu.com/docs/webapi?title=mapadjustment%2Furi%2Fweb: its info window offers
	 * routes. The route address requires a start, which a link cannot know. `title`, `content`, `output` and
	 * `src` (webapp.company.app) are mandatory; `coord_type` is bd09ll by default.
	 */
	baidu: ({ name, address, bd09 }) =>
		'https://api.map.baidu.com/marker' +
		`?location=${latLng(bd09)}&title=${encode(name)}&content=${encode(address || name)}` +
		`&coord_type=bd09ll&output=html&src=webapp.${SENDER}.${SENDER}`,

	/**
	 * Route planning, https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebRoute: on a phone the route starts at
	 * the current position. `coord_type` 2 is Tencent's own GCJ-02 (the default), 1 is GPS. Its marker
	 * address puts the name between `;` and `:`; this one needs no such escaping.
	 */
	tencent: ({ name, gcj02 }) =>
		'https://apis.map.qq.com/uri/v1/routeplan' +
		`?type=drive&to=${encode(name)}&tocoord=${latLng(gcj02)}&coord_type=2&referer=${SENDER}`,

	/**
	 * A labelled pin, "Map Links" of Apple's URL Scheme Reference: with `ll`, `q` is its label. `daddr`
	 * accepts no name beside a point. There is no datum parameter; Apple's mainland map is AutoNavi's and
	 * reads a pair as GCJ-02.
	 */
	apple: ({ name, gcj02 }) => `https://maps.apple.com/?ll=${latLng(gcj02)}&q=${encode(name)}`,

	/**
	 * Directions, https://developers.google.com/maps/documentation/urls/get-started:
	 * `destination` is a point or a name, never both, and a name would be searched for; the
	 * point wins. There is no datum parameter; its road map of the mainland is GCJ-02 and draws a
	 * pair unconverted (its satellite imagery is WGS-84, and so about 485 m off).
	 */
	google: ({ gcj02 }) =>
		`https://www.google.com/maps/dir/?api=1&destination=${encode(latLng(gcj02))}`
};

/** The links to a place in the order in which the page's language offers them. */
export function directionsTo(destination: Destination, lang: Locale): DirectionsLink[] {
	return ORDER[lang].map((id) => {
		const link = { id, label: serviceWord(id, lang), href: HREFS[id](destination) };
		const note = NOTES[id]?.({}, { locale: lang });
		return note ? { ...link, note } : link;
	});
}

/** Six decimals (0.1 m), the most that Amap accepts ("小数点后不超过6位"). */
export const lngLat = ([lng, lat]: LngLat) => `${lng.toFixed(6)},${lat.toFixed(6)}`;
export const latLng = ([lng, lat]: LngLat) => `${lat.toFixed(6)},${lng.toFixed(6)}`;

/**
 * Encodes any text as one value of a query: control characters and runs of white space become a
 * space, half a surrogate pair U+FFFD, and the marks that `encodeURIComponent` leaves are
 * escaped as well (RFC 3986, section 2.2).
 */
export function encode(text: string): string {
	const plain = text
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim()
		.replace(/\p{Surrogate}/gu, '\ufffd');
	return encodeURIComponent(plain).replace(
		/[!'()*]/g,
		(char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
	);
}
