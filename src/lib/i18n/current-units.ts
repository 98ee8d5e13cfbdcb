/**
 * The units in which every length and area of the page is written. While prerendering they are metric; in
 * the browser the page supplies the signal that holds them, so that switching them re-renders the words and
 * nothing else.
 */
import type { Locale } from './locale';
import type { UnitSystem } from './unit-systems';

let read: () => UnitSystem = () => 'metric';

/** The units of the page. */
export function currentUnits(): UnitSystem {
	return read();
}

/** The units of the page, together with a language. */
export const pageUnits = (lang: Locale) => ({ units: currentUnits(), lang });

/** Makes all figures follow these units; call it in the browser only. */
export function followUnits(units: () => UnitSystem): void {
	read = units;
}
