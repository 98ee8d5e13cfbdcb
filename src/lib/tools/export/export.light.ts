/** The light half of what readers take with them. */
import { m } from '../../i18n/paraglide/messages';
import type { Tool } from '../tool/tool';

export const exporting: Tool = {
	id: 'export',
	load: () => import('./index'),
	failed: m.export_failed
};
