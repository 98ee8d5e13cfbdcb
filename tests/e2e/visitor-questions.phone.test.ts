/**
 * Ten questions of a visitor on a phone, each answered in at most three presses. That what was opened once is
 * there tomorrow without a network takes none: `offline.test.ts` shows it.
 */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './story';
import { readFileSync } from 'node:fs';
import { LOCALES } from '../../src/lib/i18n/locale';
import { wordsOf } from './every-control-states';
import { address, card, openMap } from './map-page';

const MOST_PRESSES = 3;
/** Beside Thousand Trees; the Textile Museum is 0.6 km away, every other museum farther. */
const HERE = { longitude: 121.4404, latitude: 31.2511 };

const placeName = (id: string) =>
	JSON.parse(readFileSync(`geodata/places/${id}.geojson`, 'utf8')).properties.name;

test.use({ permissions: ['geolocation'], geolocation: HERE });

// One language, unless all are requested: the questions differ by nothing but words.
for (const lang of process.env.SIZES === 'all' ? LOCALES : (['zh'] as const)) {
	test(`ten questions, three presses each at most: ${lang}`, async ({ page }) => {
		const word = wordsOf(lang);
		let presses = 0;
		const press = async (control: Locator) => {
			await control.tap();
			presses += 1;
		};
		const answered = (question: string) => {
			expect(presses, question).toBeLessThanOrEqual(MOST_PRESSES);
			presses = 0;
		};
		await page.addInitScript(() => {
			const shared: ShareData[] = [];
			Object.assign(window, { shared });
			navigator.share = async (data) => void shared.push(data!);
		});
		const shared = (page: Page) =>
			page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
		const search = page.getByRole('combobox', { name: word.search_places });
		const first = page.getByRole('listbox').getByRole('option').first();
		const m50 = card(page, placeName('m50')[lang]);

		await openMap(page, `/${lang}/?layers=places,metro,crossings`);
		await press(search);
		await search.fill('M50');
		await press(first);
		await expect(m50).toBeVisible();
		await expect.poll(() => address(page)).toMatch(/#map=1[3-6][\d.]*\/31\.2\d*\/121\.4[34]/);
		answered('Where is M50?');

		await expect(m50.getByText(word.hours!, { exact: true })).toBeVisible();
		await expect(m50.getByText(/\d\d:00–\d\d:00/).first()).toBeVisible();
		answered('Is it open?');

		await expect(m50).toContainText(lang === 'zh' ? '信和纱厂' : 'Xinhe cotton mill');
		answered('What was here before?');

		await press(m50.getByText(word.directions!, { exact: true }));
		await expect(m50.getByRole('link', { name: /Amap|高德/ })).toHaveAttribute('href', /M50/);
		answered('How do I get there?');

		await press(m50.getByRole('button', { name: word.share, exact: true }));
		await expect.poll(async () => (await shared(page))[0]?.url).toMatch(/\/places\/m50\//);
		answered('How do I send it to a friend?');

		const station = m50.getByRole('link', { name: /Jiangning Road|江宁路/ });
		await press(station);
		const stationCard = page.getByRole('dialog', { name: /Jiangning Road|江宁路/ });
		await expect(stationCard).toBeVisible();
		await press(stationCard.getByRole('button', { name: word.close }));
		await expect(m50).toBeVisible();
		answered('Where is the nearest station?');

		const trees = placeName('thousand-trees')[lang];
		await press(m50.getByRole('link', { name: trees, exact: true }));
		await expect(card(page, trees)).toBeVisible();
		answered('What else is near?');

		await openMap(page, `/${lang}/?layers=places`);
		await press(page.getByRole('button', { name: word.locate, exact: true }));
		await press(search);
		await search.fill(lang === 'zh' ? '最近的博物馆' : 'nearest museum');
		await expect(first).toContainText(placeName('textile-museum')[lang]);
		await press(first);
		await expect(card(page, placeName('textile-museum')[lang])).toBeVisible();
		answered('Which museum is nearest to me?');

		await openMap(page, `/${lang}/?layers=crossings#map=16.5/31.24216/121.46778`);
		const { y: top } = (await page.locator('.sheet').boundingBox())!;
		await page.touchscreen.tap((390 - 56) / 2, top / 2);
		presses += 1;
		await expect(page.getByRole('dialog', { name: /Xizang Road Bridge|西藏路桥/ })).toBeVisible();
		answered('What is this bridge?');
	});
}
