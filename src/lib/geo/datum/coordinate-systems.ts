/**
 * The systems coordinates can be shown in, by the name they have in addresses. Kept apart from the
 * conversions in `datum.ts`, so that an address can be read before those are loaded.
 */

/** WGS-84, the two datums of Chinese web maps, and China's national one, here equal to WGS-84. */
export const COORDINATE_SYSTEMS = ['wgs84', 'gcj02', 'bd09', 'cgcs2000'] as const;
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];

/** Their names, the same in every language. */
export const SYSTEM_NAMES: Readonly<Record<CoordinateSystem, string>> = {
	wgs84: 'WGS-84',
	gcj02: 'GCJ-02',
	bd09: 'BD-09',
	cgcs2000: 'CGCS2000'
};
