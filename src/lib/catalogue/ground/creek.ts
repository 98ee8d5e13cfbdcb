/** Suzhou Creek: one item, however many parts it is drawn in. */
import { m } from '../../i18n/paraglide/messages';
import type { LngLat } from '../schema/common';
import type { Entry, GroundLayer, Named } from './ground-layer';

export interface CreekItem extends Named {
	/** length of the centreline inside the map's extent, metres */
	length_m: number;
	/** points of the centreline every 100 m, `[lng, lat]` WGS-84, from Waibaidu Bridge upstream */
	anchors: { point: LngLat; mileage_m: number }[];
}

export interface CreekEntry extends Entry<'creek', 'river'> {
	aliases: string[];
}

/** What else it is called: its dataset says that the upper reach is the Wusong River. */
const ALIASES = ['吴淞江', 'Wusong River'];

export const creek: GroundLayer<'creek', 'creek', CreekItem, CreekEntry> = {
	id: 'creek',
	dataset: 'creek',
	list: { most: 1, kindLine: (_, locale) => m.kind_creek({}, { locale }) },
	entryOf: ({ id, name, point }) => ({
		layer: 'creek',
		id,
		kind: 'river',
		name,
		point,
		aliases: ALIASES
	}),
	search: {
		kindLine: (_, locale) => m.kind_creek({}, { locale }),
		kindWords: { river: 'creek river 河' },
		weight: 15,
		sign: { icon: 'water' }
	}
};
