/**
 * How many rows of a list are there: the first of them at once, and then more in each turn. A page is served with the
 * first ones only, so that it is not heavier for the places that a large city has more; and a filter that brings
 * hundreds of rows is answered before all of them are made.
 */
import { nextTurn } from '#lib/state/device/next-turn';
import { whenAlive } from '#lib/state/first-view/hydration';

/** Rows that are there at once. */
export const FIRST_ROWS = 40;
/** Rows that come in one turn. Thirty took 45 ms, and 200 with the processor slowed down four times. */
const ROWS_A_TURN = 10;

export class RowGrowth {
	#listed: () => readonly unknown[];
	#grown = $state.raw<{ listed: readonly unknown[]; count: number } | null>(null);

	/** So many rows are to be there, most. Another list begins anew. */
	count = $derived.by(() =>
		this.#grown?.listed === this.#listed() ? this.#grown.count : FIRST_ROWS
	);

	/**
	 * To be made while a component is set up.
	 * @param listed what has a row each; a list of other places is another array, one in another order is not
	 */
	constructor(listed: () => readonly unknown[]) {
		this.#listed = listed;
		$effect(() => {
			const list = listed();
			return whenAlive(() => {
				let isOver = false;
				void this.#grow(list, () => isOver);
				return () => (isOver = true);
			});
		});
	}

	async #grow(listed: readonly unknown[], isOver: () => boolean) {
		for (let count = FIRST_ROWS; count < listed.length;) {
			await nextTurn();
			if (isOver()) return;
			count += ROWS_A_TURN;
			this.#grown = { listed, count };
		}
	}
}
