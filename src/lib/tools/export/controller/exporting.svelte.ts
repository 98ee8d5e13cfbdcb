/** What readers take with them, while its panel is open. */
import type { PlaceItem } from '../../../catalogue/items/place-item';
import type { MapSurface } from '../../../map/surface/surface';
import type { Explorer } from '../../../state/explorer/explorer.svelte';
import { extentOf, type Extent } from '../../../values/extent';
import type { RunningTool, ToolContext } from '../../tool/tool';

export class Exporting implements RunningTool {
	readonly explorer: Explorer;
	readonly places: () => readonly PlaceItem[];
	/** the address of `/data/`, with the base path */
	readonly dataRoot: string;
	surface = $state.raw<MapSurface | null>(null);
	/** the panel was asked for by keyboard: its heading takes the focus, and clears this */
	byKey = $state(false);

	constructor({ explorer, places, dataRoot }: ToolContext) {
		this.explorer = explorer;
		this.places = places;
		this.dataRoot = dataRoot;
	}

	/** The box around the part of the map that no panel covers, degrees WGS-84; null while there is no map. */
	get viewExtent(): Extent | null {
		const { surface } = this;
		if (!surface) return null;
		const { left, top, right, bottom } = surface.openFrame;
		const corners = [
			{ x: left, y: top },
			{ x: right, y: top },
			{ x: right, y: bottom },
			{ x: left, y: bottom }
		].map((corner) => surface.unproject(corner));
		return extentOf({ type: 'LineString', coordinates: corners });
	}

	/** Opens the panel. */
	ask(byKey: boolean): void {
		this.byKey = byKey;
		if (this.explorer.narrow && this.explorer.sheet === 'peek') this.explorer.sheet = 'middle';
	}

	/** Connects the map. Returns a function that disconnects it. */
	attach(surface: MapSurface): () => void {
		this.surface = surface;
		return () => {
			if (this.surface === surface) this.surface = null;
		};
	}

	close(): void {
		this.explorer.openTool = null;
		this.surface?.focus();
	}
}
