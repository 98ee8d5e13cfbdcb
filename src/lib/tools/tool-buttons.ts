/** The tools' buttons on the map's edge, and what of them is there before they are loaded: with the live map. */
import type { ToolId } from '../state/tool-ids';
import { exportButtons } from './export/buttons';
import ImportEntrance from './import/ImportEntrance.svelte';
import { importButtons } from './import/buttons';
import { loadSpotCard, measureButtons, measureMenu } from './measure/buttons';
import { printButtons } from './print/buttons';
import { reachButtons } from './reach/buttons';
import type { ToolButton, ToolEntrance, ToolMenu } from './tool/tool';

export const TOOL_BUTTONS: Record<ToolId, readonly ToolButton[]> = {
	measure: measureButtons,
	import: importButtons,
	print: printButtons,
	export: exportButtons,
	reach: reachButtons
};

/** Loads what tells of a spot of the map. */
export { loadSpotCard };

/** What fingers get in place of a tool's buttons; a tool with one button needs none. */
export const TOOL_MENUS: { readonly [Id in ToolId]?: ToolMenu } = { measure: measureMenu };

export const TOOL_ENTRANCES: readonly ToolEntrance[] = [ImportEntrance];
