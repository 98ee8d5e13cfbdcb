/** A walk as the order of its places, and as links and the device's storage write it. */
import { isId } from '../../../values/id';

/** The order with one place moved to another's position; the same order where a position does not exist. */
export function moved(ids: readonly string[], from: number, to: number): readonly string[] {
	const id = ids[from];
	if (id === undefined || to < 0 || to >= ids.length || from === to) return ids;
	const others = ids.filter((_, at) => at !== from);
	return [...others.slice(0, to), id, ...others.slice(to)];
}

/** The value of a link: ids joined by commas, which no id has. */
export const writeItinerary = (ids: readonly string[]): string => ids.join(',');

/**
 * Reads such a value.
 *
 * @param known the ids that the map has
 * @returns the places in their order, each once, and what of the value is none of them
 *
 * @example readItinerary('m50,nowhere,m50', new Set(['m50'])) // { ids: ['m50'], unknown: ['nowhere'] }
 */
export function readItinerary(
	value: string,
	known: ReadonlySet<string>
): { ids: string[]; unknown: string[] } {
	const parts = value.split(',').filter(Boolean);
	const isKnown = (part: string) => isId(part) && known.has(part);
	return {
		ids: [...new Set(parts.filter(isKnown))],
		unknown: parts.filter((part) => !isKnown(part))
	};
}
