/** Parks, gardens and other green that has a name. */
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import type { CreekRelation, NearStation } from '../items/place-item';
import type { GreenKind } from '../schema/vocabulary';
import type { Word } from '../kinds/place-kinds';
import type { Entry, GroundLayer, Named, Renamed, Sure } from './ground-layer';

export interface GreenItem extends Named {
	kind: GreenKind;
	/** of the mapped polygon, on the ellipsoid */
	area_m2: number;
	creek: CreekRelation;
	/** nearest first; more than one where the uncertainty cannot tell them apart */
	stations: NearStation[];
}

export interface GreenEntry extends Entry<'green', GreenKind>, Sure, Renamed {}

const WORDS: Partial<Record<GreenKind, Word>> = {
	zoo: m.green_zoo,
	golf: m.green_golf,
	garden: m.green_garden,
	cemetery: m.green_cemetery,
	sports: m.green_sports
};

/** What a green space is; a park where it is nothing else. */
export const greenWord = (kind: GreenKind, locale: Locale) =>
	(WORDS[kind] ?? m.green_park)({}, { locale });

export const green: GroundLayer<'green', 'green', GreenItem, GreenEntry> = {
	id: 'green',
	dataset: 'green',
	list: {
		most: 12,
		kindLine: ({ kind }, lang) => greenWord(kind, lang),
		countWords: (count, locale) =>
			count === 1 ? m.in_view_green({}, { locale }) : m.in_view_greens({ count }, { locale })
	},
	entryOf: ({ id, kind, name, point, accuracy_m }) => ({
		layer: 'green',
		id,
		kind,
		name,
		point,
		accuracy_m
	}),
	search: {
		kindLine: ({ kind }, lang) => greenWord(kind, lang),
		kindWords: {
			park: 'park green green-space 公园 绿地 gongyuan lvdi',
			other: 'park green green-space 公园 绿地 gongyuan lvdi',
			garden: 'garden park green 公园 花园 园林'
		},
		weight: 0,
		sign: { icon: 'trees' }
	}
};
