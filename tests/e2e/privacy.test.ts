/** No data leaves the browser, and no foreign code runs in it. */
import { expect, test } from './story';
import { openMap, placeList, withoutWebGL } from './map-page';

test('a whole visit makes no third-party request and violates no policy', async ({
	page,
	baseURL
}) => {
	const foreign: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== baseURL) foreign.push(request.url());
	});
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));

	await openMap(page, '/en/');
	await placeList(page).getByRole('link', { name: /^M50/ }).click();
	await expect(page.getByRole('article')).toBeVisible();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await page.getByRole('button', { name: 'Dark theme' }).click();
	await page.getByRole('button', { name: 'Layers and legend' }).click();
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	await page.getByRole('link', { name: '关于与来源' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	expect(foreign).toEqual([]);
	expect(complaints).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
});

test('the policy allows no foreign code on any kind of page', async ({ request }) => {
	for (const path of ['/', '/en/', '/zh/places/m50/', '/en/about/', '/404.html']) {
		const html = await (await request.get(path)).text();
		const policy = html.match(/<meta http-equiv="content-security-policy" content="([^"]+)"/)?.[1];
		const directive = (name: string) =>
			policy!
				.split(';')
				.map((part) => part.trim())
				.find((part) => part.startsWith(name + ' '))!;
		expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval/);
		expect(directive('default-src'), path).toBe("default-src 'none'");
		expect(directive('script-src'), path).toMatch(/^script-src 'self'( 'sha256-[^']+')*$/);
		expect(directive('connect-src'), path).toBe("connect-src 'self'");
		expect(directive('worker-src'), path).toBe("worker-src 'self'");
	}
});

test('no internal link of the main pages is broken', async ({ page, request }) => {
	await withoutWebGL(page);
	const seen = new Set<string>();
	for (const path of ['/en/', '/zh/', '/en/places/m50/', '/zh/about/']) {
		await page.goto(path);
		const links = await page
			.locator('a[href^="/"]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
		links.forEach((link) => seen.add(link.split('#')[0]!));
	}
	expect(seen.size).toBeGreaterThan(60);
	for (const link of seen) expect((await request.get(link)).status(), link).toBe(200);
});
