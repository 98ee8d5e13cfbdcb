/**
 * The measuring tool while it lives: one session, what is known around it, and the map it is drawn
 * on. Pointer and keys control it (`pointer-control.ts`, `key-control.ts`), panels read it.
 */
import type { PlaceItem } from '../../../catalogue/items/place-item';
import { samePosition, type LngLat } from '../../../values/lng-lat';
import { m } from '../../../i18n/paraglide/messages';
import type { MapSurface, ScreenPoint } from '../../../map/surface/surface';
import type { Explorer } from '../../../state/explorer/explorer.svelte';
import type { LinkedMeasurement } from '../../../state/address/measure-address';
import { rememberView } from '../../../state/navigation/navigation';
import { KnownFigures, type Figures } from '../figures/all-figures';
import type { Surroundings } from '../figures/around';
import { cursorAt, type Cursor } from '../cursor/cursor';
import type { Hand } from '../model/hand';
import { DrawingKeeper } from '../stored/drawing-keeper';
import { measurementOf, openOf } from '../model/edits';
import { joined, recognised } from '../stored/linked-drawing';
import { isComplete, linkOf, type Measurement } from '../model/measurement';
import { ScreenPositions, SNAP_PX } from '../cursor/screen-hits';
import { NEW_SESSION, type MeasureEvent, type Session } from '../model/session';
import { spokenChange } from '../words/live-region-text';
import { step } from '../model/reduce';
import type { RunningTool } from '../../tool/tool';
import { loadDrawing } from '../stored/load-drawing';
import { loadSurroundings } from '../figures/surroundings';

export class Measuring implements RunningTool {
	readonly explorer: Explorer;
	readonly #places: readonly PlaceItem[];
	readonly #dataRoot: string;
	readonly #near: NonNullable<RunningTool['near']>;
	readonly #known = new KnownFigures();
	readonly #keeper: DrawingKeeper;
	/** true while other windows' changes wait for the end of a drag */
	#behind = false;

	session = $state.raw<Session>(NEW_SESSION);
	/** null until it is loaded, or where it could not be */
	around = $state.raw<Surroundings | null>(null);
	/** the pointer's position; null while there is none */
	cursor = $state.raw<Cursor | null>(null);
	snapping = $state(true);
	/** the last change in words, for screen readers */
	spoken = $state('');
	surface = $state.raw<MapSurface | null>(null);
	screen = $state.raw<ScreenPositions | null>(null);

	wording = $derived.by(() => ({ units: this.explorer.units, lang: this.explorer.lang }));
	open = $derived(openOf(this.session.drawing));
	active = $derived(measurementOf(this.session.drawing, this.session.active));

	/** whether the tool's panel is open: while it is closed, measurements stay as they are */
	isOpen = $derived.by(() => this.explorer.openTool === 'measure');

