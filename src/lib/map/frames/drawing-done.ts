/**
 * Waits for the graphics card without holding up the page. What MapLibre draws is noted down while its frame runs,
 * and done by the card, or by the processor in its place, afterwards. A page that shows the canvas meanwhile waits
 * for it, and nothing answers the reader until it is done.
 */

/** How often the card is asked, milliseconds. */
const ASKED_EVERY_MS = 8;
/** The longest wait, milliseconds: a card that never answers must not hide the map. */
const PATIENCE_MS = 10_000;

/** What is asked of a canvas's context. */
export type Fences = Pick<
	WebGL2RenderingContext,
	| 'fenceSync'
	| 'flush'
	| 'getSyncParameter'
	| 'deleteSync'
	| 'SYNC_GPU_COMMANDS_COMPLETE'
	| 'SYNC_STATUS'
	| 'UNSIGNALED'
>;

/**
 * Calls back, in a task of its own, when all that was drawn so far is done; at once where that cannot be known, as
 * in a context that was lost.
 */
export function whenDrawn(gl: Fences | null, done: () => void): void {
	const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
	if (!gl || !fence) return done();
	gl.flush();
	const since = performance.now();
	const ask = () => {
		const isDone = gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.UNSIGNALED;
		if (!isDone && performance.now() - since < PATIENCE_MS) setTimeout(ask, ASKED_EVERY_MS);
		else {
			gl.deleteSync(fence);
			done();
		}
	};
	setTimeout(ask, ASKED_EVERY_MS);
}
