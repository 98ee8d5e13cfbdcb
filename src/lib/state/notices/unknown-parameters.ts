/** The notices for an address that could not be read in part. */
import { m } from '../../i18n/paraglide/messages';
import type { UnknownParameter } from '../address/address';
import type { RefusedMeasure } from '../address/measure-address';
import type { Notice } from './notices.svelte';

/** Values are quoted up to this length, characters: enough to be found in the address. */
const LONGEST = 40;

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The parameters and their values, as they stand in the address. */
export function unknownParameterList(unknownParameters: readonly UnknownParameter[]): string {
	return unknownParameters
		.map(({ parameter, value }) => `${parameter}=${shortened(value)}`)
		.join(m.list_gap());
}

/** Why measurements are not shown, each reason once. */
function refusals(refused: readonly RefusedMeasure[]): Notice[] {
	const isFault = (fault: RefusedMeasure['why']) => refused.some(({ why }) => why === fault);
	const unreadable = refused.filter(({ why }) => why === 'unreadable');
	const list = unreadable.map(({ part, value }) => shortened(part || value)).join(m.list_gap());
	const notices: Notice[] = [];
	// An alert: the reader came for a figure that is missing.
	const notify = (id: string, text: string) => notices.push({ id, text, alert: true });
	if (unreadable.length > 0) notify('measure-refused', m.measure_refused({ list }));
	if (isFault('cut')) notify('measure-cut', m.measure_cut());
	if (isFault('newer')) notify('measure-newer', m.measure_newer());
	return notices;
}

/** A quiet notice that names what was left out, and an alert for measurements that are not shown. */
export function unknownParameterNotices(unknownParameters: readonly UnknownParameter[]): Notice[] {
	const refused = unknownParameters.flatMap((one) => one.refused ?? []);
	const others = unknownParameters.filter((one) => !one.refused);
	const quiet =
		others.length > 0
			? [
					{
						id: 'nonsense',
						text: m.address_unknown_parameters({ list: unknownParameterList(others) })
					}
				]
			: [];
	return [...quiet, ...refusals(refused)];
}
