/** Features in view: described in words, listed, chosen by keyboard, and highlighted on the map. */
import type { Page } from '@playwright/test';
import { expect, test } from './story';
import { address, openMap } from './map-page';

const map = (page: Page) => page.getByRole('application');
const summary = (page: Page) => page.locator('#map-in-view');
const spoken = (page: Page) => page.locator('#map-in-view + [role=status]');
const list = (page: Page) => page.getByRole('listbox', { name: 'In this view' });
const pointed = (page: Page) => list(page).getByRole('option', { selected: true });
/** Around M50, where places stand close together. */
const M50 = '#map=15/31.2498/121.4447';

test('the summary of the view is always readable, and announced after keys have moved the map', async ({
	page
}) => {
	await openMap(page, `/en/?layers=places${M50}`);
	await expect(summary(page)).toHaveText(
		/^\d+ places in view, nearest the centre: M50 Creative Park, /
	);
	await expect(spoken(page)).toHaveText('');
	await expect(page.getByRole('region', { name: 'Map' })).toHaveAccessibleDescription(
		/arrow keys move it.*F lists what is in view.*places in view/
	);
	// A reader who drags the map sees the result: nothing is announced.
	const before = await summary(page).innerText();
	await page.mouse.move(900, 500);
	await page.mouse.down();
	await page.mouse.move(1250, 500, { steps: 4 });
	await page.mouse.up();
	await expect(summary(page)).not.toHaveText(before);
	await expect(spoken(page)).toHaveText('');
	await map(page).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(spoken(page)).toHaveText(/places? in view/);
	await expect(spoken(page)).toHaveText(await summary(page).innerText());
});

test('F lists the features in view; arrows and letters move, Enter opens a card, Escape returns to the map', async ({
	page
}) => {
	await openMap(page, `/en/?layers=places,metro${M50}`);
	await map(page).focus();
	await page.keyboard.press('f');
	await expect(list(page)).toBeFocused();
	await expect(pointed(page)).toContainText('M50 Creative Park');
	await page.keyboard.press('ArrowDown');
	await expect(pointed(page)).not.toContainText('M50');
	await expect(pointed(page)).toContainText(/\d+\sm (north|south|east|west)/);
	// Stations come after the places, and the creek after them; first letters find any of them.
	await page.keyboard.press('End');
	await expect(pointed(page)).toContainText('Suzhou Creek');
	await page.keyboard.press('ArrowUp');
	await expect(pointed(page)).toContainText(/Lines? \d/);
	await page.keyboard.type('sh');
	await expect(pointed(page)).toContainText(/^Sh/);
	await page.keyboard.press('Home');
	await expect(pointed(page)).toContainText('M50');
	await page.keyboard.press('Escape');
	await expect(list(page)).toHaveCount(0);
	await expect(map(page)).toBeFocused();
	await page.keyboard.press('f');
	await expect(list(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'M50 Creative Park' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(map(page)).toBeFocused();
});

test('the list of features in view follows filters and layers, and an empty view suggests what to do', async ({
	page
}) => {
	await openMap(page, `/en/?layers=places&kind=green${M50}`);
	const button = page.getByRole('button', { name: 'Places in view' });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(list(page).getByRole('option')).not.toHaveCount(0);
	await expect(list(page).getByText('M50')).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(button).toBeFocused();

	await openMap(page, '/zh/?layers=#map=15/31.29/121.36');
	await page.getByRole('button', { name: '当前范围内的地点' }).click();
	await expect(page.getByText('当前范围内没有可打开的内容', { exact: false })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: '当前范围内的地点' })).toBeFocused();
});

test('the keyboard help lists every key, and single-key shortcuts can be switched off', async ({
	page
}) => {
	await openMap(page, `/en/?layers=places${M50}`);
	await map(page).focus();
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keyboard' });
	await expect(help).toContainText('List what is in view');
	await help.getByRole('checkbox', { name: 'Single keys' }).focus();
	await page.keyboard.press('Space');
	await expect(help.getByText('switched off')).not.toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(help).toHaveCount(0);
	await expect(map(page)).toBeFocused();
	await page.keyboard.press('f');
	await page.keyboard.press('?');
	await page.keyboard.press('c');
	await page.waitForTimeout(500);
	await expect(list(page)).toHaveCount(0);
	await expect(help).toHaveCount(0);
	await expect(page.locator('#map-help')).not.toContainText('F lists');
	// The buttons still work.
	await page.getByRole('button', { name: 'Keyboard' }).focus();
	await page.keyboard.press('Enter');
	await expect(help).toBeVisible();
	expect(address(page)).toContain('/en/');
});
