/** The tour's stop in the address: `stop={n}`, counted from 1; the overview has none. */
import { cleanAddress } from './links/clean-address';
import { pathWithQuery } from './path-with-query';

const STOP = 'stop';
const WHOLE_NUMBER = /^[1-9]\d{0,2}$/;

/**
 * The stop that an address names.
 * @returns 0 for the overview; null where it names a stop that does not exist
 */
export function readStop(url: URL, count: number): number | null {
	const value = cleanAddress(url).searchParams.get(STOP);
	if (value === null) return 0;
	return WHOLE_NUMBER.test(value) && Number(value) <= count ? Number(value) : null;
}

/**
 * An address with another stop: path, query and what was measured. The camera is left out, so that opening it shows
 * the stop, and so is a selection, which belongs to the stop before.
 */
export function stopAddress(url: URL, stop: number): string {
	const { searchParams: query, hash } = cleanAddress(url);
	query.delete('sel');
	if (stop === 0) query.delete(STOP);
	else query.set(STOP, String(stop));
	const rest = hash
		.slice(1)
		.split('&')
		.filter((part) => part && !part.startsWith('map='));
	return pathWithQuery(url.pathname, query) + (rest.length > 0 ? `#${rest.join('&')}` : '');
}

/** Removes the stop from an address that is not the tour's. */
export function withoutStop(url: URL): void {
	if (!url.pathname.endsWith('/tour/')) url.searchParams.delete(STOP);
}
