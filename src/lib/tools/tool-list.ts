/**
 * Every tool, by its light half: what stands here is on every page of the map. Its buttons come later,
 * in `tool-buttons.ts`.
 */
import type { ToolId } from '../state/tool-ids';
import { measure } from './measure/measure.light';
import type { Tool } from './tool/tool';

export const TOOLS: Record<ToolId, Tool> = { measure };
