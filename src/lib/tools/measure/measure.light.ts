/** The measuring tool's light half. */
import { m } from '../../i18n/paraglide/messages';
import type { Tool } from '../tool/tool';
import { hasStoredMeasurements } from './stored/stored-key';

export const measure: Tool = {
	id: 'measure',
	load: () => import('./index'),
	hasStored: hasStoredMeasurements,
	failed: m.measure_failed
};
