/** The tools' buttons on the map's edge, loaded with the live map. */
import type { ToolId } from '../state/tool-ids';
import { loadSpotCard, measureButtons, measureMenu } from './measure/buttons';
import type { ToolButton, ToolMenu } from './tool/tool';

export const TOOL_BUTTONS: Record<ToolId, readonly ToolButton[]> = { measure: measureButtons };

/** Loads what tells of a spot of the map. */
export { loadSpotCard };

/** What fingers get in place of a tool's buttons; a tool with one button needs none. */
export const TOOL_MENUS: { readonly [Id in ToolId]?: ToolMenu } = { measure: measureMenu };
