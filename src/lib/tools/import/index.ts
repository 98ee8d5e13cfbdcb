/** The full half of opening files, loaded when the reader opens one. */
import type { ToolCode } from '../tool/tool';
import { Importing } from './controller/importing.svelte';
import ImportPanel from './panel/ImportPanel.svelte';

export { joinPage } from '../tool/join-page.svelte';

export const tool: ToolCode<Importing> = {
	start: (context) => new Importing(context),
	fulfil: (importing, intent) => {
		if ('given' in intent && intent.given) void importing.open(intent.given);
		else importing.asked = intent.byKey ? 'by-key' : 'by-pointer';
	},
	Panel: ImportPanel
};
