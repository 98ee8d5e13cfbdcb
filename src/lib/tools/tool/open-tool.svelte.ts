/**
 * One tool on one page: not loaded until it is first needed, then kept for as long as the page is.
 */
import { untrack } from 'svelte';
import { m } from '../../i18n/paraglide/messages';
import type { MapSurface } from '../../map/surface/surface';
import type { Tool, ToolCode, ToolContext, ToolInUse } from './tool';

/** A tool that may be needed. */
export interface OpenTool {
	/** null until it is loaded */
	readonly inUse: ToolInUse | null;
	/** Restores what is stored on the device, without opening a panel. */
	recall(): void;
}

/**
 * Loads a tool when the reader asks for it.
 * @param surface the map as tools see it; null while there is none
 */
export function openTool(
	{ id, load, hasStored, failed }: Tool,
	context: ToolContext,
	surface: () => MapSurface | null
): OpenTool {
	const { explorer } = context;
	let inUse = $state.raw<ToolInUse | null>(null);

	async function use() {
		if (inUse) return;
		try {
			const { tool, joinPage } = await load();
			// A second request may have come meanwhile.
			if (inUse) return;
			const code = tool as ToolCode;
			const running = code.start(context);
			inUse = { id, code, running, join: () => joinPage(id, code, running, explorer, surface) };
			explorer.dismiss(id);
		} catch {
			explorer.openTool = null;
			const action = { label: m.try_again(), run: () => void use() };
			explorer.notify({ id, text: failed(), alert: true, action });
		}
	}

	$effect(() => {
		if (explorer.openTool === id || explorer.toolIntent?.id === id) untrack(() => void use());
	});
	$effect(() => inUse?.join());
	return {
		get inUse() {
			return inUse;
		},
		recall() {
			if (hasStored?.()) void use();
		}
	};
}
