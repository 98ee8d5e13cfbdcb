/** The full half of a walk of one's own, loaded when the reader wants one. */
import type { ToolCode } from '../tool/tool';
import { Planning } from './controller/planning.svelte';
import ItineraryPanel from './panel/ItineraryPanel.svelte';

export { joinPage } from '../tool/join-page.svelte';

export const tool: ToolCode<Planning> = {
	start: (context) => new Planning(context),
	Panel: ItineraryPanel
};
