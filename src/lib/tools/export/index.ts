/** The full half of what readers take with them: a map for another page, data, a picture, what the device keeps. */
import type { ToolCode } from '../tool/tool';
import { Exporting } from './controller/exporting.svelte';
import ExportPanel from './panel/ExportPanel.svelte';

export { joinPage } from '../tool/join-page.svelte';

export const tool: ToolCode<Exporting> = {
	start: (context) => new Exporting(context),
	fulfil: (exporting, { byKey }) => exporting.ask(byKey ?? false),
	Panel: ExportPanel
};
