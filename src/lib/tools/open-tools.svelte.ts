/**
 * The tools of a page. Each is loaded when it is first needed: by a button, by a link that carries
 * its result, or because the device stores something of it.
 */
import type { StyleInput } from '../layers/style';
import type { MapSurface } from '../map/surface/surface';
import { deployment } from '../state/deployment';
import { isFramed } from '../state/settings/embedded';
import type { Guest } from './embed/guest.svelte';
import { openTool, type OpenTool } from './tool/open-tool.svelte';
import type { ToolContext, ToolInUse } from './tool/tool';
import { TOOLS } from './tool-list';

export class OpenTools {
	readonly #context: ToolContext;
	readonly #all: readonly OpenTool[];

	/** the map as tools see it; null while there is none */
	surface = $state.raw<MapSurface | null>(null);
	/** what hears the embedding page; null outside of a frame, and where no page may speak */
	#guest = $state.raw<Guest | null>(null);

	/** To be made while the map's layout is set up: it watches the reader's requests. */
	constructor(context: ToolContext) {
		this.#context = { ...context, inUse: () => this.inUse };
		this.#all = TOOLS.map((tool) => openTool(tool, this.#context, () => this.surface));
		$effect(() => this.#guest?.join());
	}

	/** The tools whose code is loaded, in the order of their ids. */
	get inUse(): readonly ToolInUse[] {
		return this.#all.flatMap(({ inUse }) => inUse ?? []);
	}

	/**
	 * The tool whose panel replaces the page's, as a list of one or none: an `{#each}` keeps its item
	 * for the panel while it is removed, where a value that no longer exists would break it.
	 */
	get withPanel(): readonly ToolInUse[] {
		const { openTool } = this.#context.explorer;
		return this.inUse.filter(({ id, code }) => id === openTool && code.Panel);
	}

	/** What the map's style draws for them. */
	get style(): Partial<StyleInput> {
		const styles = this.inUse.flatMap(({ code, running }) => [code.style, running.style]);
		return Object.assign({}, ...styles, this.#guest?.style) as Partial<StyleInput>;
	}

	/**
	 * Restores what is stored on the device, without opening a panel. In another page's frame nothing of the
	 * reader's is shown, and that page may speak to the map where the deployment allows it.
	 */
	recall(): void {
		if (this.#context.explorer.embed) {
			if (deployment.embedOrigins.length > 0 && isFramed()) void this.#beGuest();
			return;
		}
		for (const one of this.#all) one.recall();
	}

	async #beGuest(): Promise<void> {
		const code = await import('./embed/guest.svelte').catch(() => null);
		if (!code) return;
		this.#guest = new code.Guest(this.#context, () => this.surface, deployment.embedOrigins);
	}
}
