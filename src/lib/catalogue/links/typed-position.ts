/**
 * Reads whatever people type or paste as a position: a coordinate in any form, the address of a place in
 * another map, a pair of the planner's grid, a mileage along the creek. It imports the datum conversions
 * and the geodesics and is therefore large: pages load it with `import()` when somebody types.
 */
import { readCoordinate, type PositionReading } from '../../geo/coordinates/coordinate-reading';
import { LONGEST_TEXT } from '../../geo/coordinates/notation/coordinate-marks';
import { refused, type RefusedCoordinate } from '../../geo/coordinates/notation/coordinate-pair';
import type { CoordinateSystem } from '../../geo/datum/coordinate-systems';
import { geodesicDistanceM } from '../../geo/geodesic/geodesic';
import type { GridReading } from '../../geo/coordinates/notation/grid-reading';
import type { LngLat } from '../../values/lng-lat';
import { readMileage, type MileageReading } from '../../geo/creek/mileage-text';
import { EXTENT_CENTRE } from '../schema/extent';
import { readMapLink, type LinkReading, type RefusedLink } from './pasted-map-link';

/** Beyond this a position needs to be confirmed, metres. */
export const FAR_M = 200_000;

/** The result of reading a text. */
export type TypedReading =
	/** `far`: more than 200 km from the corridor, to be confirmed before it is used */
	| (PositionReading & { readonly from: 'coordinate'; readonly far: boolean })
	| (LinkReading & { readonly from: 'link'; readonly far: boolean })
	/** to be converted with geo/plane/gauss-kruger, which is loaded on demand; call `isFar` afterwards */
	| GridReading
	/** along the creek, metres from Waibaidu Bridge, upstream positive */
	| ({ readonly kind: 'mileage' } & MileageReading)
	| RefusedCoordinate
	| RefusedLink;

/**
 * Whether a WGS-84 position is more than 200 km from the middle of the corridor, or is no position at all.
 */
export function isFar(at: LngLat): boolean {
	return !(geodesicDistanceM(EXTENT_CENTRE, at) <= FAR_M);
}

/**
 * Reads a text as a position, or returns null where it is something else: a name, an address, a bare
 * number. `system` applies to numbers where the text names none. A text that is too long is refused as a
 * whole.
 */
export function readTyped(text: string, system: CoordinateSystem = 'wgs84'): TypedReading | null {
	if (text.length > LONGEST_TEXT) return refused('too-long');
	const link = readMapLink(text);
	if (link) return link.kind === 'position' ? { ...link, from: 'link', far: isFar(link.at) } : link;
	const mileage = readMileage(text);
	if (mileage !== null) return { kind: 'mileage', ...mileage };
	const read = readCoordinate(text, system);
	return read?.kind === 'position' ? { ...read, from: 'coordinate', far: isFar(read.at) } : read;
}
