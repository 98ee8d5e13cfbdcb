/** Another page embeds the map and talks to it, by nothing but src/lib/tools/embed/README.md. */
import type { Page } from '@playwright/test';
import { expect, test } from '../story';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const HOST = readFileSync(new URL('./host.html', import.meta.url));

/** Serves the host page from an origin of its own. */
async function hostPage() {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8').end(HOST);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The site as a build with that origin in `PUBLIC_EMBED_ORIGINS` has it. */
async function allow(page: Page, origin: string): Promise<() => number> {
	let changed = 0;
	await page.route('**/_app/immutable/chunks/*.js', async (route) => {
		const response = await route.fetch();
		const code = await response.text();
		const allowed = code.replace(/embedOrigins:[^,}]+\?\?\s*\[\]/, () => {
			changed += 1;
			return `embedOrigins:["${origin}"]`;
		});
		await route.fulfill({ response, body: allowed });
	});
	return () => changed;
}

/** Calls the host page's own function. */
const say = (page: Page, type: string, payload: object, id = type) =>
	page.evaluate(`say(${[type, payload, id].map((value) => JSON.stringify(value)).join()})`);

test('a page embeds the map, moves it, opens a place and hears what its visitor does', async ({
	page,
	baseURL
}) => {
	const host = await hostPage();
	const changes = await allow(page, host.origin);
	await page.goto(`${host.origin}/?map=${baseURL}`);
	const heard = page.getByRole('list', { name: 'Heard' }).getByRole('listitem');
	await expect(heard.filter({ hasText: /^ready / })).toHaveCount(1, { timeout: 90_000 });
	expect(changes()).toBe(1);

	const map = page.frameLocator('iframe');
	await expect(map.getByRole('link', { name: 'Open full map' })).toBeVisible();
	// The guest has neither panel nor tools.
	await expect(map.getByRole('combobox')).toBeHidden();
	await expect(map.getByRole('button', { name: 'Measure distance' })).toHaveCount(0);

	await say(page, 'select', { feature: 'places:m50' });
	await expect(map.getByRole('dialog', { name: 'M50 Creative Park' })).toBeVisible();
	await expect(heard.filter({ hasText: 'ack select' })).toHaveCount(1);
	await expect(heard.filter({ hasText: '"places:m50"' })).not.toHaveCount(0);
	await expect(map.getByRole('link', { name: 'Open full map' })).toHaveAttribute(
		'href',
		/\/en\/places\/m50\/(?!.*embed)/
	);

	await map.getByRole('button', { name: 'Close' }).click();
	await expect(heard.last()).toContainText('selection  {"feature":null,"name":null}');
	await say(page, 'set-view', { center: [121.4, 31.26], zoom: 13 });
	const camera = heard.filter({ hasText: /^camera / }).filter({ hasText: '"zoom":13,' });
	await expect(camera.last()).toContainText('"center":[121.4');
	await say(page, 'add-geojson', { layer: 'a', data: { type: 'Point' } }, 'wrong');
	await expect(heard.filter({ hasText: 'error wrong' })).toContainText('"reason":"payload"');
	host.close();
});
