/** The words for the catalogue's vocabularies, in either language. */
import type { Locale } from '../i18n/locale';
import { lengthText } from '../i18n/format';
import { m } from '../i18n/paraglide/messages';
import type { StatedDistance } from '../geo/uncertainty';
import type {
	Basis,
	CrossingKind,
	GreenKind,
	Kind,
	Outcome,
	Sector,
	SourceTier,
	Status
} from './vocabulary';

type Word = (inputs: Record<string, never>, options: { locale: Locale }) => string;

const KIND: Record<Kind, Word> = {
	district: m.kind_district,
	park: m.kind_park,
	campus: m.kind_campus,
	institute: m.kind_institute,
	hub: m.kind_hub,
	culture: m.kind_culture,
	green: m.kind_green
};

const KINDS: Record<Kind, Word> = {
	district: m.kinds_district,
	park: m.kinds_park,
	campus: m.kinds_campus,
	institute: m.kinds_institute,
	hub: m.kinds_hub,
	culture: m.kinds_culture,
	green: m.kinds_green
};

const SECTOR: Record<Sector, Word> = {
	'life-health': m.sector_life_health,
	ai: m.sector_ai,
	'smart-transport': m.sector_smart_transport,
	software: m.sector_software,
	'integrated-circuits': m.sector_integrated_circuits,
	'new-materials': m.sector_new_materials,
	culture: m.sector_culture
};

const STATUS: Record<Status, Word> = {
	operating: m.status_operating,
	building: m.status_building,
	planned: m.status_planned,
	concept: m.status_concept,
	closed: m.status_closed
};

const BASIS: Record<Basis, Word> = {
	mapped: m.basis_mapped,
	geocoded: m.basis_geocoded,
	derived: m.basis_derived,
	concept: m.basis_concept
};

const CROSSING: Record<CrossingKind, Word> = {
	'road-bridge': m.crossing_road_bridge,
	footbridge: m.crossing_footbridge,
	'expressway-bridge': m.crossing_expressway_bridge,
	'road-tunnel': m.crossing_road_tunnel,
	'rail-bridge': m.crossing_rail_bridge,
	'metro-bridge': m.crossing_metro_bridge,
	'metro-tunnel': m.crossing_metro_tunnel
};

const GREEN: Partial<Record<GreenKind, Word>> = {
	zoo: m.green_zoo,
	golf: m.green_golf,
	garden: m.green_garden,
	cemetery: m.green_cemetery,
	sports: m.green_sports
};

const TIER: Record<SourceTier, Word> = {
	official: m.tier_official,
	newspaper: m.tier_newspaper,
	university: m.tier_university,
	company: m.tier_company,
	journal: m.tier_journal,
	media: m.tier_media,
	trade: m.tier_trade,
	repost: m.tier_repost,
	'open-data': m.tier_open_data,
	'own-work': m.tier_own_work
};

const OUTCOME: Record<Outcome, Word> = {
	reached: m.outcome_reached,
	begun: m.outcome_begun,
	short: m.outcome_short,
	other: m.outcome_other,
	due: m.outcome_due,
	unknown: m.outcome_unknown
};

/** One word for a kind: "Campus". */
export const kindWord = (kind: Kind, lang: Locale) => KIND[kind]({}, { locale: lang });
/** The heading of a kind's places: "Campuses". */
export const kindsWord = (kind: Kind, lang: Locale) => KINDS[kind]({}, { locale: lang });
export const sectorWord = (sector: Sector, lang: Locale) => SECTOR[sector]({}, { locale: lang });
export const statusWord = (status: Status, lang: Locale) => STATUS[status]({}, { locale: lang });
export const basisWord = (basis: Basis, lang: Locale) => BASIS[basis]({}, { locale: lang });
export const outcomeWord = (outcome: Outcome, lang: Locale) =>
	OUTCOME[outcome]({}, { locale: lang });
export const crossingWord = (kind: CrossingKind, lang: Locale) =>
	CROSSING[kind]({}, { locale: lang });
export const greenWord = (kind: GreenKind, lang: Locale) =>
	(GREEN[kind] ?? m.green_park)({}, { locale: lang });
export const tierWord = (tier: SourceTier, lang: Locale) => TIER[tier]({}, { locale: lang });

/** A stated distance in words: "280 m", or "less than 400 m" where the uncertainty swallows it. */
export function distanceWords(distance: StatedDistance, lang: Locale): string {
	const length = lengthText(distance.metres, lang);
	return distance.kind === 'less-than'
		? m.distance_less_than({ length }, { locale: lang })
		: length;
}

/** Lines as a person says them: "Lines 11, 13", "11、13号线". */
export function linesWords(lines: readonly string[], lang: Locale): string {
	const list = lines.join(lang === 'zh' ? '、' : ', ');
	return lines.length > 1
		? m.metro_lines({ list }, { locale: lang })
		: m.metro_line({ list }, { locale: lang });
}
