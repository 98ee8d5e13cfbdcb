/** What pointer and finger do while measuring, as events of the session. */
import type { Gesture, SurfaceListener } from '../../../map/surface/surface';
import type { Cursor } from '../cursor/cursor';
import { measurementOf } from '../model/edits';
import { keyPressed } from './key-control';
import type { Measuring } from '../controller/measuring.svelte';
import { isComplete } from '../model/measurement';
import { middleUnder, vertexUnder } from './hand-hits';
import { openAt, tapped } from './taps';
import type { VertexHit } from '../cursor/screen-hits';

/** A drag begins after so many CSS pixels; a hand that clicks is never quite still. */
const DRAG_PX = 3;

type Grip = { hit: VertexHit; isNew: boolean; from: Gesture; started: boolean };

export class PointerControl implements SurfaceListener {
	readonly #measuring: Measuring;
	#grip: Grip | null = null;
	#isOverVertex = false;

	constructor(measuring: Measuring) {
		this.#measuring = measuring;
	}

	/** Measurements stay as they are while the tool's panel is closed. */
	get #isOpen(): boolean {
		return this.#measuring.explorer.openTool === 'measure';
	}

	ownsPointer = () => this.#isOpen && (this.#measuring.session.kind !== null || this.#isOverVertex);

	hover(gesture: Gesture): boolean {
		if (!this.#isOpen) return false;
		const { session, surface } = this.#measuring;
		if (gesture.touch) return session.kind !== null;
		const hit = vertexUnder(this.#measuring, gesture) ?? middleUnder(this.#measuring, gesture);
		this.#isOverVertex = hit !== null;
		this.#measuring.cursor = session.kind ? this.#cursor(gesture) : null;
		if (this.ownsPointer()) surface?.cursor(hit ? 'grab' : 'crosshair');
		return this.ownsPointer();
	}

	leave(): void {
		this.#isOverVertex = false;
		if (this.#measuring.cursor?.by !== 'keyboard') this.#measuring.cursor = null;
	}

	press(gesture: Gesture): boolean {
		if (!this.#isOpen) return false;
		const vertex = vertexUnder(this.#measuring, gesture);
		const hit = vertex ?? middleUnder(this.#measuring, gesture);
		if (!hit || this.#isLocked(hit)) return false;
		this.#grip = { hit, isNew: vertex === null, from: gesture, started: false };
		return true;
	}

	drag(gesture: Gesture): void {
		const grip = this.#grip;
		if (!grip) return;
		const { point } = grip.from;
		const moved = Math.hypot(gesture.point.x - point.x, gesture.point.y - point.y);
		if (!grip.started && moved < DRAG_PX) return;
		const { id, index } = grip.hit;
		if (!grip.started) {
			const { vertex } = this.#cursor(gesture);
			if (grip.isNew) this.#measuring.send({ type: 'grab-new', id, index, vertex });
			else this.#measuring.send({ type: 'grab', id, index });
			grip.started = true;
		}
		const cursor = this.#cursor(gesture);
		this.#measuring.cursor = cursor;
		this.#measuring.surface?.cursor('grabbing');
		this.#measuring.send({ type: 'drag', vertex: cursor.vertex });
	}

	drop(): void {
		const started = this.#grip?.started;
		this.#grip = null;
		if (!started) return;
		this.#measuring.send({ type: 'drop' });
		this.#measuring.send({ type: 'choose', id: this.#measuring.session.active });
		this.#measuring.cursor = null;
	}

	tap(gesture: Gesture): boolean {
		const measuring = this.#measuring;
		if (!this.#isOpen) return openAt(measuring, gesture);
		return tapped(measuring, gesture, () => this.#cursor(gesture));
	}

	doubleTap(): boolean {
		const { session, open } = this.#measuring;
		if (open && isComplete(open)) this.#measuring.send({ type: 'finish' });
		return session.kind !== null;
	}

	/** Takes a vertex away. */
	hold(gesture: Gesture): boolean {
		if (!this.#isOpen) return false;
		const hit = vertexUnder(this.#measuring, gesture);
		this.#grip = null;
		if (hit) {
			this.#measuring.send({ type: 'remove', id: hit.id, index: hit.index });
			return true;
		}
		return this.#measuring.session.kind !== null;
	}

	key = (event: KeyboardEvent): boolean => this.#isOpen && keyPressed(this.#measuring, event);

	#cursor({ point, at, touch, alt }: Gesture): Cursor {
		return this.#measuring.cursorAt(point, at, touch ? 'touch' : 'pointer', alt);
	}

	#isLocked({ id }: VertexHit): boolean {
		return measurementOf(this.#measuring.session.drawing, id)?.locked ?? true;
	}
}
