/**
 * The kinds of places, one record each: its words and properties. The order is that of
 * lists and legends. Its marker stands in `layers/paint/glyphs.ts`, its hue among the map's colours.
 */
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';

/** A word of a vocabulary, in any language. */
export type Word = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** What people come for: the three ways into the list. Each leads to kinds of places, in its own order. */
export const WAYS = ['visit', 'work', 'study'] as const;
export type Way = (typeof WAYS)[number];

interface PlaceKind {
	/** the kind in one word: "Campus" */
	word: Word;
	/** the heading of its places: "Campuses" */
	heading: Word;
	/** search terms besides `word`, separated by spaces */
	searchWords: string;
	/** the ways that lead to it, each with the kind's position among those of that way */
	ways: Partial<Record<Way, number>>;
	/** true for a kind beside the map's subject, whose labels give way to those of others */
	isAside?: true;
}

export const PLACE_KINDS = {
	district: {
		word: m.kind_district,
		heading: m.kinds_district,
		searchWords: 'district area 片区',
		ways: { work: 3 }
	},
	park: {
		word: m.kind_park,
		heading: m.kinds_park,
		searchWords: 'park science-park business-park industrial-park 园区 科技园 产业园',
		ways: { work: 1 }
	},
	campus: {
		word: m.kind_campus,
		heading: m.kinds_campus,
		searchWords: 'campus university college 大学 校区 高校',
		ways: { study: 1 }
	},
	institute: {
		word: m.kind_institute,
		heading: m.kinds_institute,
		searchWords: 'institute 研究院 研究所',
		ways: { study: 2, work: 4 }
	},
	hub: {
		word: m.kind_hub,
		heading: m.kinds_hub,
		searchWords: 'hub 孵化器 科创中心',
		ways: { work: 2 }
	},
	culture: {
		word: m.kind_culture,
		heading: m.kinds_culture,
		searchWords: 'culture heritage sights 文化 历史 景点',
		ways: { visit: 1 },
		isAside: true
	},
	green: {
		word: m.kind_green,
		heading: m.kinds_green,
		searchWords: 'park green garden 公园 绿地',
		ways: { visit: 2 },
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

/** The kind's position among those that a way leads to; null where it leads to others. */
export const positionOnWay = (kind: Kind, way: Way): number | null =>
	record(kind).ways[way] ?? null;

const WAY_WORDS = {
	visit: m.way_in_visit,
	work: m.way_in_work,
	study: m.way_in_study
} satisfies Record<Way, Word>;

/** What people come for, in a word: "Visit". */
export const wayWord = (way: Way, locale: Locale) => WAY_WORDS[way]({}, { locale });
