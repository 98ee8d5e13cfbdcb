/** The words for a walk whose length is known straight. */
import type { Locale } from '../../i18n/locale';
import { numberText } from '../../i18n/format';
import { m } from '../../i18n/paraglide/messages';
import type { CompassPoint } from '../../geo/geodesic/compass-point';
import { statedWalkMinutes, type WalkMinutes } from '../../geo/walk/walk-time';
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import { compassPointWord } from './compass-point-words';
import { distanceWords } from './words';

/** "7 to 14 min on foot", or "1 min on foot". */
export function walkWords({ least, most }: WalkMinutes, lang: Locale): string {
	const minutes = { least: numberText(least, lang), most: numberText(most, lang) };
	return least === most
		? m.walk_minutes_one({ minutes: minutes.most }, { locale: lang })
		: m.walk_minutes(minutes, { locale: lang });
}

/** "520 m east", or the distance alone where no compass point is known. */
export function distanceAndWay(
	distance: StatedDistance,
	way: CompassPoint | null,
	lang: Locale
): string {
	const length = distanceWords(distance, lang);
	if (!way) return length;
	return m.distance_way({ distance: length, way: compassPointWord(way, lang) }, { locale: lang });
}

/** "about 6–16 min on foot, estimated", or "up to 9 min on foot, estimated" where the shortest time is not known. */
export function estimatedWalkWords(distance: StatedDistance, lang: Locale): string {
	const { least, most } = statedWalkMinutes(distance);
	const options = { locale: lang };
	return least > 0 && least < most
		? m.walk_range({ least: String(least), most: String(most) }, options)
		: m.walk_up_to({ most: String(most) }, options);
}
