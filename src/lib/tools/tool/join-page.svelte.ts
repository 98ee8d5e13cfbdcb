/**
 * Connects a tool in use to its page. The same for all tools; it is loaded with their full halves
 * (`export { joinPage }` in each `index.ts`), so that no page loads it before.
 */
import { untrack } from 'svelte';
import type { MapSurface } from '../../map/surface/surface';
import type { Explorer } from '../../state/explorer/explorer.svelte';
import type { ToolId } from '../../state/tool-ids';
import type { RunningTool, ToolCode } from './tool';

/**
 * Notifies a tool of what happens on its page.
 * @param surface the map as tools see it; null while there is none
 */
export function joinPage(
	id: ToolId,
	code: ToolCode,
	running: RunningTool,
	explorer: Explorer,
	surface: () => MapSurface | null
): void {
	// Before any request is carried out: a keyboard request begins on the map.
	$effect(() => {
		const map = surface();
		if (map) return untrack(() => running.attach?.(map));
	});
	$effect(() => running.follow?.());
	$effect(() => {
		const intent = explorer.toolIntent;
		if (intent?.id !== id) return;
		untrack(() => {
			explorer.toolIntent = null;
			code.fulfil?.(running, intent);
		});
	});
	$effect(() => {
		const links = explorer.toolLinksToShow[id];
		if (!links) return;
		untrack(() => {
			explorer.toolLinksToShow = { ...explorer.toolLinksToShow, [id]: undefined };
			running.showLinked?.(links);
		});
	});
	// A tool whose panel another page or tool has closed takes no more taps.
	$effect(() => {
		if (explorer.openTool !== id) untrack(() => running.putDown?.());
	});
}
