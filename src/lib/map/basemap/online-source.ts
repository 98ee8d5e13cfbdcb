/** How the online basemap's sources are distinguished from ours. */

/** What the ids of its sources and layers begin with. */
export const ONLINE_PREFIX = 'basemap-';

/** True for a source of the online basemap. */
export const isOnline = (source: string): boolean => source.startsWith(ONLINE_PREFIX);
