/** The values of a comparison as numbers for a table, in base units. */
import { statedM } from '../relations/stated-distance-text';
import type { Value } from './cell';

/** The number of a value in its base unit; null for a text or a range. */
export function numberOf(value: Value): number | null {
	switch (value.type) {
		case 'fact':
			return typeof value.fact.value === 'number' && !value.labelled ? value.fact.value : null;
		case 'area':
			return Math.round(value.area_m2);
		case 'distance':
			return value.distance.kind === 'about' ? statedM(value.distance) : null;
		case 'station':
			return value.station.distance.kind === 'about' ? statedM(value.station.distance) : null;
		case 'mileage':
			return value.mileage_m;
		case 'count':
			return value.maybe.length === 0 ? value.sure.length : null;
		case 'minutes':
		case 'reached':
			return value.likely;
		case 'certainty':
			return value.accuracy_m;
		default:
			return null;
	}
}

/** The base units of computed and judged values; a fact has its own unit. */
export const UNIT_OF: Partial<Record<Value['type'], string>> = {
	area: 'm2',
	distance: 'm',
	station: 'm',
	mileage: 'm',
	minutes: 'min',
	certainty: 'm'
};
