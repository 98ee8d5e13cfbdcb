/** The extent of the geodata: all of it lies inside, and the map shows nothing beyond. */

/** Degrees WGS-84. */
export const EXTENT = { west: 121.3, south: 31.19, east: 121.52, north: 31.32 } as const;

/** Its middle, `[lng, lat]`. */
export const EXTENT_CENTRE: [number, number] = [121.41, 31.255];
