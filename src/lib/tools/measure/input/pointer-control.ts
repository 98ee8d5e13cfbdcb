/** Translates pointer and touch input into events of the measuring session. */
import type { Gesture, SurfaceListener } from '../../../map/surface/surface';
import type { Cursor } from '../cursor/cursor';
import { measurementOf } from '../model/edits';
import { keyPressed } from './key-control';
import type { InputPort } from './input-port';
import { isComplete } from '../model/measurement';
import { middleUnder, vertexUnder } from './hand-hits';
import { openPanelAt, applyTap } from './taps';
import type { VertexHit } from '../cursor/screen-hits';

/** The movement after which a press becomes a drag, CSS pixels; a click is never quite still. */
const DRAG_PX = 3;

type Grip = { hit: VertexHit; isNew: boolean; from: Gesture; started: boolean };

export class PointerControl implements SurfaceListener {
	readonly #tool: InputPort;
	#grip: Grip | null = null;
	#isOverVertex = false;

	constructor(tool: InputPort) {
		this.#tool = tool;
	}

	/** Measurements stay as they are while the tool's panel is closed. */
	get #isOpen(): boolean {
		return this.#tool.isOpen;
	}

	ownsPointer = () => this.#isOpen && (this.#tool.session.kind !== null || this.#isOverVertex);

	hover(gesture: Gesture): boolean {
		if (!this.#isOpen) return false;
		const { session, surface } = this.#tool;
		if (gesture.touch) return session.kind !== null;
		const hit = vertexUnder(this.#tool, gesture) ?? middleUnder(this.#tool, gesture);
		this.#isOverVertex = hit !== null;
		this.#tool.cursor = session.kind ? this.#cursor(gesture) : null;
		if (this.ownsPointer()) surface?.cursor(hit ? 'grab' : 'crosshair');
		return this.ownsPointer();
	}

	leave(): void {
		this.#isOverVertex = false;
		if (this.#tool.cursor?.by !== 'keyboard') this.#tool.cursor = null;
	}

	press(gesture: Gesture): boolean {
		if (!this.#isOpen) return false;
		// A finger has not hovered: what it will snap to is fetched until it is lifted.
		if (gesture.touch && this.#tool.session.kind) this.#cursor(gesture);
		const vertex = vertexUnder(this.#tool, gesture);
		const hit = vertex ?? middleUnder(this.#tool, gesture);
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
			if (grip.isNew) this.#tool.send({ type: 'grab-new', id, index, vertex });
			else this.#tool.send({ type: 'grab', id, index });
			grip.started = true;
		}
		const cursor = this.#cursor(gesture);
		this.#tool.cursor = cursor;
		this.#tool.surface?.cursor('grabbing');
		this.#tool.send({ type: 'drag', vertex: cursor.vertex });
	}

	drop(): void {
		const started = this.#grip?.started;
		this.#grip = null;
		if (!started) return;
		this.#tool.send({ type: 'drop' });
		this.#tool.send({ type: 'choose', id: this.#tool.session.active });
		this.#tool.cursor = null;
	}

	tap(gesture: Gesture): boolean {
		const tool = this.#tool;
		if (!this.#isOpen) return openPanelAt(tool, gesture);
		return applyTap(tool, gesture, () => this.#cursor(gesture));
	}

	doubleTap(): boolean {
		const { session, open } = this.#tool;
		if (open && isComplete(open)) this.#tool.send({ type: 'finish' });
		return session.kind !== null;
	}

	/** Removes a vertex. */
	hold(gesture: Gesture): boolean {
		if (!this.#isOpen) return false;
		const hit = vertexUnder(this.#tool, gesture);
		this.#grip = null;
		if (hit) {
			this.#tool.send({ type: 'remove', id: hit.id, index: hit.index });
			return true;
		}
		return this.#tool.session.kind !== null;
	}

	key = (event: KeyboardEvent): boolean => this.#isOpen && keyPressed(this.#tool, event);

	#cursor({ point, at, touch, alt }: Gesture): Cursor {
		return this.#tool.cursorAt(point, at, touch ? 'touch' : 'pointer', alt);
	}

	#isLocked({ id }: VertexHit): boolean {
		return measurementOf(this.#tool.session.drawing, id)?.locked ?? true;
	}
}
