/**
 * What the dossier's page has before any place is chosen, made at build: the names of all places, what the
 * places' own files do not have, and the sources of computed figures.
 */
import type { Localised } from '../../i18n/localised';
import type { AboutData } from '../items/about';
import type { SpatialRelation } from '../items/place-item';
import type { StoryPromise } from '../items/story';
import type { GreenKind } from '../schema/vocabulary';
import type { Source } from '../schema/source';

/** A green space near a place, from outline to outline. */
export interface NearGreen extends SpatialRelation {
	id: string;
	name: Localised;
	kind: GreenKind;
}

/** What places are measured to. */
export const MEASURED_TO = ['creek', 'stations', 'stops', 'green', 'minutes'] as const;
export type MeasuredTo = (typeof MEASURED_TO)[number];

export interface DossierShell {
	/** every place of the map, by kind, then by English name */
	places: readonly { id: string; name: Localised }[];
	/** the named green spaces within a walk, nearest first, by the place's id; none for a concept */
	green: Readonly<Record<string, readonly NearGreen[]>>;
	/** plans and forecasts of a place, or with an outcome there, in the page's language, by the place's id */
	promises: Readonly<Record<string, readonly StoryPromise[]>>;
	/** the sources of what places are measured to */
	measuredTo: Readonly<Record<MeasuredTo, readonly Source[]>>;
	/** the figures of the texts on measuring */
	measuring: Pick<AboutData, 'creek' | 'shifts_m'>;
}
