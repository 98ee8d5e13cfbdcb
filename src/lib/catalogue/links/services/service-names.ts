/** The names of other maps. */
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import type { Word } from '../../kinds/place-kinds';
import type { MapService } from './link-point';

const SERVICE: Record<MapService, Word> = {
	amap: m.typed_service_amap,
	baidu: m.typed_service_baidu,
	tencent: m.typed_service_tencent,
	google: m.typed_service_google,
	apple: m.typed_service_apple,
	petal: m.typed_service_petal,
	osm: m.typed_service_osm,
	bing: m.typed_service_bing,
	here: m.typed_service_here,
	yandex: m.typed_service_yandex,
	waze: m.typed_service_waze,
	'geo-uri': m.typed_service_geo_uri,
	'this-map': m.typed_service_this_map
};

/** A map by its own name: "Amap", "高德地图". */
export const serviceWord = (service: MapService, lang: Locale) =>
	SERVICE[service]({}, { locale: lang });