	/** @param near what other tools have drawn near a point of the screen */
	constructor(
		explorer: Explorer,
		places: readonly PlaceItem[],
		dataRoot: string,
		near: NonNullable<RunningTool['near']> = () => []
	) {
		this.explorer = explorer;
		[this.#places, this.#dataRoot, this.#near] = [places, dataRoot, near];
		const drawing = joined(loadDrawing(), explorer.toolLinks.measure ?? []);
		this.#keeper = new DrawingKeeper(explorer, drawing);
		this.session = step(this.session, { type: 'load', drawing });
		const first = drawing.measurements.find(({ hidden }) => !hidden);
		if (first) this.session = step(this.session, { type: 'choose', id: first.id });
		void this.#loadAround();
	}

	openPanel(): void {
		this.explorer.openTool = 'measure';
	}

	get inHand(): Session['kind'] {
		return this.session.kind;
	}

	get crosshair(): LngLat | null {
		return this.cursor?.by === 'keyboard' ? this.cursor.vertex.at : null;
	}

	/** The figures of a measurement, as far as they can be computed. */
	figuresOf = (one: Measurement): Figures => this.#known.of(one, this.around);

	/** Applies one event. Its changes are announced, stored, and written into the address. */
	send(event: MeasureEvent): void {
		const before = this.session;
		this.session = step(before, event);
		if (this.session === before) return;
		if (event.type === 'drag') return;
		const sentence = spokenChange(before, this.session, event, this.figuresOf, this.wording);
		// A consequence, such as a lost selection, must not replace the announcement.
		if (sentence) this.spoken = sentence;
		if (this.session.drawing !== before.drawing || event.type === 'drop') this.#remember();
		if (this.#behind && !this.session.held) this.#catchUp();
	}

	/** Follows the measurements of other windows of the browser. Returns a function that stops it. */
	follow(): () => void {
		return this.#keeper.follow(() => this.#catchUp());
	}

	#catchUp(): void {
		this.#behind = this.session.held !== null;
		if (this.#behind) return;
		const next = this.#keeper.followedBy(this.session);
		if (next === this.session) return;
		this.session = next;
		this.#link();
	}

	/** Announces something that is not a change of the drawing. */
	notify(text: string): void {
		this.spoken = text;
	}

	/** The cursor for a point of the screen; `free` does not snap. */
	cursorAt(point: ScreenPoint, at: LngLat, by: Hand, free: boolean): Cursor {
		const { session, around } = this;
		const [surface, screen] = [this.surface!, this.screen!];
		const snapping = this.snapping && !free;
		const shapes = snapping ? this.#near(point, SNAP_PX) : [];
		return cursorAt(point, at, by, { surface, screen, session, around, shapes, snapping });
	}

	/** Shows the measurements of a link that was entered into the open page's address bar. */
	showLinked(links: readonly LinkedMeasurement[]): void {
		const drawing = joined(this.session.drawing, links);
		if (drawing === this.session.drawing) return;
		this.send({ type: 'load', drawing });
		const first = drawing.measurements.find(({ hidden }) => !hidden);
		if (first) this.send({ type: 'choose', id: first.id });
		if (this.around) this.#recognise(this.around);
	}

	/**
	 * Connects the map to draw on, whenever it is created. Returns a function that disconnects it.
	 */
	attach(surface: MapSurface): () => void {
		this.surface = surface;
		this.screen = new ScreenPositions((at) => surface.project(at));
		return () => {
			if (this.surface !== surface) return;
			this.surface = null;
			this.screen = null;
			this.cursor = null;
		};
	}

	/** Stops taking taps; an unfinished drawing is finished, measurements stay on the map. */
	putDown(): void {
		if (this.session.kind) this.send({ type: 'arm', kind: null });
		this.cursor = null;
	}

	async #loadAround(): Promise<void> {
		try {
			this.around = await loadSurroundings(this.#places, this.#dataRoot);
			this.explorer.dismiss('measure-around');
			this.#recognise(this.around);
		} catch {
			this.explorer.notify({
				id: 'measure-around',
				text: m.measure_around_failed(),
				alert: true,
				action: { label: m.try_again(), run: () => void this.#loadAround() }
			});
		}
	}

	#recognise({ features }: Surroundings): void {
		const drawing = recognised(this.session.drawing, (at) => {
			return features.find(({ point }) => samePosition(point, at)) ?? null;
		});
		if (drawing !== this.session.drawing) this.session = { ...this.session, drawing };
	}

	#remember(): void {
		this.#link();
		this.#keeper.keep(this.session.drawing);
	}

	/** Writes the visible measurements into the address. */
	#link(): void {
		const { measurements } = this.session.drawing;
		const measure = measurements.filter((one) => !one.hidden && isComplete(one)).map(linkOf);
		this.explorer.toolLinks = { ...this.explorer.toolLinks, measure };
		rememberView(this.explorer);
	}

	/** Stores pending changes at once. */
	store(): void {
		this.#keeper.store();
	}
}
