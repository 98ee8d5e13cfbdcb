/**
 * Every tool in the order of the ids, by its light half: everything here is loaded on every page of
 * the map. The buttons are loaded later, by `tool-buttons.ts`.
 */
import { exporting } from './export/export.light';
import { importing } from './import/import.light';
import { itinerary } from './itinerary/itinerary.light';
import { measure } from './measure/measure.light';
import { print } from './print/print.light';
import { reach } from './reach/reach.light';
import type { Tool } from './tool/tool';

export const TOOLS: readonly Tool[] = [measure, reach, itinerary, importing, print, exporting];
