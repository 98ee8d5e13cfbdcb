/** What a refresh found and did, for programs; `report-words.ts` says the same to people. */
import type { Comparison } from '../compare/compare';
import type { Reason } from '../judge/reason';
import type { Faulty } from '../features/feature';

export interface RefreshReport {
	/** the file or address that was read */
	input: string;
	/** the day of the data, ISO; null where the input could not be read so far */
	date: string | null;
	/** `refused` and `tried` changed nothing */
	outcome: 'refreshed' | 'unchanged' | 'refused' | 'tried';
	/** why it was refused; empty else */
	reasons: Reason[];
	datasets: (Comparison & { leftOut: Faulty[] })[];
	/** approximate streets that are mapped now */
	approximate: { replaced: string[]; shortened: string[] };
}

/** A report of an input that could not even be compared. */
export function refusal(input: string, date: string | null, reasons: Reason[]): RefreshReport {
	const approximate = { replaced: [], shortened: [] };
	return { input, date, outcome: 'refused', reasons, datasets: [], approximate };
}
