/**
 * The tools of a page. Each is loaded when it is first wanted: by a button, by a link that carries its
 * result, or because something of it was kept on the device.
 */
import type { PlaceItem } from '../catalogue/items/place-item';
import type { StyleInput } from '../layers/style';
import type { MapSurface } from '../map/surface/surface';
import type { Explorer } from '../state/explorer/explorer.svelte';
import { TOOL_IDS, type ToolId } from '../state/tool-ids';
import { OpenTool, type ToolInUse } from './tool/open-tool.svelte';
import type { RunningTool } from './tool/tool';
import { TOOLS } from './tool-list';

export class OpenTools {
	readonly #explorer: Explorer;
	readonly #byId: ReadonlyMap<ToolId, OpenTool>;

	/** the map as tools see it; null while there is none */
	surface = $state.raw<MapSurface | null>(null);
	/** those whose code has come, in the order of their ids */
	inUse = $derived.by((): readonly ToolInUse[] =>
		[...this.#byId.values()].flatMap(({ inUse }) => inUse ?? [])
	);
	/** what the map's style draws for them */
	style = $derived.by((): Partial<StyleInput> =>
		Object.assign({}, ...this.inUse.map(({ code }) => code.style))
	);
	/** where the keyboard's crosshair is, degrees WGS-84; null while there is none */
	crosshair = $derived.by(
		() => this.inUse.map(({ running }) => running.crosshair).find(Boolean) ?? null
	);
	/** the tool whose panel stands in the place of the page's; null for none */
	open = $derived.by(() => {
		const { openTool } = this.#explorer;
		return (openTool && this.#byId.get(openTool)?.inUse) ?? null;
	});

	/** To be made while the map's layout is set up: it watches what the reader wants. */
	constructor(explorer: Explorer, places: () => readonly PlaceItem[], dataRoot: string) {
		this.#explorer = explorer;
		const context = () => ({ explorer, places: places(), dataRoot });
		const surface = () => this.surface;
		this.#byId = new Map(TOOL_IDS.map((id) => [id, new OpenTool(TOOLS[id], context, surface)]));
	}

	/** What a tool has started; null until its code has come. */
	running = (id: ToolId): RunningTool | null => this.#byId.get(id)!.inUse?.running ?? null;

	/** Brings back what was kept on the device, without opening a panel. */
	recall(): void {
		this.#byId.forEach((one) => one.recall());
	}
}
