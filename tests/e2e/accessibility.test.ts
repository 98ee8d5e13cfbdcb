/** axe, with contrast, in the main states, in both languages, both themes and two sizes. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mapDrawn } from './map-page';

/** Where the map itself is not looked at, it draws little: axe asks for its page again and again. */
const STATES = [
	{ name: 'map', path: '/' },
	{ name: 'place', path: '/places/taopu-smart-city/?layers=places' },
	{ name: 'station', path: '/?layers=places,metro&sel=metro:daduhe-road#map=15/31.232/121.4' },
	{ name: 'layers', path: '/?layers=places', open: /Layers and legend|图层与图例/ },
	{ name: 'in view', path: '/?layers=places', open: /^(Places in view|视野内的地点)$/ },
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

const SIZES = { phone: [390, 844], large: [1440, 900] } as const;
type Look = readonly [
	lang: 'en' | 'zh',
	size: keyof typeof SIZES,
	theme: 'light' | 'dark',
	/** contrast alone: all that another theme changes */
	contrast: boolean
];
/** Every language, size and theme with every other: what is run each time. */
const COVERING: Look[] = [
	['en', 'phone', 'light', false],
	['en', 'large', 'dark', true],
	['zh', 'large', 'light', false],
	['zh', 'phone', 'dark', true]
];
/** Long documents without a map: axe takes its time for them. */
const COVERING_PLAIN: Look[] = [
	['en', 'phone', 'light', false],
	['zh', 'large', 'dark', false]
];
/** All eight in full, with `AXE=all`. */
const ALL: Look[] = (['en', 'zh'] as const).flatMap((lang) =>
	(['phone', 'large'] as const).flatMap((size) =>
		(['light', 'dark'] as const).map((theme): Look => [lang, size, theme, false])
	)
);

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong; `contrast` asks for that alone. */
async function expectNoFaults(page: Page, where: string, contrast: boolean) {
	const axe = new AxeBuilder({ page }).options({ preload: false, resultTypes: ['violations'] });
	const { violations } = await (
		contrast ? axe.withRules(['color-contrast']) : axe.withTags(RULES)
	).analyze();
	const faults = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`
	);
	expect(faults, where).toEqual([]);
}

for (const { name, path, open, plain, shown } of STATES) {
	test(name, async ({ page }) => {
		test.slow();
		await page.goto(`/en${path}`);
		if (!plain) await mapDrawn(page);
		if (open) await page.getByRole('button', { name: open }).click();
		if (name === 'station') await expect(page.getByRole('dialog')).toBeVisible();
		if (name === 'measuring') await expect(page.locator('.sheet data').first()).toBeVisible();
		const looks = process.env.AXE === 'all' ? ALL : plain ? COVERING_PLAIN : COVERING;
		for (const [lang, size, colorScheme, contrast] of looks) {
			const isHere = (await page.locator('html').getAttribute('lang'))!.startsWith(lang);
			// The same page goes on in the other language: a map is drawn once.
			if (!isHere && !(await page.evaluate(goTo, lang))) await page.goto(`/${lang}${path}`);
			await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}`));
			const [width, height] = SIZES[size];
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme });
			await page.waitForTimeout(350);
			if (shown) await page.locator(shown).evaluate((element) => element.scrollIntoView());
			await expectNoFaults(page, `${name} ${lang} ${colorScheme} ${size}`, contrast);
		}
	});
}

/** Follows the page's own link, wherever on the screen it is; false where it has none. */
function goTo(lang: string): boolean {
	const link = document.querySelector<HTMLAnchorElement>(`a[hreflang^="${lang}"]`);
	link?.click();
	return link !== null;
}
