/** From the address bar to eight places by keyboard alone: by search, list and map. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { address, card, mapDrawn, openPicture, placeList } from './map-page';

/** Presses Tab, as a person would, until the element has the focus. */
async function tabTo(page: Page, name: RegExp, most = 90): Promise<void> {
	for (let pressed = 0; pressed < most; pressed++) {
		await page.keyboard.press('Tab');
		const words = await page.evaluate(() => {
			const { activeElement } = document;
			return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
		});
		if (name.test(words.trim())) return;
	}
	throw new Error(`Tab did not come to ${name} within ${most} steps`);
}

async function expectOpened(page: Page, id: string, name: string | RegExp): Promise<void> {
	await expect(card(page, name).getByRole('heading', { level: 1 })).toBeFocused();
	await expect.poll(() => address(page)).toContain(`/places/${id}/`);
	await page.keyboard.press('Escape');
	await expect(card(page, name)).toHaveCount(0);
}

test('by the search, in English, Chinese, pinyin and initials', async ({ page }) => {
	await openPicture(page, '/en/?layers=places');
	const found = [
		['Universal Soft', 'universal-software-park', 'Universal Software Park'],
		['上海化工研究院', 'shanghai-chemical-industry-institute', /Chemical Industry/],
		['taopu zhichuang', 'taopu-smart-city', 'Taopu Smart City'],
		['smzg', 'life-smart-valley', 'Life Smart Valley']
	] as const;
	for (const [text, id, name] of found) {
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('combobox', { name: 'Search places' })).toBeFocused();
		await page.keyboard.insertText(text);
		await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(name);
		await page.keyboard.press('Enter');
		await expectOpened(page, id, name);
	}
});

test('by the list, over the skip link', async ({ page }) => {
	await openPicture(page, '/en/?layers=places');
	const name = /^National University Science Park/;
	await tabTo(page, /^Skip to the places$/);
	await page.keyboard.press('Enter');
	await tabTo(page, name);
	await page.keyboard.press('Enter');
	await expectOpened(page, 'national-university-science-park', name);
	// The list is there again, with the focus on its row.
	await expect(placeList(page).getByRole('link', { name })).toBeFocused();
});

test('by the map, among what is in view', async ({ page }) => {
	await page.goto('/en/?layers=places');
	await mapDrawn(page);
	await tabTo(page, /^Interactive map/);
	const found = [
		['tong', 'tongji-putuo-campus', 'Tongji University Putuo Campus'],
		['china', 'china-israel-innovation-hub', /^China-Israel Innovation Hub/],
		['inter', 'tsinghua-innovation-center', /Tsinghua University/]
	] as const;
	for (const [letters, id, name] of found) {
		await page.keyboard.press('f');
		const list = page.getByRole('listbox');
		await expect(list).toBeFocused();
		await page.keyboard.type(letters);
		// Several names begin with these letters: move down to this one.
		const pointed = list.getByRole('option', { selected: true });
		for (let down = 0; down < 30 && !(await pointed.innerText()).match(name); down++)
			await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expectOpened(page, id, name);
		await expect(page.getByRole('application')).toBeFocused();
	}
});
