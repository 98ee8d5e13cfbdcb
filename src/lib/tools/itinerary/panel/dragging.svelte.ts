/** Dragging a stop of a list to another position, by any pointer. */

/** A drag that goes on. */
interface Drag {
	readonly from: number;
	/** the position that the stop gets if it is let go now */
	readonly to: number;
}

/** The middle of each row, client pixels, as they stood when the drag began. */
type Middles = readonly number[];

/** The position to which a pointer at `y` drags the row `from`: it passes a row once it is beyond its middle. */
export function positionAt(y: number, from: number, middles: Middles): number {
	const above = middles.filter((middle, at) => at !== from && middle < y);
	return above.length;
}

export class RowDragging {
	readonly #rows: () => readonly Element[];
	readonly #drop: (from: number, to: number) => void;
	/** null while nothing is dragged */
	now = $state.raw<Drag | null>(null);

	/**
	 * @param rows the rows in their order
	 * @param drop called with the old and the new position once a row is let go elsewhere
	 */
	constructor(rows: () => readonly Element[], drop: (from: number, to: number) => void) {
		this.#rows = rows;
		this.#drop = drop;
	}

	/** Begins a drag of a row: it ends with the pointer, and changes nothing where the browser takes the pointer away. */
	begin(event: PointerEvent, from: number): void {
		if (event.button !== 0 || this.now) return;
		event.preventDefault();
		const { pointerId } = event;
		this.now = { from, to: from };
		const middles = () =>
			this.#rows().map((row) => {
				const { top, height } = row.getBoundingClientRect();
				return top + height / 2;
			});
		const over = new AbortController();
		const end = (isDropped: boolean) => {
			over.abort();
			const drag = this.now;
			this.now = null;
			if (isDropped && drag && drag.from !== drag.to) this.#drop(drag.from, drag.to);
		};
		const { signal } = over;
		const own = (run: (moved: PointerEvent) => void) => (moved: PointerEvent) => {
			if (moved.pointerId === pointerId) run(moved);
		};
		const follow = own(({ clientY }) => {
			this.now = { from, to: positionAt(clientY, from, middles()) };
		});
		addEventListener('pointermove', follow, { signal });
		addEventListener(
			'pointerup',
			own(() => end(true)),
			{ signal }
		);
		addEventListener(
			'pointercancel',
			own(() => end(false)),
			{ signal }
		);
	}
}
