/**
 * The names on the map, to recognise features of a file by theirs: they show in which datum the file is, and
 * place a table that has names and no coordinates.
 */
import type { LngLat } from '../../../values/lng-lat';

/** A named feature of the map. */
export interface NamedPoint {
	readonly names: readonly string[];
	/** degrees WGS-84 */
	readonly at: LngLat;
	/** radius that holds the true point with about 95 % confidence, metres */
	readonly accuracy_m: number;
}

/** What a name is compared by: without spaces, brackets and the words that say what it is. */
export function comparedName(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\(.*?\)|\[.*?\]/g, '')
		.replace(/^(上海市?)?(普陀区)?/, '')
		.replace(/(地铁|轨道交通|轻轨)?站$|\bstation$/, '')
		.replace(/[\s·•.,，。'’"“”-]/g, '');
}

/** Finds points by name. A name that several points bear is none. */
export class KnownNames {
	readonly #points = new Map<string, NamedPoint | null>();

	constructor(points: readonly NamedPoint[]) {
		for (const point of points) {
			for (const name of new Set(point.names.map(comparedName))) {
				if (name === '') continue;
				this.#points.set(name, this.#points.has(name) ? null : point);
			}
		}
	}

	/** The point of that name; null where there is none, or more than one. */
	find(name: string): NamedPoint | null {
		return name.length > 100 ? null : (this.#points.get(comparedName(name)) ?? null);
	}
}
