/** What pointer and finger do while measuring, as events of the session. */
import type { Gesture, SurfaceListener } from '../../map/surface';
import { cursorAt, type Cursor } from './cursor';
import { measurementOf } from './edits';
import { keyPressed } from './key-control';
import type { Measuring } from './measuring.svelte';
import { isComplete, type Measurement } from './measurement';
import { edgeUnder, middleUnder, vertexUnder } from './hand-hits';
import type { VertexHit } from './screen-hits';

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

	ownsPointer = () => this.#measuring.session.kind !== null || this.#isOverVertex;

	hover(gesture: Gesture): boolean {
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
		const { session, open } = this.#measuring;
		const hit = vertexUnder(this.#measuring, gesture);
		if (hit && open?.id === hit.id) return this.#tapOwn(open, hit);
		if (hit && !open && !session.kind) return this.#choose(hit);
		if (session.chosen !== null && session.active !== null) {
			return this.#moveChosen(session.active, session.chosen, gesture);
		}
		if (hit && !open && session.active === hit.id) return this.#choose(hit);
		if (session.kind) {
			const cursor = this.#cursor(gesture);
			this.#measuring.send({ type: 'add', vertex: cursor.vertex });
			// A finger that is gone points at nothing.
			this.#measuring.cursor = gesture.touch ? null : cursor;
			return true;
		}
		const edge = edgeUnder(this.#measuring, gesture);
		if (edge) this.#measuring.send({ type: 'choose', id: edge.id });
		return edge !== null;
	}

	doubleTap(): boolean {
		const { session, open } = this.#measuring;
		if (open && isComplete(open)) this.#measuring.send({ type: 'finish' });
		return session.kind !== null;
	}

	/** Takes a vertex away; where nothing is measured and none is there, asks what the point is. */
	hold(gesture: Gesture): boolean {
		const hit = vertexUnder(this.#measuring, gesture);
		this.#grip = null;
		if (hit) {
			this.#measuring.send({ type: 'remove', id: hit.id, index: hit.index });
			return true;
		}
		return this.#measuring.session.kind !== null;
	}

	key(event: KeyboardEvent): boolean {
		return keyPressed(this.#measuring, event);
	}

	/** On its last point, or an area's first, a tap ends the drawing; on others it chooses. */
	#tapOwn(open: Measurement, hit: VertexHit): boolean {
		const isLast = hit.index === open.vertices.length - 1;
		const closes = open.kind === 'area' && hit.index === 0;
		if ((isLast || closes) && isComplete(open)) this.#measuring.send({ type: 'finish' });
		else if (!isLast) this.#choose(hit);
		return true;
	}

	#choose({ id, index }: VertexHit): boolean {
		const { session } = this.#measuring;
		const isChosen = session.active === id && session.chosen === index;
		this.#measuring.send({ type: 'choose', id, index: isChosen ? null : index });
		return true;
	}

	/** Without dragging: tap a vertex, then its new place. */
	#moveChosen(id: number, index: number, gesture: Gesture): boolean {
		this.#measuring.send({ type: 'move', id, index, vertex: this.#cursor(gesture).vertex });
		this.#measuring.send({ type: 'choose', id });
		return true;
	}

	#cursor({ point, at, touch, alt }: Gesture): Cursor {
		return this.#measuring.cursorAt(point, at, touch ? 'touch' : 'pointer', alt);
	}

	#isLocked({ id }: VertexHit): boolean {
		return measurementOf(this.#measuring.session.drawing, id)?.locked ?? true;
	}
}
