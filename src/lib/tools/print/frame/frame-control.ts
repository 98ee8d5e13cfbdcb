/** Moving the frame of a sheet on the map: by its edge or its middle with a pointer, by the arrow keys. */
import { coordinateText } from '../../../geo/coordinates/coordinate-writing';
import { localPlane } from '../../../geo/plane/local-plane';
import { m } from '../../../i18n/paraglide/messages';
import type { Gesture, ScreenPoint, SurfaceListener } from '../../../map/surface/surface';
import type { LngLat } from '../../../values/lng-lat';
import type { Printing } from '../controller/printing.svelte';

/** How near the edge or the middle a press takes the frame, CSS pixels. */
const NEAR_PX = { mouse: { edge: 8, middle: 24 }, touch: { edge: 16, middle: 32 } };

/** What an arrow key moves the frame by, millimetres on paper: plain, with Shift, with Alt. */
const STEP_MM = { plain: 5, large: 25, small: 1 };

const ARROWS: Record<string, readonly [x: number, y: number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, 1],
	ArrowDown: [0, -1]
};

/** The distance from a point to a segment. */
function toSegment({ x, y }: ScreenPoint, a: ScreenPoint, b: ScreenPoint): number {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
	const share = Math.min(1, Math.max(0, along));
	return Math.hypot(x - a.x - dx * share, y - a.y - dy * share);
}

/** Whether a press on the map takes the frame. @param corners on the screen, in their order */
export function takesFrame(
	point: ScreenPoint,
	corners: readonly ScreenPoint[],
	middle: ScreenPoint,
	touch: boolean
): boolean {
	const near = NEAR_PX[touch ? 'touch' : 'mouse'];
	if (Math.hypot(point.x - middle.x, point.y - middle.y) <= near.middle) return true;
	return corners.some(
		(corner, at) => toSegment(point, corner, corners[(at + 1) % corners.length]!) <= near.edge
	);
}

export class FrameControl implements SurfaceListener {
	readonly #tool: Printing;
	/** from the frame's middle to where it was taken, degrees */
	#grip: LngLat | null = null;
	#isOver = false;

	constructor(tool: Printing) {
		this.#tool = tool;
	}

	hover({ point, touch }: Gesture): boolean {
		const isOver = this.#takes(point, touch);
		if (isOver !== this.#isOver) this.#tool.surface?.cursor(isOver ? 'grab' : null);
		this.#isOver = isOver;
		return isOver;
	}

	leave(): void {
		this.#isOver = false;
	}

	press({ at, point, touch }: Gesture): boolean {
		const { centre } = this.#tool;
		if (!centre || !this.#takes(point, touch)) return false;
		this.#grip = [at[0] - centre[0], at[1] - centre[1]];
		this.#tool.isMoving = true;
		this.#tool.surface?.cursor('grabbing');
		return true;
	}

	drag({ at }: Gesture): void {
		if (this.#grip) this.#tool.moveTo([at[0] - this.#grip[0], at[1] - this.#grip[1]]);
	}

	drop(): void {
		this.#grip = null;
		this.#tool.isMoving = false;
		this.#tool.surface?.cursor(null);
	}

	/** A tap on the frame is none on what lies below it. */
	tap({ point, touch }: Gesture): boolean {
		return this.#takes(point, touch);
	}

	doubleTap({ point, touch }: Gesture): boolean {
		return this.#takes(point, touch);
	}

	hold(): boolean {
		return false;
	}

	ownsPointer(): boolean {
		return this.#isOver || this.#grip !== null;
	}

	key(event: KeyboardEvent): boolean {
		const { centre, denominator, explorer } = this.#tool;
		const way = ARROWS[event.key];
		if (!way || !centre) return false;
		const { plain, large, small } = STEP_MM;
		const mm = event.shiftKey ? large : event.altKey ? small : plain;
		const metres = (mm * denominator) / 1000;
		this.#tool.moveTo(localPlane(centre).toPosition([way[0] * metres, way[1] * metres]));
		const at = coordinateText(this.#tool.centre!, explorer.datum, 'decimal', 5);
		this.#tool.spoken = m.print_frame_moved({ at });
		return true;
	}

	#takes(point: ScreenPoint, touch: boolean): boolean {
		const { surface, corners, centre } = this.#tool;
		if (!surface || !corners || !centre) return false;
		const shown = corners.map((corner) => surface.project(corner));
		return takesFrame(point, shown, surface.project(centre), touch);
	}
}
