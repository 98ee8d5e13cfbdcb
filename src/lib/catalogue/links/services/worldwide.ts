/**
 * Maps that do not publish which datum they use in China: Bing
 * (https://learn.microsoft.com/bingmaps/articles/create-a-custom-map-url), HERE, Yandex
 * (https://yandex.com/dev/yandex-apps-launch-maps/doc/en/concepts/yandexmaps-web) and Waze
 * (https://developers.google.com/waze/deeplinks/). Their pairs are recognised; outside China they are WGS-84.
 */
import { firstPair, nameAfterPair, pairAt, type LinkPoint, type LinkReader } from './link-point';

type Found = LinkPoint | null;

const point = (
	pair: LinkPoint['pair'] | null,
	whatIsIt: LinkPoint['whatIsIt'],
	name?: string
): Found => pair && { pair, system: 'unstated', whatIsIt, name };

/** bing.com/maps: `sp=point.lat_lng_title`, several separated by ~; a route's points in `rtp`. */
export const readBing: LinkReader = ({ searchParams }) => {
	const get = (name: string) => searchParams.get(name) ?? '';
	const pairOf = (text: string | undefined) => pairAt(text?.replace(/[_~]/, ','), 'lat,lng');
	const points = get('sp')
		.split('~')
		.filter((part) => part.startsWith('point.'));
	if (points.length > 1) return { places: points.length };
	const end = /pos\.([^~]*)$/.exec(get('rtp'))?.[1];
	const [marked] = points.map((part) => part.slice('point.'.length));
	return (
		point(pairOf(marked), 'marker', marked?.split('_')[2]) ??
		point(pairOf(end), 'destination', end?.split('_')[2]) ??
		point(pairAt(get('where1'), 'lat,lng'), 'marker') ??
		point(pairOf(get('cp')), 'view')
	);
};

/** wego.here.com and share.here.com: `/l/lat,lng,name`, `map=lat,lng,zoom`. */
export const readHere: LinkReader = (url) => {
	const place = /^\/l\/([^/]+)/.exec(decodeURIComponent(url.pathname))?.[1];
	return (
		point(pairAt(place, 'lat,lng'), 'marker', nameAfterPair(place)) ??
		point(firstPair(url, ['map'], 'lat,lng'), 'view')
	);
};

/** yandex.*\/maps: longitude first, but latitude first in routes. */
export const readYandex: LinkReader = (url) => {
	const marks = (url.searchParams.get('pt') ?? '').split('~').filter(Boolean);
	if (marks.length > 1) return { places: marks.length };
	const end = url.searchParams.get('rtext')?.split('~').at(-1);
	return (
		point(pairAt(end, 'lat,lng'), 'destination') ??
		point(firstPair(url, ['pt', 'whatshere[point]'], 'lng,lat'), 'marker') ??
		point(firstPair(url, ['ll'], 'lng,lat'), 'view')
	);
};

/** waze.com: `ll`, `latlng`, `to=ll.lat,lng`. */
export const readWaze: LinkReader = (url) => {
	const end = url.searchParams.get('to')?.replace(/^ll\./, '');
	return (
		point(pairAt(end, 'lat,lng'), 'destination') ??
		point(firstPair(url, ['ll', 'latlng'], 'lat,lng'), 'marker')
	);
};
