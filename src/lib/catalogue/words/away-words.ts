/** How far a place is from where the reader stands, and in which direction. Loaded with the reader's position. */
import { commonCompassPoint } from '../../geo/geodesic/compass-point';
import { combinedUncertaintyM } from '../../geo/accuracy/uncertainty';
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import { pathsOf, type Geometry } from '../../values/geometry';
import type { LocatedPoint } from '../../values/located-point';
import { hasSite } from '../../values/position-basis';
import type { PlaceItem } from '../items/place-item';
import { spatialRelationOf } from '../relations/spatial-relation';
import { compassPointWord } from './compass-point-words';
import { spatialRelationWords } from './spatial-relation-words';

/**
 * "650 m north-east": straight to the place's outline, or to its point where there is none, stated as the
 * accuracy of both positions allows. No direction where that allows none, or where an area reaches round the
 * reader. Null for a concept, which has no site.
 *
 * @param from where the reader is, degrees WGS-84, with the accuracy that the device states
 */
export function awayWords(
	{ point, accuracy_m, basis }: Pick<PlaceItem, 'point' | 'accuracy_m' | 'basis'>,
	outline: Geometry | undefined,
	from: LocatedPoint,
	lang: Locale
): string | null {
	if (!hasSite(basis)) return null;
	const relation = spatialRelationOf(from, { point, accuracy_m, ...(outline && { outline }) });
	const distance = spatialRelationWords(relation, lang);
	if (relation.meets || relation.distance.kind !== 'about') return distance;
	const pairs = (outline ? pathsOf(outline).flat() : [point]).map(
		(to) => [from.point, to] as const
	);
	const way = commonCompassPoint(pairs, combinedUncertaintyM(from.accuracy_m, accuracy_m));
	return way
		? m.list_away({ distance, way: compassPointWord(way, lang) }, { locale: lang })
		: distance;
}
