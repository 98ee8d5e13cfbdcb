/** The measuring tool's full half, loaded when the reader wants to measure. */
import type { ToolCode } from '../tool/tool';
import { Measuring } from './controller/measuring.svelte';
import MeasureOverlay from './draw/MeasureOverlay.svelte';
import { fulfilIntent } from './input/fulfil-intent';
import MeasurePanel from './panel/MeasurePanel.svelte';

export { joinPage } from '../tool/join-page.svelte';

export const tool: ToolCode<Measuring> = {
	start: ({ explorer, places, dataRoot, inUse = () => [] }) =>
		new Measuring(explorer, places(), dataRoot, (point, reach) =>
			inUse().flatMap(({ running }) => running.near?.(point, reach) ?? [])
		),
	fulfil: fulfilIntent,
	onSheet({ session, figuresOf, wording, explorer, around }, screen) {
		// Figures of what is around come with it.
		void around;
		const words = { ...wording, datum: explorer.datum, gridOf: null };
		return import('./export/sheet-part').then(({ sheetPart }) =>
			sheetPart(session, figuresOf, words, screen)
		);
	},
	style: { measuring: true },
	Overlay: MeasureOverlay,
	Panel: MeasurePanel
};
