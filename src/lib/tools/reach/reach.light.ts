/** The light half of Reach. */
import { m } from '../../i18n/paraglide/messages';
import type { Tool } from '../tool/tool';

export const reach: Tool = {
	id: 'reach',
	load: () => import('./index'),
	failed: m.reach_tool_failed
};
