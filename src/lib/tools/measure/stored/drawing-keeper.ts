/**
 * Stores the measurements shortly after each change, together with what other windows have stored;
 * warns once where storing is refused.
 */
import { m } from '../../../i18n/paraglide/messages';
import { followSetting, writeSetting, readSetting } from '../../../state/device/device-storage';
import type { Noticeboard } from '../../../state/notices/notices.svelte';
import type { Drawing } from '../model/measurement';
import type { Session } from '../model/session';
import { SharedDrawing } from './shared-drawing';
import { readRecords, writeRecords } from './stored-text';
import { merged } from './merge';
import { STORED_KEY } from './stored-key';

/** How long a change may wait, milliseconds: a drag makes many changes. */
const PAUSE_MS = 250;

export class DrawingKeeper {
	readonly #board: Noticeboard;
	readonly #shared: SharedDrawing;
	#waits = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#refused = false;

	/** @param drawing the stored drawing that the window begins with */
	constructor(board: Noticeboard, drawing: Drawing) {
		this.#board = board;
		this.#shared = new SharedDrawing(readRecords(readSetting(STORED_KEY)), drawing);
	}

	/** Schedules storing a drawing; of several only the last is stored. */
	keep(drawing: Drawing): void {
		this.#shared.note(drawing, Date.now());
		this.#storeSoon();
	}

	#storeSoon(): void {
		this.#waits = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.store(), PAUSE_MS);
	}

	/**
	 * Stores a pending change at once. Where that is refused measuring goes on, and the reader is
	 * warned.
	 */
	store(): void {
		clearTimeout(this.#timer);
		if (!this.#waits) return;
		this.#waits = false;
		const before = readSetting(STORED_KEY);
		const all = merged(this.#shared.records, readRecords(before));
		const text = writeRecords(all, Date.now());
		const isStored = text === before || writeSetting(STORED_KEY, text);
		if (isStored) this.#board.dismiss('measure-storage');
		else if (!this.#refused) {
			this.#board.notify({ id: 'measure-storage', text: m.measure_not_remembered() });
		}
		this.#refused = !isStored;
	}

	/** Calls back whenever another window has stored something. Returns a function that stops it. */
	follow(changed: () => void): () => void {
		const onhide = () => {
			if (document.hidden) this.store();
		};
		// A window that is closed does not wait, and not every browser fires `visibilitychange` before.
		const onleave = () => this.store();
		document.addEventListener('visibilitychange', onhide);
		window.addEventListener('pagehide', onleave);
		const stop = followSetting(STORED_KEY, (text) => {
			// Another window's write at the same moment may have replaced ours.
			if (this.#shared.hear(readRecords(text)) && text !== null) this.#storeSoon();
			changed();
		});
		return () => {
			stop();
			document.removeEventListener('visibilitychange', onhide);
			window.removeEventListener('pagehide', onleave);
			this.store();
		};
	}

	/**
	 * The session with what other windows have stored; the same object where there is nothing new.
	 */
	followedBy(session: Session): Session {
		return this.#shared.followedBy(session);
	}
}
