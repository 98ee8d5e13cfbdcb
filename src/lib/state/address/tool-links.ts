/**
 * What the address carries of each tool: the parameter of the tool's name, behind `#`, as often as there
 * is something to say. Measurements are read and written here; any other tool does that itself.
 */
import { TOOL_IDS, type ToolId } from '../tool-ids';
import { hashValue } from './links/clean-address';
import {
	readMeasures,
	wantedKind,
	writeMeasures,
	type LinkedMeasurement,
	type MeasureKind,
	type RefusedMeasure
} from './measure-address';

/** By the tool's id; left out where there is nothing of it. Of measuring what is complete. */
export type ToolLinks = { readonly measure?: readonly LinkedMeasurement[] } & {
	/** the values as they stand in the address: anything may be in them */
	readonly [Id in Exclude<ToolId, 'measure'>]?: readonly string[];
};

/** Reads what stands behind `#`; with it what is not shown, and what a link wants to be measured. */
export function readToolLinks(hash: URLSearchParams): {
	links: ToolLinks;
	refused: RefusedMeasure[];
	wanted: MeasureKind | null;
} {
	const all = TOOL_IDS.map((id) => [id, hash.getAll(id)] as const);
	const { measure = [], ...others } = Object.fromEntries(all.filter(([, list]) => list.length > 0));
	const { measures, refused } = readMeasures(measure);
	return {
		links: { ...others, ...(measures.length > 0 && { measure: measures }) },
		refused,
		wanted: wantedKind(measure)
	};
}

/** The parts of the address behind `#`, `{id}={value}`, in the order of the tools. */
export function writeToolLinks(links: ToolLinks): string[] {
	const values = { ...links, measure: writeMeasures(links.measure ?? []) };
	return TOOL_IDS.flatMap((id) => (values[id] ?? []).map((value) => `${id}=${hashValue(value)}`));
}
