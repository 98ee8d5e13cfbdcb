/**
 * Every tool in the order of the ids, by its light half: what stands here is on every page of the map.
 * The buttons come later, in `tool-buttons.ts`.
 */
import { measure } from './measure/measure.light';
import type { Tool } from './tool/tool';

export const TOOLS: readonly Tool[] = [measure];
