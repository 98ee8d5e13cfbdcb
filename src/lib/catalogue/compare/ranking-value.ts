/** The number that a cell is put in order by, with what has to be said when it is. */
import type { StatedDistance } from '../../geo/accuracy/uncertainty';
import { yearText } from '../../i18n/format';
import { isReached } from '../items/best-fact';
import { statedM } from '../relations/stated-distance-text';
import type { Cell, Value } from './cell';

/** A cell as one number, in the base unit of its row. */
export interface Measure {
	value: number;
	/** what the true value lies between, as far as that is stated; else the value itself */
	low: number;
	high: number;
	/** true where only a bound or a range is known, not the value */
	bound: boolean;
	/** true for what is computed from geometry, false for what a source says */
	computed: boolean;
	/** the years that it speaks of; null for what is computed, and for what is a year itself */
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
			// What each place counts in its own way is no number to put in order.
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
		case 'certainty':
			return computed(value.accuracy_m);
		default:
			return null;
	}
}

/** The measure of the best value of a cell; null where nothing is known or it is no number. */
export function measureOf({ values: [best] }: Cell): Measure | null {
	return best ? valueMeasure(best) : null;
}
