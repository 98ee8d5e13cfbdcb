/** What a reading does to a file's points, in words. */
import { compassPointOf } from '../../../geo/geodesic/compass-point';
import { compassPointWord } from '../../../catalogue/words/compass-point-words';
import type { Reading, Survey } from '../../../geo/readings/survey';
import { lengthText, numberText } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';

/** How many points fall where: "31 of 31 in the district". */
export function countWords({ counts }: Pick<Reading, 'counts'>, lang: Locale): string {
	const { inDistrict, city, country, globe, all } = counts;
	const of = (count: number) => ({
		count: numberText(count, lang, 6),
		all: numberText(all, lang, 6)
	});
	if (globe === 0) return m.import_in_none();
	if (inDistrict > 0 && inDistrict === city) return m.import_in_district(of(inDistrict));
	if (inDistrict > 0) {
		return m.import_in_district_city({ ...of(inDistrict), city: numberText(city, lang, 6) });
	}
	if (city > 0) return m.import_in_city(of(city));
	return country > 0 ? m.import_in_country(of(country)) : m.import_in_globe(of(globe));
}

/** How far its points are from those of the first reading; null for that one. */
export function shiftWords({ shift }: Reading, lang: Locale): string | null {
	if (!shift) return null;
	if (shift.distance_m < 0.5) return m.import_shift_none();
	const way = compassPointOf(shift.azimuthDeg);
	return m.import_shift({
		distance: lengthText(shift.distance_m, lang, 3),
		way: way ? compassPointWord(way, lang) : ''
	});
}

/** The order of the axes, where it is not the usual one. */
export const orderWords = ({ order }: Reading): string | null =>
	order === 'north-first' ? m.import_north_first() : null;

/** Why the first reading is proposed. */
export function reasonWords({ because, readings, doubtsStated }: Survey): string {
	const [first] = readings;
	if (!first) return m.import_no_reading();
	if (because === 'known-names') return m.import_because_names({ count: first.known?.count ?? 0 });
	if (doubtsStated) return m.import_because_doubt();
	if (because === 'stated') return m.import_because_stated();
	const isTie = readings.some(
		(one) =>
			one !== first &&
			one.counts.inDistrict === first.counts.inDistrict &&
			one.counts.city === first.counts.city
	);
	return isTie ? m.import_because_tie() : m.import_because_place();
}
