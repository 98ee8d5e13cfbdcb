/** The number by which a cell is ranked, with what a ranking must disclose about it. */
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import { yearText } from '../../i18n/format';
import { isReached } from '../items/best-fact';
import { statedM } from '../relations/stated-distance-text';
import type { Cell, Value } from './cell';

/** A cell as one number, in the base unit of its row. */
export interface Measure {
	value: number;
	/** the bounds of the true value, where they are stated; otherwise the value itself */
	low: number;
	high: number;
	/** true where only a bound or a range is known, not the value */
	bound: boolean;
	/** true for a value computed from geometry, false for a source's figure */
	computed: boolean;
	/** the years that it refers to; null for computed values and for values that are years */
	years: string | null;
	/** true for a forecast or an intention */
	isForecast: boolean;
}

const computed = (value: number, low = value, high = value): Measure => ({
	value,
	low,
	high,
	bound: false,
	computed: true,
	years: null,
	isForecast: false
});

function distanceMeasure(distance: StatedDistance): Measure {
	const metres = statedM(distance);
	if (distance.kind === 'less-than') return { ...computed(metres, 0, metres), bound: true };
	return computed(metres, metres - distance.plusminus_m, metres + distance.plusminus_m);
}

function valueMeasure(value: Value): Measure | null {
	switch (value.type) {
		case 'fact': {
			const { fact, labelled } = value;
			// Figures that each place counts in its own way cannot be ranked.
			if (labelled || typeof fact.value !== 'number') return null;
			return {
				...computed(fact.value),
				computed: false,
				years: fact.unit === 'year' ? null : yearText(fact.as_of),
				isForecast: !isReached(fact)
			};
		}
		case 'area':
			return computed(value.area_m2);
		case 'distance':
			return distanceMeasure(value.distance);
		case 'station':
			return distanceMeasure(value.station.distance);
		case 'mileage':
			return computed(value.mileage_m);
		case 'count': {
			const least = value.sure.length;
			const most = least + value.maybe.length;
			return { ...computed(least, least, most), bound: most > least };
		}
		case 'minutes':
		case 'reached':
			return computed(value.likely, value.least, value.most);
		case 'certainty':
			return computed(value.accuracy_m);
		default:
			return null;
	}
}

/** The measure of the best value of a cell; null where it is unknown or not a number. */
export function measureOf({ values: [best] }: Cell): Measure | null {
	return best ? valueMeasure(best) : null;
}
