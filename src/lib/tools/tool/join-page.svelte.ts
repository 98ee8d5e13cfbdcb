/**
 * Joins a tool that is in use to its page. The same for all tools; it comes with their full halves
 * (`export { joinPage }` in each `index.ts`), so that no page carries it before.
 */
import { untrack } from 'svelte';
import type { MapSurface } from '../../map/surface/surface';
import type { Explorer } from '../../state/explorer/explorer.svelte';
import type { ToolId } from '../../state/tool-ids';
import type { RunningTool, ToolCode } from './tool';

/**
 * Tells a tool what happens on its page. To be called in an effect, and ends with it.
 * @param surface the map as tools see it; null while there is none
 */
export function joinPage(
	id: ToolId,
	code: ToolCode,
	running: RunningTool,
	explorer: Explorer,
	surface: () => MapSurface | null
): void {
	// Before any wish is fulfilled: a key's wish begins on the map.
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
	// A panel that another page or tool has closed takes no more taps.
	$effect(() => {
		if (explorer.openTool !== id) untrack(() => running.putDown?.());
	});
}
