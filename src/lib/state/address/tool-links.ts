import type { ToolId } from '../tool-ids';
import type { LinkedMeasurement } from './measure-address';

/**
 * What the address carries of each tool: the parameter with the tool's name, behind `#`, once for
 * each value; left out where there is none. Measurements are read and written here, complete ones
 * only; any other tool reads and writes its values itself.
 */
export type ToolLinks = { readonly measure?: readonly LinkedMeasurement[] } & {
	/** the values as they stand in the address: unvalidated */
	readonly [Id in Exclude<ToolId, 'measure'>]?: readonly string[];
};
