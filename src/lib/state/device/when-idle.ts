/** When a page is complete and idle: work that nobody asked for may begin then, and not before. */

const FIRST_MS = 2500;
const AGAIN_MS = 500;

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** True while the page, or a part of it such as the map, is still being made. */
function isBusy(): boolean {
	return (
		document.readyState !== 'complete' || document.querySelector('[aria-busy="true"]') !== null
	);
}

/** Waits until everything on the page is there and the browser has nothing else to do. */
export async function whenIdle(): Promise<void> {
	await pause(FIRST_MS);
	while (isBusy()) await pause(AGAIN_MS);
	// Safari has none.
	if ('requestIdleCallback' in window) {
		await new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: FIRST_MS }));
	}
}
