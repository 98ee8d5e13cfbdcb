/**
 * Runs axe in the page itself. Its wrapper for Playwright opens a second page for each run, to
 * merge the results of frames: there are none here, and a run takes a fifth of the time.
 */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The violations that axe reports for the current page, contrast included: one line for each, with
 * the rule and its elements.
 */
export async function axeFaults(page: Page): Promise<string[]> {
	if (page.frames().length > 1) throw new Error('Frames are not looked into: use AxeBuilder.');
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(async (rules) => {
		const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
			runOnly: { type: 'tag', values: rules },
			resultTypes: ['violations'],
			preload: false
		});
		return violations.map(
			({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`
		);
	}, RULES);
}
