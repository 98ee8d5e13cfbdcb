/**
 * A place as pages use it: the content of its file, plus what the build derived from its geometry. Every
 * page carries `PlaceItem`, only the place's own page `PlaceDetail`.
 */
import type { NoMileage } from '../../geo/creek/creek-mileage';
import type { CompassPoint } from '../../geo/geodesic/compass-point';
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import type { Localised } from '../../i18n/localised';
import type { LngLat } from '../schema/common';
import type { Hours } from '../schema/hours';
import type { Fact, PlaceProperties } from '../schema/place';
import type { Source } from '../schema/source';
import type { PlaceMinutes } from './place-minutes';

/** A fact with the label of its key. */
export type LabelledFact = Fact & {
	label: Localised;
	/** there for a plan or forecast whose time has passed without an outcome that we know of */
	overdue?: true;
};

/** A fact with its source in full, as the place's page shows it. */
export type SourcedFact = LabelledFact & { sourced: Source };

/**
 * How two features meet whose distance is 0, or may be. The other one lies `inside`; it `holds` the feature
 * it is measured from; it lies inside by the outlines but no deeper than the accuracy (`edge`); the two
 * overlap; they meet but may not overlap (`beside`); or the feature is `on` the creek or `across` it.
 */
export type Meets = 'inside' | 'holds' | 'edge' | 'overlaps' | 'beside' | 'on' | 'across';

/** The distance between two features, from outline to outline, and how they meet. */
export interface SpatialRelation {
	/** 0 where the two surely meet; where they only may, the upper bound of the distance */
	distance: StatedDistance;
	/** omitted where the two are apart */
	meets?: Meets;
}

/**
 * A station near a place, from the place's outline: `inside` it, or at its `edge`; straight to the
 * station's point, not to an exit.
 */
export interface NearStation extends SpatialRelation {
	id: string;
	name: Localised;
	lines: string[];
}

/** A bus stop within a walk of a place: straight, from the place’s outline. */
export interface NearStop extends SpatialRelation {
	id: string;
	name: Localised;
}

/** The relation of a place to Suzhou Creek. Distances in metres. */
export interface CreekRelation extends SpatialRelation {
	/**
	 * where an outline meets the water: `across` where it surely lies on both banks, else `on`. The distance
	 * is 0 where that is sure, else its upper bound
	 */
	meets?: 'on' | 'across';
	/** the mileage of the nearest point of the centreline, or why there is none */
	mileage:
		| {
				/** rounded to the place's accuracy */
				mileage_m: number;
				/** where an outline lies along the creek: the mileage of its upstream end */
				to_m?: number;
				/** null where the accuracy allows either bank, and for a place on both */
				bank: 'left' | 'right' | null;
				/** metres from the centreline, rounded in the same way */
				offset_m: number;
		  }
		| { reason: NoMileage };
}

/** Another place, and its distance from outline to outline. */
export interface Neighbour extends SpatialRelation {
	id: string;
	name: Localised;
}

/** The compass point of a place seen from the features around it; unknown ones are omitted. */
export interface PlaceBearings {
	/** from the nearest edge of the creek's water */
	creek: CompassPoint | null;
	/** by the station's id */
	stations: Record<string, CompassPoint>;
	/** by the neighbour's id */
	neighbours: Record<string, CompassPoint>;
}

/** The place's point in the datums of Chinese maps, `[lng, lat]`, for links to them. */
export interface DatumPoints {
	wgs84: LngLat;
	gcj02: LngLat;
	bd09: LngLat;
}

/** A place as lists, markers and cards need it. */
export interface PlaceItem extends Pick<
	PlaceProperties,
	| 'id'
	| 'name'
	| 'name_basis'
	| 'kind'
	| 'sectors'
	| 'status'
	| 'point'
	| 'basis'
	| 'accuracy_m'
	| 'within'
> {
	/** west, south, east, north: the place, with its accuracy around a mere point */
	extent: [number, number, number, number];
	/** what the map opens on: the place amid its nearest station, main street or creek; likewise */
	frame: [number, number, number, number];
	/** the two or three facts that matter most */
	headline: LabelledFact[];
	/** left out where no source names hours */
	hours?: Hours;
	derived: {
		/** nearest first; more than one where the uncertainty cannot tell them apart */
		stations: NearStation[];
		/** null for a concept, which has no derived distances */
		creek: CreekRelation | null;
		/**
		 * likely minutes by metro and on foot to each hub, in the order of `HUB_IDS`; left out where there are
		 * none
		 */
		minutes?: number[];
	};
	directions: DatumPoints;
}

/** Everything about one place. */
export interface PlaceDetail extends PlaceItem {
	aliases: string[];
	summary: Localised;
	address: Localised;
	position: { method: Localised; sourced: Source };
	/** who names the opening hours; null where nobody does */
	hoursSource: Source | null;
	facts: SourcedFact[];
	/** area of the geometry on the ellipsoid, m²; null for a point or a line */
	area_m2: number | null;
	/** the place that contains it */
	container: { id: string; name: Localised } | null;
	contains: { id: string; name: Localised }[];
	stations: NearStation[];
	/** within a walk, nearest first */
	stops: NearStop[];
	neighbours: Neighbour[];
	bearings: PlaceBearings;
	/** to the city’s hubs by metro */
	minutes: PlaceMinutes;
}
