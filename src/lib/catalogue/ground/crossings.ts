/** Bridges and tunnels across the creek. */
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { NearStation } from '../items/place-item';
import type { CrossingKind } from '../schema/vocabulary';
import type { Word } from '../kinds/place-kinds';
import type { Entry, GroundLayer, Named, Renamed, Sure } from './ground-layer';

export interface CrossingItem extends Named {
	kind: CrossingKind;
	basis: 'mapped' | 'derived';
	/** along the creek from Waibaidu Bridge, metres; rounded to what the accuracy deserves */
	mileage_m: number;
	/** nearest first; more than one where the uncertainty cannot tell them apart */
	stations: NearStation[];
}

export interface CrossingEntry extends Entry<'crossings', CrossingKind>, Sure, Renamed {}

const WORDS: Record<CrossingKind, Word> = {
	'road-bridge': m.crossing_road_bridge,
	footbridge: m.crossing_footbridge,
	'expressway-bridge': m.crossing_expressway_bridge,
	'road-tunnel': m.crossing_road_tunnel,
	'rail-bridge': m.crossing_rail_bridge,
	'metro-bridge': m.crossing_metro_bridge,
	'metro-tunnel': m.crossing_metro_tunnel
};

/** What a crossing is: "Road bridge". */
export const crossingWord = (kind: CrossingKind, locale: Locale) => WORDS[kind]({}, { locale });

/** Whether it is under ground: nobody on foot crosses there. */
export const isTunnel = (kind: CrossingKind): boolean => kind.endsWith('tunnel');

/** How a description of a crossing without a name ends, after what crosses there: half of what people say. */
const DESCRIBED = /（(桥|隧道)）$/u;

export const crossings: GroundLayer<'crossings', 'crossings', CrossingItem, CrossingEntry> = {
	id: 'crossings',
	dataset: 'crossings',
	list: {
		most: 12,
		kindLine: ({ kind }, lang) => crossingWord(kind, lang),
		countWords: (count, locale) =>
			count === 1 ? m.in_view_crossing({}, { locale }) : m.in_view_crossings({ count }, { locale })
	},
	entryOf: ({ id, kind, name, point, accuracy_m }) => ({
		layer: 'crossings',
		id,
		kind,
		name,
		point,
		accuracy_m
	}),
	search: {
		kindLine: ({ kind }, lang) => crossingWord(kind, lang),
		kindWords: {
			'road-bridge': 'bridge 桥 大桥 桥梁',
			footbridge: 'bridge pedestrian-bridge 桥 桥梁 步行桥 人行桥',
			'expressway-bridge': 'bridge viaduct 桥 桥梁 高架桥',
			'road-tunnel': 'tunnel 隧道 过河隧道',
			'rail-bridge': 'bridge 桥 桥梁',
			'metro-bridge': 'bridge 桥 桥梁 地铁桥',
			// Nobody crosses in it on foot or by car: not a tunnel to whoever types that word alone.
			'metro-tunnel': 'metro-tunnel 地铁隧道 过河隧道 过河'
		},
		spokenNames: ({ name }) => (DESCRIBED.test(name.zh) ? [name.zh.replace(DESCRIBED, '$1')] : []),
		weight: 0,
		sign: { image: (theme) => `crossing/mapped/${theme}` }
	}
};
