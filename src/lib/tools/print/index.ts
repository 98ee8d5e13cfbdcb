/** The full half of printing to scale, loaded when the reader wants a sheet. */
import type { ToolCode } from '../tool/tool';
import FrameOverlay from './frame/FrameOverlay.svelte';
import PrintPanel from './panel/PrintPanel.svelte';
import { Printing } from './controller/printing.svelte';

export { joinPage } from '../tool/join-page.svelte';

export const tool: ToolCode<Printing> = {
	start: (context) => new Printing(context),
	Overlay: FrameOverlay,
	Panel: PrintPanel
};
