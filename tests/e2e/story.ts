/**
 * What a story is told with: Playwright's `test`, with a map that is not drawn unless the story looks at it.
 */
import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * Leaves out the calls by which WebGL draws, before the first script of every page of a context. All else of the
 * live map runs: its tiles, shaders, frames, labels, hits and events. In software these calls are a third of a
 * start's time and four fifths of a redraw's; a story that reads no pixel of the map sees no difference.
 */
export async function leaveUndrawn(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		for (const name of [
			'drawArrays',
			'drawArraysInstanced',
			'drawElements',
			'drawElementsInstanced'
		] as const)
			WebGL2RenderingContext.prototype[name] = () => {};
	});
}

/** `test.use({ isDrawn: true })` in a file, or a group of stories, that looks at the map's pixels or its graphics. */
export const test = base.extend<{ isDrawn: boolean }>({
	isDrawn: [false, { option: true }],
	context: async ({ context, isDrawn }, use) => {
		if (!isDrawn) await leaveUndrawn(context);
		await use(context);
	}
});
