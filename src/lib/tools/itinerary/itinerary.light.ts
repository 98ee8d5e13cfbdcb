/** The light half of a walk of one's own. */
import { m } from '../../i18n/paraglide/messages';
import type { Tool } from '../tool/tool';

export const itinerary: Tool = {
	id: 'itinerary',
	load: () => import('./index'),
	failed: m.itinerary_failed
};
