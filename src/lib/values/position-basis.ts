/** How a position is known, and what follows from that. */

/**
 * How we know where a place is: traced on a published map, geocoded from an address,
 * derived from published bounds or mapped streets, or a concept without a fixed site.
 */
export const BASES = ['mapped', 'geocoded', 'derived', 'concept'] as const;
export type Basis = (typeof BASES)[number];

/** Bases of a position taken from a map or an address, which is drawn as sure. */
export const SURE_BASES = ['mapped', 'geocoded'] as const satisfies readonly Basis[];

/** Whether a position is drawn as sure: taken from a map or an address; otherwise it is approximate. */
export const isSurePosition = (basis: Basis): boolean => SURE_BASES.some((sure) => sure === basis);

/** Whether there is a site at all: distances, directions and rings start from one. */
export const hasSite = (basis: Basis): boolean => basis !== 'concept';
