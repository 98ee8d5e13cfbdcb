/** Stores what is measured, soon after each change; says once where that is refused. */
import { m } from '../../i18n/paraglide/messages';
import type { Noticeboard } from '../../state/notices.svelte';
import type { Drawing } from './measurement';
import { storeDrawing } from './stored-drawing';

/** How long a change may wait, milliseconds: a drag is many changes. */
const PAUSE_MS = 250;

export class DrawingKeeper {
	readonly #board: Noticeboard;
	#waiting: Drawing | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#refused = false;

	constructor(board: Noticeboard) {
		this.#board = board;
	}

	/** Stores a drawing soon; of several the last. */
	keep(drawing: Drawing): void {
		this.#waiting = drawing;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.store(), PAUSE_MS);
	}

	/** Stores at once what waits. Where it is refused measuring goes on, and the reader is told. */
	store(): void {
		clearTimeout(this.#timer);
		if (!this.#waiting) return;
		const isStored = storeDrawing(this.#waiting);
		this.#waiting = null;
		if (isStored) this.#board.unsay('measure-storage');
		else if (!this.#refused) {
			this.#board.say({ id: 'measure-storage', text: m.measure_not_remembered() });
		}
		this.#refused = !isStored;
	}
}
