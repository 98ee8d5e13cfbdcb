/** What a screen reader gets: landmarks, headings, names and roles, and announcements. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { mapDrawn, openMap, placeList, PLACES } from './map-page';

interface AxNode {
	role: string;
	name: string;
	level?: number;
}

/** The accessibility tree in reading order, as the browser passes */
async function tree(page: Page): Promise<AxNode[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	// The nodes come breadth first; they are read depth first.
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const inOrder = (id: string): typeof nodes => {
		const node = byId.get(id);
		return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : [];
	};
	return inOrder(nodes[0]!.nodeId)
		.filter(({ ignored }) => !ignored)
		.map(({ role, name, properties }) => ({
			role: String(role?.value),
			name: String(name?.value ?? ''),
			level: properties?.find((property) => property.name === 'level')?.value.value as number
		}));
}

/** Records all announcements of live regions from now on, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		const LIVE = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
		new MutationObserver((changes) => {
			for (const { target } of changes) {
				const element = target instanceof Element ? target : target.parentElement;
				const words = element?.closest(LIVE)?.textContent?.replace(/\s+/g, ' ').trim();
				if (words && heard.at(-1) !== words) heard.push(words);
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

const PAGES = [
	'/en/?layers=places',
	'/zh/places/taopu-smart-city/?layers=places',
	'/en/compare/?layers=places&ids=m50,x-tower',
	'/zh/tour/?layers=places&stop=1',
	'/en/corridor/',
	'/zh/about/'
];

test('every page has one main heading, no level is skipped, and its parts are landmarks', async ({
	page
}) => {
	for (const path of PAGES) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		if (path.includes('compare')) await expect(page.getByRole('table').first()).toBeVisible();
		const nodes = await tree(page);
		const levels = nodes
			.filter(({ role }) => role === 'heading')
			.map(({ level }) => level!)
			// A popup on the map comes before the page's heading in document order.
			.slice(nodes.filter(({ role }) => role === 'heading').findIndex(({ level }) => level === 1));
		levels.forEach((level, at) => {
			const before = levels[at - 1] ?? 0;
			expect(level, `${path}: h${before} before h${level}`).toBeLessThanOrEqual(before + 1);
		});
		expect(nodes.filter(({ role }) => role === 'main').length, path).toBe(1);
		expect(nodes.find(({ role }) => role === 'link')?.name, path).toMatch(
			/^(Skip to|跳到|跳转|直接)/
		);
		const nameless = nodes.filter(
			({ role, name }) =>
				/^(button|link|textbox|combobox|checkbox|radio|dialog|region|application|img|listbox|table)$/i.test(
					role
				) && !name.trim()
		);
		expect(nameless, path).toEqual([]);
	}
});

test('the map’s page reads in this order', async ({ page }) => {
	await openMap(page, '/en/?layers=places');
	const nodes = await tree(page);
	const order = [
		['link', 'Skip to the places'],
		['region', 'Map'],
		['application', /^Interactive map\. Arrow keys move it/],
		['button', 'Zoom in'],
		['button', 'Places in view'],
		['button', 'Layers and legend'],
		['button', 'Keyboard'],
		['button', 'Measure distance'],
		['main', ''],
		['heading', 'Suzhou Creek Innovation Corridor'],
		['combobox', 'Search places'],
		['heading', `${PLACES} places`],
		['list', 'Places'],
		['navigation', 'Explore more']
	] as const;
	let at = -1;
	for (const [role, name] of order) {
		const next = nodes.findIndex(
			(node, index) =>
				index > at &&
				node.role.toLowerCase() === role &&
				(typeof name === 'string' ? node.name === name || name === '' : name.test(node.name))
		);
		expect(next, `${role} “${name}” after the one before it`).toBeGreaterThan(at);
		at = next;
	}
});

test('changes are announced in order, each once', async ({ page }) => {
	await openMap(page, '/en/?layers=places');
	const heard = await listen(page);
	// Filtering announces the count.
	await page.getByRole('button', { name: /^Filter/ }).click();
	await page.getByRole('checkbox', { name: /^Business parks/ }).check();
	await expect
		.poll(heard)
		.toContainEqual(expect.stringMatching(new RegExp(`^\\d+ of ${PLACES} places$`)));
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect(placeList(page).getByRole('listitem')).toHaveCount(PLACES);
	// The search announces the number of results, and that there are none.
	const field = page.getByRole('combobox', { name: 'Search places' });
	await field.fill('tongji');
	await expect.poll(heard).toContainEqual(expect.stringMatching(/^Results: \d+$/));
	await field.fill('zzzzqqq');
	await expect.poll(heard).toContainEqual(expect.stringContaining('zzzzqqq'));
	await field.fill('');
	// Moving the map by keys announces what is in view.
	await page.getByRole('application').focus();
	await page.keyboard.press('ArrowUp');
	await expect.poll(heard).toContainEqual(expect.stringMatching(/^\d+ places? in view/));
	// Measuring announces the tool, the point, the leg.
	await page.getByRole('button', { name: 'Measure distance' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('application')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect.poll(heard).toContainEqual(expect.stringContaining('Point 1'));
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('Enter');
	await expect.poll(heard).toContainEqual(expect.stringContaining('Point 2, leg'));
	const words = await heard();
	const order = [
		new RegExp(`of ${PLACES} places`),
		/^Results/,
		/zzzzqqq/,
		/in view/,
		/Point 1/,
		/Point 2, leg/
	];
	const places = order.map((pattern) => words.findIndex((text) => pattern.test(text)));
	expect(places, words.join(' | ')).toEqual([...places].sort((a, b) => a - b));
	expect(words.filter((text) => /\d places? in view/.test(text))).toHaveLength(1);
});

test('navigation announces the page’s title, and moves the focus to its heading', async ({
	page
}) => {
	await page.goto('/en/places/m50/?layers=places');
	await mapDrawn(page);
	const heard = await listen(page);
	await page.getByRole('link', { name: 'All places' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect.poll(heard).toContain('Suzhou Creek Innovation Corridor');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: 'M50 Creative Park' })).toBeFocused();
	// Changing the language keeps the page: the focus stays where it is.
	const language = page.getByRole('link', { name: '中文' });
	await language.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('link', { name: 'English' })).toBeFocused();
});
