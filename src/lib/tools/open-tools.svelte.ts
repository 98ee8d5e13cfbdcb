/**
 * The tools of a page. Each is loaded when it is first needed: by a button, by a link that carries
 * its result, or because the device stores something of it.
 */
import type { StyleInput } from '../layers/style';
import type { MapSurface } from '../map/surface/surface';
import { openTool, type OpenTool } from './tool/open-tool.svelte';
import type { ToolContext, ToolInUse } from './tool/tool';
import { TOOLS } from './tool-list';

export class OpenTools {
	readonly #context: ToolContext;
	readonly #all: readonly OpenTool[];

	/** the map as tools see it; null while there is none */
	surface = $state.raw<MapSurface | null>(null);

	/** To be made while the map's layout is set up: it watches the reader's requests. */
	constructor(context: ToolContext) {
		this.#context = { ...context, inUse: () => this.inUse };
		this.#all = TOOLS.map((tool) => openTool(tool, this.#context, () => this.surface));
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
		return Object.assign({}, ...styles) as Partial<StyleInput>;
	}

	/** Restores what is stored on the device, without opening a panel. */
	recall(): void {
		for (const one of this.#all) one.recall();
	}
}
