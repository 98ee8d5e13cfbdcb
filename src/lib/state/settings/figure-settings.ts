/** The reader's units and datum: written into the address, and kept on the device. */
import { COORDINATE_SYSTEMS } from '../../geo/datum/coordinate-systems';
import { UNIT_SYSTEMS } from '../../i18n/unit-systems';
import { followSetting, writeSetting, readSetting } from '../device/device-storage';
import type { Explorer } from '../explorer/explorer.svelte';
import { rememberView } from '../navigation/navigation';

const UNITS_KEY = 'units';
const DATUM_KEY = 'datum';

const unitsOf = (text: string | null) => UNIT_SYSTEMS.find((known) => known === text);
const datumOf = (text: string | null) => COORDINATE_SYSTEMS.find((known) => known === text);

/** Reads the stored choice, where the address has none. To be called before `follow`. */
export function recallFigureSettings(explorer: Explorer): void {
	explorer.units = unitsOf(readSetting(UNITS_KEY)) ?? explorer.units;
	explorer.datum = datumOf(readSetting(DATUM_KEY)) ?? explorer.datum;
}

/**
 * Follows what another window of the same browser chooses, unless this page's own address sets it.
 * Returns a function that stops it.
 */
export function followFigureSettings(explorer: Explorer): () => void {
	const isAsked = (key: string) => new URLSearchParams(location.search).has(key);
	const stops = [
		followSetting(UNITS_KEY, (value) => {
			if (!isAsked(UNITS_KEY)) explorer.units = unitsOf(value) ?? explorer.units;
		}),
		followSetting(DATUM_KEY, (value) => {
			if (!isAsked(DATUM_KEY)) explorer.datum = datumOf(value) ?? explorer.datum;
		})
	];
	return () => stops.forEach((stop) => stop());
}

/** Sets the units of every length and area; unknown values are ignored. */
export function chooseUnits(explorer: Explorer, text: string): void {
	const units = unitsOf(text);
	if (!units) return;
	explorer.units = units;
	writeSetting(UNITS_KEY, units);
	rememberView(explorer);
}

/** Sets the system that coordinates are shown in; unknown values are ignored. */
export function chooseDatum(explorer: Explorer, text: string): void {
	const datum = datumOf(text);
	if (!datum) return;
	explorer.datum = datum;
	writeSetting(DATUM_KEY, datum);
	rememberView(explorer);
}
