/**
 * Streets and metro lines as whole things: found by name, lit along their whole length, with a card. No
 * click finds them, since streets are everywhere; their items are fetched when one is chosen.
 */
import type { Localised } from '../../i18n/localised';
import type { NearStation, SpatialRelation } from '../items/place-item';
import type { LngLat } from '../schema/common';
import type { NameBasis } from '../schema/vocabulary';
import { fetchOnce } from '../fetch-once';

/** A place on a street, or near a metro line. */
export interface PlaceOnLine extends SpatialRelation {
	id: string;
	name: Localised;
	/** whether its address names the street */
	isAddress: boolean;
}

/** A station of a metro line, in the order along it. */
export interface StationOnLine {
	id: string;
	name: Localised;
	lines: string[];
}

interface Line {
	id: string;
	name: Localised;
	name_basis: Localised<NameBasis>;
	/** a point on it near its middle, `[lng, lat]` WGS-84 */
	point: LngLat;
	/** radius within which it runs with about 95 % confidence, metres; the worst of its parts */
	accuracy_m: number;
	/** west, south, east, north: degrees WGS-84 */
	extent: [number, number, number, number];
	/** geodesic length of all its mapped parts, metres WGS-84 */
	mapped_m: number;
	places: PlaceOnLine[];
}

export interface StreetItem extends Line {
	line: 'street';
	kind: 'expressway' | 'street' | 'approximate-street';
	/** geodesic length where parts beside each other count once, metres: carriageways are mapped apart */
	length_m: number;
	/** the stations within walking distance, nearest first */
	stations: NearStation[];
}

export interface MetroLineItem extends Line {
	line: 'transit';
	stations: StationOnLine[];
}

export type LineItem = StreetItem | MetroLineItem;

/** Parts of one street closer than this are carriageways of it, metres: our judgement. */
export const BESIDE_M = 45;

/** A place so near to a street's line stands on it, metres. */
export const ON_STREET_M = 60;

/** A station so near to a street is one of it, metres: about five minutes on foot. */
export const NEAR_STREET_M = 400;

/** A place so near to a station of a line is near the line, metres: a quarter of an hour on foot. */
export const NEAR_METRO_M = 1000;

/** The files of `/data/items/` by the layer whose lines they describe. */
const FILES = { roads: 'streets', 'metro-lines': 'metro-lines' } as const;

/**
 * The lines of a layer, fetched once.
 * @param dataRoot the address of `/data/`, with the base path
 * @throws {Error} where they cannot be loaded; asking again tries again
 */
export const loadLines = (
	layer: keyof typeof FILES,
	dataRoot: string
): Promise<readonly LineItem[]> => fetchOnce(`${dataRoot}items/${FILES[layer]}.json`);
