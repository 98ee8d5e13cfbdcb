/** The light half of opening files. */
import { m } from '../../i18n/paraglide/messages';
import type { Tool } from '../tool/tool';
import { keepsLayers } from './controller/kept-flag';

export const importing: Tool = {
	id: 'import',
	load: () => import('./index'),
	hasStored: keepsLayers,
	failed: m.import_failed
};
