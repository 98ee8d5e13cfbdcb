/**
 * Draws the session on the map's overlays, labels at most once a frame. Live shapes are drawn by
 * LiveShapes instead. To be called while a component is set up.
 */
import { labels } from './labels';
import type { Measuring } from '../controller/measuring.svelte';
import { marks, shapes } from './overlays';
import { heldOf, type Session } from '../model/session';

/** Calls back at the next frame; of several requests within a frame only the last. */
function onceAFrame(): (act: () => void) => void {
	let pending: (() => void) | null = null;
	return (act) => {
		if (!pending) {
			requestAnimationFrame(() => {
				const run = pending;
				pending = null;
				run?.();
			});
		}
		pending = act;
	};
}

export function paintOverlays(tool: () => Measuring): void {
	let view = $state(0);
	const nextLabels = onceAFrame();

	// While a vertex is dragged the session changes at every move, but static shapes do not.
	let still: Session | null = null;
	const stillSession = $derived.by(() => {
		const { session } = tool();
		const isSameDrag =
			still?.held && still.held === session.held && still.chosen === session.chosen;
		return isSameDrag ? still! : (still = session);
	});

	$effect(() => {
		const { surface, screen } = tool();
		if (!surface || !screen) return;
		return surface.onView(() => {
			screen.forget();
			view += 1;
		});
	});
	$effect(() => {
		const { surface, figuresOf, around } = tool();
		// A new around brings new figures.
		void around;
		surface?.draw('measure-shapes', shapes(stillSession, figuresOf));
	});
	$effect(() => {
		tool().surface?.draw('measure-marks', marks(stillSession));
	});
	$effect(() => {
		const { surface, wording, around, figuresOf } = tool();
		const session = stillSession;
		// A new around brings new figures.
		void [view, around];
		if (!surface) return;
		nextLabels(() => {
			const held = heldOf(session)?.id;
			const screen = {
				project: (at: readonly [number, number]) => surface.project(at),
				unproject: (point: { x: number; y: number }) => surface.unproject(point),
				frame: surface.openFrame
			};
			const others = session.drawing.measurements.filter(({ id }) => id !== held);
			surface.draw('measure-labels', labels(others, figuresOf, screen, wording));
		});
	});
}
