/** Piers of the creek's cruise boats. */
import { m } from '../../i18n/paraglide/messages';
import type { NearStation } from '../items/place-item';
import type { Entry, GroundLayer, Named, Sure } from './ground-layer';

export interface PierItem extends Named {
	/** known by a bridge and a side of it alone */
	basis: 'derived';
	/** the nearest station; more than one where the uncertainty cannot tell them apart */
	stations: NearStation[];
}

export interface PierEntry extends Entry<'piers', 'pier'>, Sure {}

export const piers: GroundLayer<'piers', 'piers', PierItem, PierEntry> = {
	id: 'piers',
	dataset: 'piers',
	list: {
		most: 8,
		kindLine: (_, locale) => m.kind_pier({}, { locale }),
		countWords: (count, locale) =>
			count === 1 ? m.in_view_pier({}, { locale }) : m.in_view_piers({ count }, { locale })
	},
	entryOf: ({ id, name, point, accuracy_m }) => ({
		layer: 'piers',
		id,
		kind: 'pier',
		name,
		point,
		accuracy_m
	}),
	search: {
		kindLine: (_, locale) => m.kind_pier({}, { locale }),
		kindWords: { pier: 'cruise boat ferry wharf 游船 游船码头 码头 坐船 游览船' },
		weight: 4,
		sign: { image: (theme) => `pier/${theme}` }
	}
};
