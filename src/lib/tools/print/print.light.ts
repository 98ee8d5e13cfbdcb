/** The light half of printing to scale. */
import { m } from '../../i18n/paraglide/messages';
import type { Tool } from '../tool/tool';

export const print: Tool = {
	id: 'print',
	load: () => import('./index'),
	failed: m.print_failed
};
