/** One tool on one page: not there until it is first wanted, then there for as long as the page is. */
import { untrack } from 'svelte';
import { m } from '../../i18n/paraglide/messages';
import type { MapSurface } from '../../map/surface/surface';
import type { RunningTool, Tool, ToolCode, ToolContext } from './tool';

/** A tool's full half, and what it has started: what its own components take. */
export interface ToolInUse {
	readonly code: ToolCode;
	readonly running: RunningTool;
}

export class OpenTool {
	readonly #tool: Tool;
	readonly #context: () => ToolContext;
	#loading = false;

	/** null until it is loaded */
	inUse = $state.raw<ToolInUse | null>(null);

	/**
	 * To be made while the map's layout is set up: it watches what the reader wants.
	 * @param context what the tool gets when it starts
	 * @param surface the map as tools see it; null while there is none
	 */
	constructor(tool: Tool, context: () => ToolContext, surface: () => MapSurface | null) {
		this.#tool = tool;
		this.#context = context;
		const { id } = tool;
		const { explorer } = untrack(context);
		/** what the reader wants of this tool and of no other */
		const wanted = () => (explorer.toolIntent?.id === id ? explorer.toolIntent : null);
		$effect(() => {
			if (explorer.openTool === id || wanted()) untrack(() => void this.#load());
		});
		// Before any wish is fulfilled: a key's wish begins on the map.
		$effect(() => {
			const { inUse } = this;
			const map = surface();
			if (inUse && map) return untrack(() => inUse.running.attach?.(map));
		});
		$effect(() => this.inUse?.running.follow?.());
		$effect(() => {
			const { inUse } = this;
			const intent = wanted();
			if (!inUse || !intent) return;
			untrack(() => {
				explorer.toolIntent = null;
				inUse.code.fulfil?.(inUse.running, intent);
			});
		});
		$effect(() => {
			const { inUse } = this;
			const links = explorer.toolLinksToShow[id];
			if (!inUse || !links) return;
			untrack(() => {
				explorer.toolLinksToShow = { ...explorer.toolLinksToShow, [id]: undefined };
				inUse.running.showLinked?.(links);
			});
		});
		// A panel that another page or tool has closed takes no more taps.
		$effect(() => {
			if (explorer.openTool !== id) untrack(() => this.inUse?.running.putDown?.());
		});
	}

	/** Brings back what is stored on the device, without opening a panel. */
	recall(): void {
		if (this.#tool.hasStored?.()) void this.#load();
	}

	async #load(): Promise<void> {
		if (this.#loading || this.inUse) return;
		this.#loading = true;
		const { id } = this.#tool;
		const { explorer } = this.#context();
		try {
			const { tool } = await this.#tool.load();
			this.inUse = { code: tool as ToolCode, running: tool.start(this.#context()) };
			explorer.unsay(id);
		} catch {
			explorer.openTool = null;
			const action = { label: m.try_again(), run: () => void this.#load() };
			explorer.say({ id, text: this.#tool.failed(), alert: true, action });
		} finally {
			this.#loading = false;
		}
	}
}
