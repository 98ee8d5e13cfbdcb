/** Files while they are read, and what was read and waits for its reader's choice. */
import type { Encoding } from '../../../formats/read/text/encoding';
import { m } from '../../../i18n/paraglide/messages';
import type { ColumnChoice } from '../read/columns';
import {
	CANCELLED,
	type Draft,
	type Given,
	type Opened,
	type RefusedFile
} from '../protocol/protocol';
import { WorkerPort, type Progress } from '../work/worker-port';

/** A reading that goes on. */
export interface Reading extends Progress {
	readonly names: readonly string[];
	/** true where columns are computed of a layer that is on the map */
	readonly isComputing?: boolean;
	/** when it began, milliseconds of the page's clock */
	readonly since: number;
}

/** What follows from a reading. */
interface DraftListeners {
	readonly onspoken: (text: string) => void;
	readonly onfailure: (isComputing: boolean) => void;
	/** a draft's points are to be looked at */
	readonly onlook: (draft: Draft) => void;
	/** what the worker must know before it reads */
	readonly known: (port: WorkerPort) => Promise<unknown>;
}

export class WaitingDrafts {
	readonly port: WorkerPort;
	readonly #on: DraftListeners;
	#known: Promise<unknown> | null = null;

	/** what was read and is not placed yet, the newest first */
	drafts = $state.raw<readonly Draft[]>([]);
	/** files that could not be read, of the last opening */
	refused = $state.raw<readonly RefusedFile[]>([]);
	reading = $state.raw<Reading | null>(null);

	constructor(on: DraftListeners) {
		this.#on = on;
		this.port = new WorkerPort((progress) => {
			if (this.reading) this.reading = { ...this.reading, ...progress };
		});
	}

	/** Ends when the worker knows what it must of the map. */
	known(): Promise<unknown> {
		return (this.#known ??= this.#on.known(this.port));
	}

	/** Reads files or texts in the worker. */
	open(given: readonly Given[]): Promise<void> {
		return this.#read(
			given.map(({ name }) => name),
			() => this.port.call.open(given)
		);
	}

	/** Reads an opening again in another encoding. */
	async decode(opening: number, encoding: Encoding): Promise<void> {
		const replaced = this.drafts.filter((draft) => draft.opening === opening);
		await this.#read(
			replaced.map(({ file }) => file),
			() => this.port.call.decode(opening, encoding),
			opening
		);
	}

	async #read(
		names: readonly string[],
		call: () => Promise<Opened>,
		replaces?: number
	): Promise<void> {
		await this.watched({ names }, async () => {
			await this.known();
			const { drafts, refused } = await call();
			const others = this.drafts.filter(({ opening }) => opening !== replaces);
			this.drafts = [...drafts, ...others];
			this.refused = refused;
			const counts = { drafts: drafts.length, refused: refused.length };
			this.#on.onspoken(m.import_read_spoken(counts));
			if (drafts[0]) this.#on.onlook(drafts[0]);
		});
	}

	/** Shows the progress of a call; null where it was cancelled or failed. */
	async watched<T>(
		what: Pick<Reading, 'names' | 'isComputing'>,
		call: () => Promise<T>
	): Promise<T | null> {
		this.reading = { ...what, done: 0, rows: 0, since: performance.now() };
		try {
			return await call();
		} catch (error) {
			const isCancelled = error instanceof Error && error.message === CANCELLED;
			if (isCancelled) this.#on.onspoken(m.import_cancelled());
			else this.#on.onfailure(what.isComputing ?? false);
			return null;
		} finally {
			this.reading = null;
		}
	}

	cancel(): void {
		this.port.cancel();
	}

	async chooseColumns(id: number, choice: ColumnChoice): Promise<void> {
		const changed = await this.port.call.chooseColumns(id, choice);
		this.drafts = this.drafts.map((draft) => (draft.id === id ? changed : draft));
		this.#on.onlook(changed);
	}

	/** Removes a draft that has been placed. */
	taken(id: number): void {
		this.drafts = this.drafts.filter((draft) => draft.id !== id);
	}

	async discard(id: number): Promise<void> {
		this.taken(id);
		await this.port.call.discard(id);
	}
}
