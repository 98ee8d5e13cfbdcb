/**
 * Links that open the route to a place in another map, by foot, by public transport or by car. Plain https
 * links, no app schemes, so that they work inside WeChat's browser too; a service that documents how its
 * address opens its app is asked to.
 *
 * Every service gets the point in its default datum, which is also stated where it has a parameter for it:
 * should a service drop the parameter, the point still lands on the right spot of its road map. GCJ-02 lies
 * about 485 m, BD-09 about 1,150 m from WGS-84 here. The points are converted at build, so that the browser
 * loads no conversion. None of the links has the reader's position: each service asks for it itself.
 *
 * Left out: `geo:` addresses, which state no datum and which apps in China read as either; Citymapper, of
 * which no page says that it covers Shanghai; Waze and HERE, which do not say which datum they expect here.
 */
import type { Locale } from '#lib/i18n/locale';
import { m } from '#lib/i18n/paraglide/messages';
import type { DatumPoints } from '../items/place-item';
import type { Word } from '../kinds/place-kinds';
import type { LngLat } from '../../values/lng-lat';
import type { TravelMode } from './travel-mode';
import type { MapService } from './services/link-point';
import { serviceWord } from './services/service-names';

/** The destination of a link: a point in each datum, and its name in the page's language. */
export interface Destination extends Readonly<Record<keyof DatumPoints, LngLat>> {
	name: string;
}

/** The maps that searches lead to. */
export type ServiceId = Extract<MapService, 'amap' | 'baidu' | 'tencent' | 'apple' | 'google'>;
/** The maps that routes lead to: two more, which cannot be asked for a search around a point. */
export type RouteServiceId = ServiceId | Extract<MapService, 'petal' | 'osm'>;

export interface ServiceLink<Id extends MapService> {
	id: Id;
	/** the service's own name in the page's language */
	label: string;
	href: string;
	/** what a reader should know before following the link */
	note?: string;
}
export type DirectionsLink = ServiceLink<ServiceId>;
export type RouteLink = ServiceLink<RouteServiceId>;

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

/** The same for routes: Petal Maps is on Huawei phones, OpenStreetMap has no public transport. */
const ROUTE_ORDER: Record<Locale, readonly RouteServiceId[]> = {
	zh: ['amap', 'baidu', 'tencent', 'petal', 'apple', 'google', 'osm'],
	en: ['apple', 'google', 'amap', 'baidu', 'tencent', 'petal', 'osm']
};

export const NOTES: Partial<Record<ServiceId, Word>> = { google: m.map_not_reached };

const routeNote = (id: RouteServiceId, mode: TravelMode): Word | undefined => {
	if (id === 'petal') return m.map_on_huawei;
	if (id === 'tencent' && mode === 'walk') return m.map_walk_on_phone;
	if (id === 'osm') return m.map_asks_start;
	return NOTES[id];
};

type Route = (destination: Destination, mode: TravelMode) => string;

const AMAP_MODES: Record<TravelMode, string> = { walk: 'walk', transit: 'bus', drive: 'car' };
const BAIDU_MODES: Record<TravelMode, string> = {
	walk: 'walking',
	transit: 'transit',
	drive: 'driving'
};
const TENCENT_MODES: Record<TravelMode, string> = { walk: 'walk', transit: 'bus', drive: 'drive' };
const PETAL_MODES: Record<TravelMode, string> = { walk: 'walk', transit: 'bus', drive: 'drive' };
const APPLE_MODES: Record<TravelMode, string> = { walk: 'w', transit: 'r', drive: 'd' };
const OSM_ENGINES: Record<Exclude<TravelMode, 'transit'>, string> = {
	walk: 'fossgis_osrm_foot',
	drive: 'fossgis_osrm_car'
};

