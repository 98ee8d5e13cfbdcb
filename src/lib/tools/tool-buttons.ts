/** The tools' buttons on the map's edge, loaded with the live map. */
import type { ToolId } from '../state/tool-ids';
import { measureButtons } from './measure/buttons';
import type { ToolButton } from './tool/tool';

export const TOOL_BUTTONS: Record<ToolId, readonly ToolButton[]> = { measure: measureButtons };
