import type { ToolId } from '../tool-ids';
import type { LinkedMeasurement } from './measure-address';

/**
 * What the address carries of each tool: the parameter of the tool's name, behind `#`, as often as there
 * is something to say; left out where there is nothing. Measurements are read and written here, and
 * those that are complete are among it; any other tool reads and writes its values itself.
 */
export type ToolLinks = { readonly measure?: readonly LinkedMeasurement[] } & {
	/** the values as they stand in the address: anything may be in them */
	readonly [Id in Exclude<ToolId, 'measure'>]?: readonly string[];
};
