/**
 * The search settings of each layer, in one index; clickable layers of the ground define theirs in their
 * own files.
 */
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import type { SearchedLayer } from '../../ground/ground-layer';
import { GROUND, type GroundId } from '../../ground/ground-layers';
import { PLACE_USES } from '../../kinds/place-uses';
import { KINDS, kindWord, PLACE_KINDS, type Word } from '../../kinds/place-kinds';
import type {
	EntryOf,
	CivicEntry,
	PlaceEntry,
	MetroLineEntry,
	RoadEntry,
	SearchEntry,
	SearchLayer,
	WaterEntry
} from './search-file';

const places: SearchedLayer<PlaceEntry> = {
	kindLine: ({ kind }, lang) => kindWord(kind, lang),
	kindWords: Object.fromEntries(KINDS.map((kind) => [kind, PLACE_KINDS[kind].searchWords])),
	spokenNames: ({ name }) =>
		COUNTRIES.flatMap(([english, chinese]) => (name.en.includes(english) ? [chinese] : [])),
	weight: 15,
	sign: { icon: 'pin' }
};

/**
 * Countries that English names spell out and Chinese names abbreviate to one character, with their full
 * Chinese names.
 */
const COUNTRIES: [english: string, chinese: string][] = [['Israel', '以色列']];

const metroLines: SearchedLayer<MetroLineEntry> = {
	kindLine: (_, locale) => m.kind_metro_line({}, { locale }),
	kindWords: {
		line: 'line lines metro-lines subway-lines metro-map 号线 地铁线 线路 地铁线路 轨道交通线路 地铁图'
	},
	weight: 4,
	sign: { icon: 'pin' }
};

const CIVIC: Record<CivicEntry['kind'], Word> = {
	hospital: m.kind_hospital,
	university: m.kind_university
};

const civic: SearchedLayer<CivicEntry> = {
	kindLine: ({ kind }, locale) => CIVIC[kind]({}, { locale }),
	kindWords: {
		hospital: PLACE_USES.hospital.searchWords,
		university: PLACE_KINDS.campus.searchWords
	},
	// People leave out what every hospital of the city has in its name.
	spokenNames: ({ name: { zh } }) =>
		[zh.replace(/^上海市?/, ''), zh.replace('区', ''), zh.replace('区中心', '')].filter(
			(said) => said !== zh
		),
	weight: -2,
	sign: { icon: 'pin' }
};

const WATER: Record<WaterEntry['kind'], Word> = {
	river: m.kind_river,
	canal: m.kind_canal,
	stream: m.kind_stream,
	area: m.kind_water
};

const water: SearchedLayer<WaterEntry> = {
	kindLine: ({ kind }, locale) => WATER[kind]({}, { locale }),
	kindWords: {
		river: 'river creek 河 河流',
		canal: 'canal creek 河 浜 河道',
		stream: 'stream creek 河 浜 河道'
	},
	weight: 0,
	sign: { icon: 'water' }
};

const ROAD: Record<RoadEntry['kind'], Word> = {
	expressway: m.kind_expressway,
	street: m.kind_street,
	'approximate-street': m.kind_street_approximate
};

const roads: SearchedLayer<RoadEntry> = {
	kindLine: ({ kind }, locale) => ROAD[kind]({}, { locale }),
	kindWords: {
		expressway: 'highway elevated-road 高架 高速 高架路',
		street: 'road 路 马路',
		'approximate-street': 'street road 路 马路'
	},
	weight: 0,
	sign: { icon: 'road' }
};

type Searched = { [L in SearchLayer]: SearchedLayer<EntryOf<L>> };

const ofTheGround = Object.fromEntries(
	Object.entries(GROUND).map(([id, { search }]) => [id, search])
) as Pick<Searched, GroundId>;

const SEARCHED: Searched = {
	...ofTheGround,
	places,
	'metro-lines': metroLines,
	civic,
	water,
	roads
};

/** The search settings of a layer. */
export const searchedLayer = (layer: SearchLayer) => SEARCHED[layer] as SearchedLayer<SearchEntry>;

/** The label of an entry's kind, one or two words: "Campus", "Metro station". */
export const kindLine = (entry: SearchEntry, lang: Locale): string =>
	searchedLayer(entry.layer).kindLine(entry, lang);
