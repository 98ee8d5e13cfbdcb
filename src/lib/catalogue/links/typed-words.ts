/** The words for how a typed position was read, and for why one was refused. */
import type { CoordinateFault } from '../../geo/coordinates/notation/coordinate-pair';
import { SYSTEM_NAMES, type CoordinateSystem } from '../../geo/datum/coordinate-systems';
import { formatMileage } from '../../geo/creek/mileage-text';
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { RefusedLink } from './pasted-map-link';
import { serviceWord } from './services/service-names';
import type { TypedReading } from './typed-position';
import type { Word } from '../kinds/place-kinds';

type Refused = Extract<TypedReading, { kind: 'refused' }>;

/** How a system's degrees were treated: "GCJ-02, converted"; none for WGS-84. */
const DONE_WITH: { readonly [S in CoordinateSystem]?: typeof m.typed_system_converted } = {
	gcj02: m.typed_system_converted,
	bd09: m.typed_system_converted,
	cgcs2000: m.typed_system_as_wgs84
};

const AS: Record<'lat-lng' | 'lng-lat' | 'named', typeof m.typed_as_named> = {
	'lat-lng': m.typed_as_lat_lng,
	'lng-lat': m.typed_as_lng_lat,
	named: m.typed_as_named
};

const FAULT: Record<Exclude<CoordinateFault, 'other-zone' | 'several-positions'>, Word> = {
	'out-of-range': m.typed_out_of_range,
	'latitude-missing': m.typed_latitude_missing,
	'longitude-missing': m.typed_longitude_missing,
	minutes: m.typed_minutes,
	hemispheres: m.typed_hemispheres,
	'sign-and-letter': m.typed_sign_and_letter,
	'two-systems': m.typed_two_systems,
	'unknown-system': m.typed_unknown_system,
	'grid-datum': m.typed_grid_datum,
	'too-many-numbers': m.typed_too_many_numbers,
	'decimal-comma': m.typed_decimal_comma,
	'two-readings': m.typed_two_readings,
	'other-code': m.typed_other_code,
	'too-long': m.typed_too_long
};

const LINK_FAULT: Record<
	Exclude<RefusedLink['reason'], 'datum-unstated' | 'several-places'>,
	typeof m.typed_short_link
> = {
	'short-link': m.typed_short_link,
	'no-position': m.typed_no_position,
	'off-globe': m.typed_off_globe
};

const FROM_LINK = {
	marker: m.typed_from_link_marker,
	destination: m.typed_from_link_destination,
	view: m.typed_from_link_view
};

/** How a text was read: "Read as longitude, latitude (GCJ-02, converted)". */
export function readingWords(reading: Exclude<TypedReading, Refused>, lang: Locale): string {
	const locale = { locale: lang };
	if (reading.kind === 'mileage') {
		return m.typed_as_mileage({ mileage: formatMileage(reading.mileage_m) }, locale);
	}
	if (reading.kind === 'grid') {
		return reading.swapped ? m.typed_as_grid_swapped({}, locale) : m.typed_as_grid({}, locale);
	}
	const name = SYSTEM_NAMES[reading.system];
	const system = DONE_WITH[reading.system]?.({ name }, locale) ?? name;
	if (reading.from === 'coordinate') return AS[reading.order]({ system }, locale);
	// the scheme itself puts the latitude first
	if (reading.service === 'geo-uri') return AS['lat-lng']({ system }, locale);
	const inputs = { service: serviceWord(reading.service, lang), system };
	return FROM_LINK[reading.whatIsIt](inputs, locale);
}

function linkRefusalWords(refused: RefusedLink, lang: Locale): string {
	const locale = { locale: lang };
	const service = serviceWord(refused.service, lang);
	const { reason, pair = '', count = 2 } = refused;
	if (reason === 'datum-unstated') return m.typed_datum_unstated({ service, pair }, locale);
	if (reason === 'several-places') return m.typed_several_places({ service, count }, locale);
	return LINK_FAULT[reason]({ service }, locale);
}

/** Why a text was refused, and what may have been meant. */
export function refusalWords(refused: Refused, lang: Locale): string {
	const locale = { locale: lang };
	if ('service' in refused) return linkRefusalWords(refused, lang);
	const why =
		refused.reason === 'other-zone'
			? m.typed_other_zone({ meridian: refused.meridian_deg ?? 0 }, locale)
			: refused.reason === 'several-positions'
				? m.typed_several_positions({ count: refused.count ?? 2 }, locale)
				: FAULT[refused.reason]({}, locale);
	return refused.likely ? m.typed_why_and_likely({ why, likely: refused.likely }, locale) : why;
}

/** The question before a position more than 200 km away is used. */
export const farWords = (lang: Locale) => m.typed_far({}, { locale: lang });
