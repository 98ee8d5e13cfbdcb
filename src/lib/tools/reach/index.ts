/** The full half of Reach, loaded when the reader asks how far one gets. */
import type { ToolCode } from '../tool/tool';
import { Reaching } from './controller/reaching.svelte';
import ReachPanel from './panel/ReachPanel.svelte';

export { joinPage } from '../tool/join-page.svelte';

export const tool: ToolCode<Reaching> = {
	start: (context) => new Reaching(context),
	Panel: ReachPanel
};
