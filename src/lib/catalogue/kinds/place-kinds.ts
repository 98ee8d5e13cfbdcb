/**
 * The kinds of places, one record each: its words and properties. The order is that of
 * lists and legends. Its marker stands in `layers/paint/glyphs.ts`, its hue among the map's colours.
 */
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';

/** A word of a vocabulary, in any language. */
export type Word = (inputs: Record<string, never>, options: { locale: Locale }) => string;

interface PlaceKind {
	/** the kind in one word: "Campus" */
	word: Word;
	/** the heading of its places: "Campuses" */
	heading: Word;
	/** search terms besides `word`, separated by spaces */
	searchWords: string;
	/** true for a kind beside the map's subject, whose labels give way to those of others */
	isAside?: true;
}

export const PLACE_KINDS = {
	district: {
		word: m.kind_district,
		heading: m.kinds_district,
		searchWords: 'district area 片区'
	},
	park: {
		word: m.kind_park,
		heading: m.kinds_park,
		searchWords: 'park science-park business-park industrial-park 园区 科技园 产业园'
	},
	campus: {
		word: m.kind_campus,
		heading: m.kinds_campus,
		searchWords: 'campus university college 大学 校区 高校'
	},
	institute: {
		word: m.kind_institute,
		heading: m.kinds_institute,
		searchWords: 'institute 研究院 研究所'
	},
	hub: { word: m.kind_hub, heading: m.kinds_hub, searchWords: 'hub 孵化器 科创中心' },
	culture: {
		word: m.kind_culture,
		heading: m.kinds_culture,
		searchWords: 'culture heritage sights 文化 历史 景点',
		isAside: true
	},
	green: {
		word: m.kind_green,
		heading: m.kinds_green,
		searchWords: 'park green garden 公园 绿地',
		isAside: true
	}
} as const satisfies Record<string, PlaceKind>;

/** The kind of a place. */
export type Kind = keyof typeof PLACE_KINDS;

/** The kinds in their order. */
export const KINDS = Object.keys(PLACE_KINDS) as readonly Kind[];

const record = (kind: Kind): PlaceKind => PLACE_KINDS[kind];

/** One word for a kind: "Campus". */
export const kindWord = (kind: Kind, locale: Locale) => record(kind).word({}, { locale });

/** The heading of a kind's places: "Campuses". */
export const kindsWord = (kind: Kind, locale: Locale) => record(kind).heading({}, { locale });

/** True for a kind whose labels give way to those of others. */
export const isAside = (kind: Kind): boolean => record(kind).isAside ?? false;