const HREFS: Record<RouteServiceId, Route> = {
	/**
	 * "路径规划", https://lbs.amap.com/api/uri-api/guide/travel/route (of 3 March 2025): `to=lng,lat[,name]`;
	 * without `from` the route starts at the current position, on phones only. `mode` is car, bus or walk;
	 * `callnative=1` tries to open the app, on phones only, and browsers inside WeChat and QQ may refuse.
	 * `coordinate` (gaode = GCJ-02, the default) is documented at …/guide/mobile-web/point. The name is the
	 * last of three parts separated by commas, so that commas in it are removed.
	 */
	amap: ({ name, gcj02 }, mode) =>
		'https://uri.amap.com/navigation' +
		`?to=${lngLat(gcj02)},${encode(name.replace(/,/g, ' '))}` +
		`&mode=${AMAP_MODES[mode]}&coordinate=gaode&callnative=1&src=${SENDER}`,

	/**
	 * "公交、驾车、步行导航" of https://lbsyun.baidu.com/docs/webapi?title=mapadjustment%2Furi%2Fweb:
	 * `origin` and `destination` are a name, or `latlng:lat,lng|name:…`, where the position wins; `mode` is
	 * transit, driving or walking; `output` and `src` (webapp.company.app) are mandatory, `coord_type` is
	 * bd09ll by default. `origin` is mandatory too: 我的位置 is what the app calls the current position (that
	 * it takes this word is known from published examples; a browser without a position asks for a start).
	 * The name must not contain the mark between its two parts.
	 */
	baidu: ({ name, bd09 }, mode) =>
		'https://api.map.baidu.com/direction' +
		`?origin=${encode('我的位置')}` +
		`&destination=${encode(`latlng:${latLng(bd09)}|name:${name.replace(/\|/g, ' ')}`)}` +
		`&mode=${BAIDU_MODES[mode]}&region=${encode('上海')}` +
		`&coord_type=bd09ll&output=html&src=webapp.${SENDER}.${SENDER}`,

	/**
	 * "路线规划", https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebRoute: `type` is bus, drive or, on phones only,
	 * walk; on a phone the route starts at the current position. `coord_type` 2 is Tencent's own GCJ-02 (the
	 * default), 1 is GPS.
	 */
	tencent: ({ name, gcj02 }, mode) =>
		'https://apis.map.qq.com/uri/v1/routeplan' +
		`?type=${TENCENT_MODES[mode]}&to=${encode(name)}&tocoord=${latLng(gcj02)}` +
		`&coord_type=2&referer=${SENDER}`,

	/**
	 * "拉起Petal 地图查看路径规划" of https://developer.huawei.com/consumer/cn/doc/harmonyos-guides-V13/map-petalmaps-V13:
	 * without `saddr` the route starts at the current position; `type` is drive, bus or walk; pairs are
	 * latitude first and in the mainland GCJ-02. The app opens such links on Huawei phones.
	 */
	petal: ({ gcj02 }, mode) =>
		`https://www.petalmaps.com/routes/?daddr=${latLng(gcj02)}` +
		`&type=${PETAL_MODES[mode]}&utm_source=${SENDER}`,

	/**
	 * "Map Links" of Apple's URL Scheme Reference: without `saddr` the route starts at the current position;
	 * `dirflg` is w (by foot), r (by public transit) or d (by car). `daddr` accepts no name beside a point.
	 * There is no datum parameter; Apple's mainland map is AutoNavi's and reads a pair as GCJ-02. The newer
	 * `/directions` ("Adopting unified Maps URLs", MapKit) needs iOS 18.4.
	 */
	apple: ({ gcj02 }, mode) =>
		`https://maps.apple.com/?daddr=${latLng(gcj02)}&dirflg=${APPLE_MODES[mode]}`,

	/**
	 * Directions, https://developers.google.com/maps/documentation/urls/get-started: `destination` is a point
	 * or a name, never both, and a name would be searched for; the point wins. Without `origin` the route
	 * starts at the current position. `travelmode` is walking, transit or driving. There is no datum
	 * parameter; its road map of the mainland is GCJ-02 and draws a pair unconverted (its satellite imagery
	 * is WGS-84, and so about 485 m off).
	 */
	google: ({ gcj02 }, mode) =>
		`https://www.google.com/maps/dir/?api=1&destination=${encode(latLng(gcj02))}` +
		`&travelmode=${BAIDU_MODES[mode]}`,

	/**
	 * The directions of openstreetmap.org: `to` is "lat,lng", `engine` one of those in its own list. It has
	 * none for public transport. Not documented beyond its source (`app/assets/javascripts/index/directions.js`),
	 * and it asks for the start.
	 */
	osm: ({ wgs84 }, mode) =>
		'https://www.openstreetmap.org/directions' +
		`?engine=${OSM_ENGINES[mode as keyof typeof OSM_ENGINES]}&to=${encode(latLng(wgs84))}`
};

/** The routes to a place in the order in which the page's language offers them. */
export function directionsTo(
	destination: Destination,
	mode: TravelMode,
	lang: Locale
): RouteLink[] {
	const services = ROUTE_ORDER[lang].filter((id) => id !== 'osm' || mode in OSM_ENGINES);
	return services.map((id) => {
		const link = { id, label: serviceWord(id, lang), href: HREFS[id](destination, mode) };
		const note = routeNote(id, mode)?.({}, { locale: lang });
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
