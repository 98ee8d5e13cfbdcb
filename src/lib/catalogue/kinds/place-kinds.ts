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
	/** search terms besides `word`, separated by spaces, a hyphen for a space; English ones in the singular */
	searchWords: string;
	/** the ways that lead to it, each with the kind's position among those of that way */
	ways: Partial<Record<Way, number>>;
	/** true for a kind beside the map's subject, whose labels give way to those of others */
	isAside?: true;
	/** true for a kind that people go to look at, and whose opening hours they ask for */
	isVisited?: true;
}

export const PLACE_KINDS = {
	district: {
		word: m.kind_district,
		heading: m.kinds_district,
		searchWords: 'district area business-district 片区 城区 商务区 副中心',
		ways: { work: 3 }
	},
	park: {
		word: m.kind_park,
		heading: m.kinds_park,
		// Not "park" alone: whoever types that looks for trees.
		searchWords:
			'science-park business-park industrial-park tech-park technology-park software-park high-tech-park company firm office 园区 科技园 科技园区 产业园 产业园区 工业园 软件园 高新园区 企业 公司 办公 写字楼',
		ways: { work: 1 }
	},
	campus: {
		word: m.kind_campus,
		heading: m.kinds_campus,
		searchWords:
			'campus university college uni higher-education student 大学 校区 高校 校园 学院 大学城 daxue xiaoqu',
		ways: { study: 1 }
	},
	institute: {
		word: m.kind_institute,
		heading: m.kinds_institute,
		searchWords:
			'institute research-institute research-center research-centre laboratory lab 研究院 研究所 科研院所 科研 实验室',
		ways: { study: 2, work: 4 }
	},
	hub: {
		word: m.kind_hub,
		heading: m.kinds_hub,
		searchWords:
			'hub innovation-center innovation-centre innovation incubator 科创中心 创新中心 孵化器',
		ways: { work: 2 }
	},
	culture: {
		word: m.kind_culture,
		heading: m.kinds_culture,
		searchWords:
			'culture heritage sight attraction tourist-attraction sightseeing landmark tourist tourism tourist-spot things-to-do things-to-see what-to-see place-to-visit places-to-go history historic-building old-building ' +
			'文化 历史 景点 旅游景点 景区 名胜 名胜古迹 古迹 好玩 好玩的 好玩的地方 游玩 旅游 观光 打卡 打卡地 网红打卡 老建筑 历史建筑 工业遗产 jingdian',
		ways: { visit: 1 },
		isAside: true,
		isVisited: true
	},
	green: {
		word: m.kind_green,
		heading: m.kinds_green,
		searchWords:
			'park green garden green-space nature playground picnic 公园 绿地 绿化 花园 园林 散步 遛娃 野餐 gongyuan lvdi',
		ways: { visit: 2 },
		isAside: true,
		isVisited: true
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

/** True for a kind that people go to look at. */
export const isVisited = (kind: Kind): boolean => record(kind).isVisited ?? false;
