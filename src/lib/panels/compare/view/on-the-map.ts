/** What a comparison shows on the map: the extent of its places, and what is drawn over them. */
import { betweenPlaces } from '../../../catalogue/compare/comparison-data';
import type { LoadedComparison } from '../../../catalogue/compare/load-comparison';
import { distanceWords } from '../../../catalogue/words/words';
import type { PlaceItem } from '../../../catalogue/items/place-item';
import type { LngLat } from '../../../catalogue/schema/common';
import type { Locale } from '../../../i18n/locale';
import type { ComparisonOverlay } from '../../../layers/overlays/comparison';
import { hasSite } from '../../../values/position-basis';

/** The letters of the columns, in the order in which places were chosen. */
export const LETTERS = 'ABCDEF';

/** West, south, east, north of all the places together, degrees WGS-84. */
export function extentOfAll(places: readonly Pick<PlaceItem, 'extent'>[]): PlaceItem['extent'] {
	const edges = (at: 0 | 1 | 2 | 3) => places.map(({ extent }) => extent[at]);
	return [
		Math.min(...edges(0)),
		Math.min(...edges(1)),
		Math.max(...edges(2)),
		Math.max(...edges(3))
	];
}

/** Rings and letters on the places, and between any two that are apart a line, where they are
 * nearest, with its distance. */
export function overlayOf({ places, data }: LoadedComparison, lang: Locale): ComparisonOverlay {
	const lines = places.flatMap((a, at) =>
		places.slice(at + 1).flatMap((b) => {
			const between = betweenPlaces(data, a.id, b.id);
			if (!between || between.kind === 'inside' || between.meets) return [];
			const { ends } = between;
			// In the order of the ids, which is not that of the columns; a line has no direction.
			const [from, to]: LngLat[] = ends
				? [ends.slice(0, 2) as LngLat, ends.slice(2) as LngLat]
				: [a.point, b.point];
			return [{ from: from!, to: to!, label: distanceWords(between, lang) }];
		})
	);
	return {
		places: places.map(({ id, point, kind, basis }, at) => ({
			id,
			letter: LETTERS[at]!,
			point,
			ringed: kind !== 'district' && hasSite(basis)
		})),
		lines
	};
}
