/** The measuring tool's full half, loaded when the reader wants to measure. */
import type { ToolCode } from '../tool/tool';
import { Measuring } from './controller/measuring.svelte';
import MeasureOverlay from './draw/MeasureOverlay.svelte';
import { fulfilIntent } from './input/fulfil-intent';
import MeasurePanel from './panel/MeasurePanel.svelte';

export { joinPage } from '../tool/join-page.svelte';

export const tool: ToolCode<Measuring> = {
	start: ({ explorer, places, dataRoot }) => new Measuring(explorer, places(), dataRoot),
	fulfil: fulfilIntent,
	style: { measuring: true },
	Overlay: MeasureOverlay,
	Panel: MeasurePanel
};
