/** Every parameter that an address of this map may have. All others were added by somebody else. */
import { FILTER_GROUPS } from '../../../catalogue/filter/place-filters';
import { TOOL_IDS } from '../../tool-ids';

/**
 * Parameters behind `#`, which browsers do not send to the server: the camera, and the results of
 * tools. `measure` was once a query parameter; that form is still read.
 */
export const BEHIND_HASH = ['map', ...TOOL_IDS] as const;

/** What the page itself reads and writes, besides the filters. */
const OF_THE_MAP = ['sel', 'layers', 'theme', 'embed', 'units', 'datum', 'q', 'order'] as const;

/** What single pages read and write: a comparison, the tour, a dossier. */
export const OF_OTHER_PAGES = ['ids', 'sort', 'w', 'diff', 'stop', 'places'] as const;

/** All of them, in lower case. */
export const OWN_PARAMETERS: readonly string[] = [
	...BEHIND_HASH,
	...OF_THE_MAP,
	...FILTER_GROUPS,
	...OF_OTHER_PAGES
];
