/**
 * Runs axe, with contrast, in the main states × two languages × two themes × two sizes: each state takes two
 * opposite ones of the eight combinations, so that it is seen in each language, theme and size, and the states
 * take the pairs in turn; `AXE=all` runs all eight.
 */
import { expect, test } from './story';
import { axeFaults } from './axe';
import { mapDrawn } from './map-page';

/** Where the map itself is not tested, it gets few layers: axe queries its page again and again. */
const STATES = [
	{ name: 'map', path: '/' },
	{ name: 'place', path: '/places/taopu-smart-city/?layers=places' },
	{ name: 'station', path: '/?layers=places,metro&sel=metro:daduhe-road#map=15/31.232/121.4' },
	{ name: 'layers', path: '/?layers=places', open: /Layers and legend|图层与图例/ },
	{ name: 'in view', path: '/?layers=places', open: /^(Places in view|当前范围内的地点)$/ },
	{ name: 'keys', path: '/?layers=places', open: /^(Keyboard|键盘操作)$/ },
	{ name: 'filter', path: '/?layers=places&kind=park', open: /^(Filter|筛选)/ },
	{ name: 'measuring', path: '/?layers=places&measure=area:121.4,31.24;121.42,31.24;121.41,31.25' },
	{ name: 'stop', path: '/tour/?stop=4&layers=places', shown: '.shown' },
	{
		name: 'comparison',
		path: '/compare/?layers=places&ids=life-smart-valley,m50,taopu-smart-city&diff=1&sort=area_m2:desc&w=creek:2'
	},
	{ name: 'corridor', path: '/corridor/', plain: true },
	{ name: 'about', path: '/about/', plain: true }
];

/** axe reads the document and not its pixels: the map under it may be as coarse as possible. */
test.use({ deviceScaleFactor: 0.25 });

const SIZES = [
	[390, 844],
	[1440, 900]
] as const;
const THEMES = ['light', 'dark'] as const;

/** Whether a combination is tested in a state: in the second language the opposite of that in the first. */
function isTaken(state: number, zh: boolean, large: boolean, dark: boolean): boolean {
	if (process.env.AXE === 'all') return true;
	const isLarge = state % 2 === 1;
	const isDark = state % 4 === 1 || state % 4 === 2;
	return (large !== zh) === isLarge && (dark !== zh) === isDark;
}

for (const [at, { name, path, open, plain, shown }] of STATES.entries()) {
	test(name, async ({ page }) => {
		test.slow();
		await page.goto(`/en${path}`);
		if (!plain) await mapDrawn(page);
		if (open) await page.getByRole('button', { name: open }).click();
		if (name === 'station') await expect(page.getByRole('dialog')).toBeVisible();
		if (name === 'measuring') await expect(page.locator('.sheet data').first()).toBeVisible();
		for (const lang of ['en', 'zh']) {
			// The same page continues in the other language, so that the map is created once.
			if (lang !== 'en' && !(await page.evaluate(goTo, lang))) await page.goto(`/${lang}${path}`);
			await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}`));
			for (const [width, height] of SIZES) {
				await page.setViewportSize({ width, height });
				for (const colorScheme of THEMES) {
					if (!isTaken(at, lang === 'zh', width === 1440, colorScheme === 'dark')) continue;
					await page.emulateMedia({ colorScheme });
					await page.waitForTimeout(150);
					if (shown) await page.locator(shown).evaluate((element) => element.scrollIntoView());
					const where = `${name} ${lang} ${colorScheme} ${width} × ${height}`;
					expect(await axeFaults(page), where).toEqual([]);
				}
			}
		}
	});
}

/**
 * Follows the page's own language link, wherever on the screen it is; false where there is none.
 */
function goTo(lang: string): boolean {
	const link = document.querySelector<HTMLAnchorElement>(`a[hreflang^="${lang}"]`);
	link?.click();
	return link !== null;
}
