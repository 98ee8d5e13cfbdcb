/** How sure the positions are, summed up by how we know them. */
import type { AccuracyRow, NamedPlace } from '../../catalogue/items/about';
import type { PlaceFeature } from '../../catalogue/schema/place';
import type { BaseDataset } from '../../catalogue/schema/base';
import { BASES, hasSite, type Basis } from '../../values/position-basis';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import type { Geodata } from '../read/read-geodata';

interface Sure {
	accuracy_m: number;
	basis?: Basis;
}

/** The middle value; of two middle ones, their mean. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** One row for each basis that occurs; one for all where a dataset has none. */
export function accuracyRows(dataset: BaseDataset | null, items: readonly Sure[]): AccuracyRow[] {
	return [...BASES, undefined].flatMap((basis) => {
		const radii = items.filter((item) => item.basis === basis).map((item) => item.accuracy_m);
		if (radii.length === 0) return [];
		return {
			dataset,
			basis: basis ?? null,
			count: radii.length,
			smallest_m: Math.min(...radii),
			median_m: median(radii),
			largest_m: Math.max(...radii)
		};
	});
}

/** The accuracy of places, and of what on the ground states one. */
export function accuracyTable({ places, base }: Geodata) {
	const of = (dataset: 'metro-stations' | 'crossings' | 'streets-approximate' | 'boundary') =>
		accuracyRows(
			dataset,
			base[dataset].features.map(({ properties }): Sure => properties)
		);
	return {
		places: accuracyRows(
			null,
			places.map(({ properties }) => properties)
		),
		ground: [
			...of('metro-stations'),
			...of('crossings'),
			...of('streets-approximate'),
			...of('boundary')
		]
	};
}

/** A place by name, with how it was placed. */
export function namedPlace({ id, properties }: PlaceFeature, lang: Locale): NamedPlace {
	const { name, basis, accuracy_m, position, summary } = properties;
	return {
		id,
		name: inLanguage(name, lang),
		basis,
		accuracy_m,
		method: inLanguage(position.method, lang),
		summary: inLanguage(summary, lang)
	};
}

/** The places not traced on a map, the least sure first; concepts have no site to be sure of. */
export function unsurePlaces({ places }: Geodata, lang: Locale): NamedPlace[] {
	return places
		.map((place) => namedPlace(place, lang))
		.filter(({ basis }) => basis !== 'mapped' && hasSite(basis))
		.sort((a, b) => b.accuracy_m - a.accuracy_m);
}
