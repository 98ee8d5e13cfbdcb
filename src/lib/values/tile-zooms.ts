/** The zooms of the map's tiles. Above the last one the same tiles are drawn larger. */

/** The first: nothing that comes with the tiles is drawn before. */
export const TILED_FROM = 13;
/** The last: a unit of its tiles (4,096 to a side) is 0.5 m here, less than a position in the data is rounded. */
export const TILED_LAST = 14;
