/** The words for the properties of a place besides its kind, and for its sources. */
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { Outcome, Sector, SourceTier, Status } from '../schema/vocabulary';
import type { Basis } from '../../values/position-basis';
import type { Word } from '../kinds/place-kinds';

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

export const sectorWord = (sector: Sector, lang: Locale) => SECTOR[sector]({}, { locale: lang });
export const statusWord = (status: Status, lang: Locale) => STATUS[status]({}, { locale: lang });
export const basisWord = (basis: Basis, lang: Locale) => BASIS[basis]({}, { locale: lang });
export const tierWord = (tier: SourceTier, lang: Locale) => TIER[tier]({}, { locale: lang });
export const outcomeWord = (outcome: Outcome, lang: Locale) =>
	OUTCOME[outcome]({}, { locale: lang });
