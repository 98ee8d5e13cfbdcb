/** What the device keeps of one kind, as it goes into a file and comes back. */
import type { Explorer } from '../../state/explorer/explorer.svelte';

/** What was read of a file and may be restored. */
export interface Restorable {
	/** how many there are */
	readonly count: number;
	/**
	 * Adds it to what the device keeps: of that nothing is lost. Returns false where the storage is full or
	 * forbidden.
	 */
	restore(explorer: Explorer): boolean;
}

export interface KeptPart {
	/** its name in the file, which stays */
	readonly id: string;
	/** Everything of it that the device keeps, as JSON; null for nothing. */
	pack(): Promise<unknown>;
	/** Reads it from a file, without changing anything; null where it is damaged. */
	read(value: unknown): Restorable | null;
}
