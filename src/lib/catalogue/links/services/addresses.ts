/** Finds the addresses in a text, and the map service of each. */
import { LONGEST_TEXT } from '../../../geo/coordinates/notation/coordinate-marks';
import { isLocale } from '../../../i18n/locale';
import { readAmap } from './amap';
import { readApple } from './apple';
import { readBaidu } from './baidu';
import { readGoogle } from './google';
import type { LinkReader, MapService } from './link-point';
import { readOsm, viewInHash } from './osm';
import { readPetal } from './petal';
import { readTencent } from './tencent';
import { readBing, readHere, readWaze, readYandex } from './worldwide';

type Known = readonly [MapService, LinkReader];

const GOOGLE_TLD = String.raw`google\.[a-z]{2,3}(?:\.[a-z]{2})?`;

/** Services by host, and by the beginning of the path where the host serves other things as well. */
const HOSTS: readonly (readonly [host: RegExp, path: RegExp | null, ...Known])[] = [
	[/^([a-z]+\.)?amap\.com$/, null, 'amap', readAmap],
	[/^(api\.|j\.)?map\.baidu\.com$|^ditu\.baidu\.com$/, null, 'baidu', readBaidu],
	[/^([a-z]+\.)*map\.qq\.com$|^map\.wap\.qq\.com$/, null, 'tencent', readTencent],
	[/^(www\.)?petalmaps\.com$/, null, 'petal', readPetal],
	[/^maps\.apple(\.com)?$/, null, 'apple', readApple],
	[/^(www\.)?(openstreetmap\.org|osm\.org|osmand\.net)$/, null, 'osm', readOsm],
	[/^((maps\.app\.)?goo\.gl|g\.co|share\.google|earth\.google\.com)$/, null, 'google', readGoogle],
	[new RegExp(`^(maps|ditu)\\.${GOOGLE_TLD}$`), null, 'google', readGoogle],
	[new RegExp(`^(www\\.)?${GOOGLE_TLD}$`), /^\/maps/, 'google', readGoogle],
	[/^(www\.|cn\.)?bing\.com$/, /^\/(maps|ditu)/, 'bing', readBing],
	[/^(wego|share)\.here\.com$/, null, 'here', readHere],
	[/^(www\.)?yandex\.[a-z]{2,3}(\.[a-z]{2})?$/, /^\/maps/, 'yandex', readYandex],
	[/^((www|ul)\.)?waze\.com$/, null, 'waze', readWaze]
];

/**
 * The services' own apps, as the documentation of Amap ("高德地图手机版": iosamap, androidamap, amapuri),
 * Baidu (URI API), Tencent ("Android/iOS 调用" of its URI API) and Google ("URL scheme for iOS") has them.
 * Apple documents web addresses only; that `maps:` belongs to its app is an assumption.
 */
const SCHEMES: Record<string, Known> = {
	iosamap: ['amap', readAmap],
	androidamap: ['amap', readAmap],
	amapuri: ['amap', readAmap],
	baidumap: ['baidu', readBaidu],
	bdapp: ['baidu', readBaidu],
	qqmap: ['tencent', readTencent],
	comgooglemaps: ['google', readGoogle],
	maps: ['apple', readApple]
};

const WEB = String.raw`https?:\/\/[^\s"<>，。；！（）【】「」]+`;
const APP = String.raw`(?:${Object.keys(SCHEMES).join('|')}):\/\/[^\s"<>，。；！（）【】「」]+`;
const ADDRESS = new RegExp(`${WEB}|${APP}`, 'gi');
/** An address without its scheme, as address bars copy it. */
const BARE = /(?:^|[\s"'(<:：，。])((?:[a-z\d-]+\.)+[a-z]{2,}[/?#][^\s"<>，。；！（）【】「」]+)/gi;
/** The end of a Google address whose host was cut off. */
const GOOGLE_TAIL = /(?:^|[\s…./])(maps\?\S*q=\S+)/i;

function asUrl(text: string): URL[] {
	try {
		return [new URL(text.replaceAll('&amp;', '&'))];
	} catch {
		return [];
	}
}

/** The addresses in a text, such as what an app puts beside its link when a place is shared. */
export function addressesIn(text: string): URL[] {
	if (text.length > LONGEST_TEXT) return [];
	const whole = text.match(ADDRESS) ?? [];
	if (whole.length > 0) return whole.flatMap(asUrl);
	const bare = [...text.matchAll(BARE)].flatMap(([, address]) => asUrl(`https://${address}`));
	if (bare.length > 0) return bare;
	const tail = GOOGLE_TAIL.exec(text)?.[1];
	return tail ? asUrl(`https://maps.google.com/${tail}`) : [];
}

/** The service of an address and its reader; null where it is unknown. */
export function serviceOf(url: URL): Known | null {
	const app = SCHEMES[url.protocol.slice(0, -1)];
	if (app) return app;
	const host = url.hostname.toLowerCase();
	const known = HOSTS.find(
		([pattern, path]) => pattern.test(host) && (path === null || path.test(url.pathname))
	);
	if (known) return [known[2], known[3]];
	// this map's own pages, on any host
	const isOurs =
		url.pathname.split('/').slice(1, -1).some(isLocale) && viewInHash(url.hash) !== null;
	return isOurs ? ['this-map', ({ hash }) => viewInHash(hash)] : null;
}
