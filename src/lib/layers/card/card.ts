/** The card of a feature, as a plain value: what popup and panel show, in one language. */
import type { Hours } from '../../catalogue/schema/hours';
import type { Localised } from '../../i18n/localised';
import type { FeatureRef } from '../layer-ids';
import type { LocatedPoint } from '../../values/located-point';

/** A row of a card: a label, a value, and what qualifies the value (a year, a distance). */
export interface CardRow {
	label: string;
	value: string;
	/** a date or a distance, set apart from the value */
	note?: string;
	/** where the value is a forecast or an intention, to be shown as one */
	factStatus?: 'projection' | 'planned';
	/** opening hours, which the reader’s clock is held against: whether it is open now stands below them */
	hours?: Hours;
}

/** Features in a card that open their own: the places on a street. */
export interface CardList {
	title: string;
	/** what stands there where there are none */
	none: string;
	/** true where their order says something */
	isOrdered?: true;
	features: { ref: FeatureRef; name: Localised; note: string }[];
}

/** The actions that a reader can start here. Tools handle them; the map does not. */
export type CardAction =
	| { type: 'details'; placeId: string }
	| { type: 'directions' }
	/** a distance or rings from here */
	| ({ type: 'measure' } & LocatedPoint)
	| { type: 'copy-link' };

export interface Card {
	/** the name by language; the page's language is shown first */
	name: Localised;
	/** a note that one of the names is this map's own rendering */
	nameNote?: string;
	/** the kind and, for a place, its status */
	kindLine: string;
	rows: CardRow[];
	lists?: CardList[];
	/** the certainty of the position, in words */
	certainty: string;
	actions: CardAction[];
}

/** Another feature in the same spot, to choose instead. */
export interface Alternative {
	ref: FeatureRef;
	name: Localised;
	kindLine: string;
}
