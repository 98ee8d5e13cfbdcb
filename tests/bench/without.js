/** Whether the list of places can be used while MapLibre's code is not there. */
import { freshPage } from './visit.js';

/**
 * @typedef {object} Without
 * @property {'held' | 'refused'} code held back for as long as the test runs, or refused
 * @property {number} links links in the list
 * @property {string | null} reached the address that a click on the first of them led to
 * @property {string | null} heading the heading found there
 * @property {boolean} ok whether that is the place's own page
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url the page's
 * @param {string} file address of MapLibre's main file
 * @param {Without['code']} code
 * @returns {Promise<Without>}
 */
export async function useListWithout(browser, url, file, code) {
	const { context, page } = await freshPage(browser);
	let asked = false;
	try {
		await page.route(`**${file}`, (route) => {
			asked = true;
			if (code === 'refused') return route.abort();
		});
		await page.goto(url, { waitUntil: 'commit' });
		const links = page.locator('[role=list] a');
		await links.first().waitFor();
		// Our own code has come so far that it asks for MapLibre; a click before is a plain link.
		while (!asked) await page.waitForTimeout(20);
		const wanted = await links.first().getAttribute('href');
		const name = await links.first().locator('strong').innerText();
		const count = await links.count();
		await links.first().click();
		await page.waitForURL(`**${wanted}`);
		const heading = page.getByRole('heading', { name }).first();
		await heading.waitFor();
		return {
			code,
			links: count,
			reached: new URL(page.url()).pathname,
			heading: await heading.innerText(),
			ok: new URL(page.url()).pathname === wanted
		};
	} catch (error) {
		console.error(`List without MapLibre (${code}): ${error}`);
		return { code, links: 0, reached: null, heading: null, ok: false };
	} finally {
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		await context.close();
	}
}
