/** Printing to scale while its tool lives: paper, scale, words and frame, and the sheet drawn from them. */
import { localPlane } from '../../../geo/plane/local-plane';
import type { MapSurface } from '../../../map/surface/surface';
import { boxAround, meet } from '../../../layers/labels/boxes';
import { drawnPlaces } from '../../../state/explorer/drawn-places';
import type { Explorer } from '../../../state/explorer/explorer.svelte';
import { EXTENT } from '../../../catalogue/schema/extent';
import type { LngLat } from '../../../values/lng-lat';
import type { RunningTool, ToolContext } from '../../tool/tool';
import { linkCount, sheetAddress } from '../content/sheet-address';
import { loadSheetData, type SheetData } from '../content/load-sheet-data';
import { extentOfCorners, sheetCorners, sheetScreen } from '../content/sheet-plane';
import type { SheetInput } from '../content/draw-sheet';
import { mapHalfMm, type Orientation, type PaperName } from '../sheet/paper';
import { readScale, scaleForView, USUAL_SCALES } from '../sheet/scale';

export class Printing implements RunningTool {
	readonly explorer: Explorer;
	readonly #context: ToolContext;

	paper = $state<PaperName>('a4');
	orientation = $state<Orientation>('landscape');
	/** as it stands in its field */
	scaleText = $state('');
	title = $state('');
	note = $state('');
	/** the middle of the frame, degrees WGS-84; null until there is a map */
	centre = $state.raw<LngLat | null>(null);
	surface = $state.raw<MapSurface | null>(null);
	/** what sheets are drawn from; null until it is loaded */
	data = $state.raw<SheetData | null>(null);
	dataFailed = $state(false);
	/** true while the frame is dragged: no sheet is drawn meanwhile */
	isMoving = $state(false);
	/** the last change in words, for screen readers */
	spoken = $state('');
	/** the last scale that could be read */
	#denominator = $state<number>(USUAL_SCALES[2]);

	isOpen = $derived.by(() => this.explorer.openTool === 'print');
	format = $derived({ paper: this.paper, orientation: this.orientation });
	reading = $derived(readScale(this.scaleText));
	denominator = $derived(this.reading.ok ? this.reading.denominator : this.#denominator);
	/** half the map's width and height on paper, millimetres */
	half_mm = $derived(mapHalfMm(this.format));
	/** the corners of the map on the ground, from the north-west clockwise; null without a frame */
	corners = $derived.by(() =>
		this.centre ? sheetCorners(this.half_mm, this.denominator, localPlane(this.centre)) : null
	);
	/** whether a part of the frame lies beyond the geodata */
	isAtEdge = $derived.by(() => {
		const { corners } = this;
		if (!corners) return false;
		const { west, south, east, north } = extentOfCorners(corners);
		return west < EXTENT.west || east > EXTENT.east || south < EXTENT.south || north > EXTENT.north;
	});

	constructor(context: ToolContext) {
		this.#context = context;
		this.explorer = context.explorer;
		void this.load();
	}

	/** Loads what sheets are drawn from. */
	async load(): Promise<void> {
		this.dataFailed = false;
		try {
			this.data = await loadSheetData(this.#context.dataRoot);
		} catch {
			this.dataFailed = true;
		}
	}

	/** Connects the map. The first time, the frame takes what can be seen of it. */
	attach(surface: MapSurface): () => void {
		this.surface = surface;
		if (!this.centre) this.takeView();
		return () => {
			if (this.surface === surface) this.surface = null;
		};
	}

	/** Types a scale; one that cannot be read leaves the frame as it was. */
	typeScale(text: string): void {
		if (this.reading.ok) this.#denominator = this.reading.denominator;
		this.scaleText = text;
	}

	/**
	 * Brings the frame to what can be seen of the map, at the usual scale that suits it; its middle is the chosen
	 * place where that is in view.
	 */
	takeView(): void {
		const { surface } = this;
		if (!surface) return;
		this.#toMiddle(surface);
		const chosen = this.#chosenPoint();
		if (chosen && meet(boxAround([surface.project(chosen)]), surface.openFrame))
			this.moveTo(chosen);
		const { left, top, right, bottom } = surface.openFrame;
		const metres = surface.metresPerPixel(this.centre![1]);
		const view = [(right - left) * metres, (bottom - top) * metres] as const;
		const [w, h] = this.half_mm;
		this.typeScale(String(scaleForView(view, [2 * w, 2 * h])));
	}

	/** Brings the frame to the middle of the view, at its own scale. */
	bringHere(): void {
		if (this.surface) this.#toMiddle(this.surface);
	}

	#chosenPoint(): LngLat | null {
		const { selectedPlaceId, placeId } = this.explorer;
		const chosen = selectedPlaceId ?? placeId;
		return this.#context.places().find(({ id }) => id === chosen)?.point ?? null;
	}

	#toMiddle(surface: MapSurface): void {
		const { left, top, right, bottom } = surface.openFrame;
		this.moveTo(surface.unproject({ x: (left + right) / 2, y: (top + bottom) / 2 }));
	}

	/** Moves the middle of the frame, never beyond the geodata. */
	moveTo([lng, lat]: LngLat): void {
		const { west, south, east, north } = EXTENT;
		this.centre = [Math.min(east, Math.max(west, lng)), Math.min(north, Math.max(south, lat))];
	}

	/** Shows the whole frame on the map. */
	showFrame(): void {
		if (!this.corners) return;
		const { west, south, east, north } = extentOfCorners(this.corners);
		this.explorer.cameraRequest = { type: 'extent', extent: [west, south, east, north] };
	}

	close(): void {
		this.explorer.openTool = null;
		this.surface?.focus();
	}

	/** Everything that the sheet depends on; null while something is missing or cannot be read. */
	get input(): SheetInput | null {
		const { explorer, data, centre, format, denominator, title, note, reading } = this;
		if (!data || !centre || !reading.ok || this.isMoving) return null;
		const places = this.#context.places();
		const screen = sheetScreen(format, denominator, localPlane(centre));
		return {
			format,
			denominator,
			centre,
			title,
			note,
			lang: explorer.lang,
			units: explorer.units,
			datum: explorer.datum,
			visible: explorer.visibleLayers,
			only: drawnPlaces(places, explorer, true),
			places,
			files: data,
			parts: Promise.all(
				(this.#context.inUse?.() ?? []).flatMap(
					({ code, running }) => code.onSheet?.(running, screen) ?? []
				)
			),
			addressWith: sheetAddress(explorer),
			linked: linkCount(explorer),
			moment: new Date()
		};
	}
}
