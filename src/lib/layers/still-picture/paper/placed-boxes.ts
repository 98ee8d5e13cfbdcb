/** What already stands on a sheet: a name is written where it covers nothing of it. */
import { meet, type Box } from '../../labels/boxes';

export class PlacedBoxes {
	readonly #frame: Box;
	readonly #taken: Box[] = [];

	/** @param frame names stay inside it */
	constructor(frame: Box) {
		this.#frame = frame;
	}

	get frame(): Box {
		return this.#frame;
	}

	/** Whether boxes lie inside the frame and cover nothing; `air` is kept between them and the rest. */
	areFree(boxes: readonly Box[], air = 0): boolean {
		const { left, top, right, bottom } = this.#frame;
		return boxes.every(
			(box) =>
				box.left >= left &&
				box.right <= right &&
				box.top >= top &&
				box.bottom <= bottom &&
				!this.#taken.some((other) => meet(box, other, air))
		);
	}

	occupy(boxes: readonly Box[]): void {
		this.#taken.push(...boxes);
	}
}
