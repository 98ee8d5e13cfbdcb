/**
 * Google: in the mainland GCJ-02, as `directions.ts` has it; WGS-84 elsewhere. Documented are `query`,
 * `destination` and `center` (https://developers.google.com/maps/documentation/urls/get-started) and
 * the older `q`, `daddr`, `ll`. In an address bar `!3d…!4d…` is the place that is open and wins over
 * `@lat,lng`, the middle of the screen.
 */
import { readCoordinate } from '../../geo/coordinate-reading';
import {
	decoded,
	firstPair,
	nameAfterPair,
	pairAt,
	type LinkReader,
	type WrittenPair
} from './link-point';

const SHORT = /^(maps\.app\.goo\.gl|goo\.gl|g\.co)$/;

/** The last pair that a pattern finds: where several are, the last is where a route ends. */
function lastOf(text: string, pattern: RegExp, order: 'lat,lng' | 'lng,lat'): WrittenPair | null {
	const found = [...text.matchAll(pattern)].at(-1);
	return found ? pairAt(`${found[1]},${found[2]}`, order) : null;
}

const PIN = /!3d(-?\d+(?:\.\d+)?)!4d(-?\d+(?:\.\d+)?)/g;
const WAYPOINT = /!1d(-?\d+(?:\.\d+)?)!2d(-?\d+(?:\.\d+)?)/g;
const EMBEDDED = /!2d(-?\d+(?:\.\d+)?)!3d(-?\d+(?:\.\d+)?)/g;
const VIEW = /\/@(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/g;

/** What /place/, /search/ and /dir/ are followed by: a name, a pair, or degrees and minutes. */
function subjectOf({ pathname }: URL): { pair: WrittenPair | null; name?: string | undefined } {
	const parts = pathname.split('/');
	const kind = parts.findIndex((part) => /^(place|search|dir)$/.test(part));
	if (kind < 0) return { pair: null };
	const rest = parts.slice(kind + 1).filter((part) => part && !/^(@|data=|am=)/.test(part));
	const text = decoded((parts[kind] === 'dir' ? rest.at(-1) : rest[0]) ?? '');
	const read = readCoordinate(text);
	if (read?.kind !== 'position')
		return { pair: null, name: parts[kind] === 'place' ? text : undefined };
	const plain = pairAt(text, 'lat,lng');
	// 6 decimals: as good as the tenth of a second that Google writes
	const [lng, lat] = read.at.map((angle) => angle.toFixed(6)) as [string, string];
	return { pair: plain ?? { lat, lng } };
}

/** google.com/maps and the like; its short addresses only lead on. */
export const readGoogle: LinkReader = (url) => {
	if (SHORT.test(url.hostname)) return 'short-link';
	const system = 'gcj02';
	const { pair: subject, name } = subjectOf(url);
	const data = decoded(url.pathname + url.search);
	const isRoute = url.pathname.includes('/dir/');
	const pin =
		lastOf(data, PIN, 'lat,lng') ?? (isRoute ? lastOf(data, WAYPOINT, 'lng,lat') : null) ?? subject;
	if (pin) return { pair: pin, system, whatIsIt: 'marker', name };

	const asked = url.searchParams.get('q')?.replace(/^loc:/, '');
	const pair =
		firstPair(url, ['query', 'destination', 'daddr'], 'lat,lng') ?? pairAt(asked, 'lat,lng');
	if (pair) return { pair, system, whatIsIt: 'marker', name: nameAfterPair(asked) };

	const view =
		lastOf(url.pathname, VIEW, 'lat,lng') ??
		firstPair(url, ['center', 'll', 'viewpoint', 'sll'], 'lat,lng') ??
		lastOf(data, EMBEDDED, 'lng,lat');
	return view && { pair: view, system, whatIsIt: 'view' };
};
