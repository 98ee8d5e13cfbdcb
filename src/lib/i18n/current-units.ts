/**
 * The units in which every length and area of the page is written. While prerendering they are
 * metric; in the browser the page says where its own are kept, so that switching them redraws the
 * words and nothing else.
 */
import type { Locale } from './locale';
import type { UnitSystem } from './unit-systems';

let read: () => UnitSystem = () => 'metric';

/** The units of the page. */
export function currentUnits(): UnitSystem {
	return read();
}

/** The units of the page, with the language that is spoken. */
export const pageUnits = (lang: Locale) => ({ units: currentUnits(), lang });

/** Makes all words follow these units; to be called in the browser only. */
export function followUnits(units: () => UnitSystem): void {
	read = units;
}
