/**
 * Google: in the mainland GCJ-02, as in `directions.ts`; WGS-84 elsewhere. Documented are `query`,
 * `destination` and `center` (https://developers.google.com/maps/documentation/urls/get-started) and the
 * older `q`, `daddr`, `ll`. In an address bar `!3d…!4d…` is the open place and takes precedence over
 * `@lat,lng`, the centre of the view. Google Earth is WGS-84 everywhere: it has no road map.
 */
import { readCoordinate } from '../../../geo/coordinates/coordinate-reading';
import {
	decoded,
	firstPair,
	nameAfterPair,
	pairAt,
	type LinkReader,
	type WrittenPair
} from './link-point';

const SHORT = /^(maps\.app\.goo\.gl|goo\.gl|g\.co|share\.google)$/;

/** The last pair that a pattern finds: of several, the last is the end of a route. */
function lastOf(text: string, pattern: RegExp, order: 'lat,lng' | 'lng,lat'): WrittenPair | null {
	const found = [...text.matchAll(pattern)].at(-1);
	return found ? pairAt(`${found[1]},${found[2]}`, order) : null;
}

const PIN = /!3d(-?\d+(?:\.\d+)?)!4d(-?\d+(?:\.\d+)?)/g;
const WAYPOINT = /!1d(-?\d+(?:\.\d+)?)!2d(-?\d+(?:\.\d+)?)/g;
const EMBEDDED = /!2d(-?\d+(?:\.\d+)?)!3d(-?\d+(?:\.\d+)?)/g;
const VIEW = /\/@(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/g;

/** Reads a part of an address as a pair, in decimals or with minutes; null where it is a name. */
function pairIn(text: string | undefined): WrittenPair | null {
	const plain = pairAt(text, 'lat,lng');
	if (plain || text === undefined) return plain;
	const read = readCoordinate(text);
	if (read?.kind !== 'position') return null;
	// 6 decimals are as precise as the tenth of a second that Google writes
	const [lng, lat] = read.at.map((angle) => angle.toFixed(6)) as [string, string];
	return { lat, lng };
}

/** The part after /place/, /search/ or /dir/: a name, a pair, or degrees and minutes. */
function subjectOf({ pathname }: URL): { pair: WrittenPair | null; name?: string | undefined } {
	const parts = pathname.split('/');
	const kind = parts.findIndex((part) => /^(place|search|dir)$/.test(part));
	if (kind < 0) return { pair: null };
	const rest = parts.slice(kind + 1).filter((part) => part && !/^(@|data=|am=)/.test(part));
	const text = decoded((parts[kind] === 'dir' ? rest.at(-1) : rest[0]) ?? '');
	const pair = pairIn(text);
	return pair ? { pair } : { pair: null, name: parts[kind] === 'place' ? text : undefined };
}

/** google.com/maps and the like; its short addresses only redirect. */
export const readGoogle: LinkReader = (url) => {
	if (SHORT.test(url.hostname)) return 'short-link';
	const system = url.hostname === 'earth.google.com' ? 'wgs84' : 'gcj02';
	const { pair: subject, name } = subjectOf(url);
	const data = decoded(url.pathname + url.search);
	const isRoute = url.pathname.includes('/dir/');
	const pin =
		lastOf(data, PIN, 'lat,lng') ?? (isRoute ? lastOf(data, WAYPOINT, 'lng,lat') : null) ?? subject;
	if (pin) return { pair: pin, system, whatIsIt: isRoute ? 'destination' : 'marker', name };

	const get = (parameter: string) => url.searchParams.get(parameter) ?? undefined;
	const end =
		pairIn(get('destination')) ??
		pairIn(
			get('daddr')
				?.split(/\s*to:/)
				.at(-1)
		);
	if (end) return { pair: end, system, whatIsIt: 'destination' };
	// degrees and minutes are a pair too: q=31°15'N 121°24'E
	const asked = get('q') ?? get('query');
	const pair = pairIn(asked) ?? pairIn(get('query')) ?? pairIn(get('cbll'));
	const label = pairAt(asked, 'lat,lng') ? nameAfterPair(asked) : undefined;
	if (pair) return { pair, system, whatIsIt: 'marker', name: label };

	const view =
		lastOf(url.pathname, VIEW, 'lat,lng') ??
		firstPair(url, ['center', 'll', 'viewpoint', 'sll'], 'lat,lng') ??
		lastOf(data, EMBEDDED, 'lng,lat');
	return view && { pair: view, system, whatIsIt: 'view' };
};
