/**
 * The states in which every control is pressed: one page each, and on it one state after the other.
 */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { PHONES, pressEverything, SCREENS } from './every-control';
import { mapDrawn } from './map-page';

export type Lang = 'en' | 'zh';
/**
 * The messages of a language as the page uses them, so that a change of wording breaks no story.
 */
export const wordsOf = (lang: Lang): Record<string, string> =>
	JSON.parse(readFileSync(`src/lib/i18n/${lang}.json`, 'utf8'));

interface Visit {
	page: Page;
	word: (key: string) => string;
	/** presses everything in every window */
	press: (state: string) => Promise<void>;
	/** sets a window size in which the state can be opened */
	home: { width: number; height: number };
	coarse: boolean;
}
export interface Story {
	title: string;
	path: string;
	/** opens the states, and presses everything in each */
	tell: (visit: Visit) => Promise<void>;
}

const button = ({ page }: Visit, name: string | RegExp) => page.getByRole('button', { name });
const escape = ({ page }: Visit) => page.keyboard.press('Escape');
/** Raises the sheet, on a phone. */
async function raise({ page }: Visit): Promise<void> {
	const handle = page.locator('.handle');
	if (!(await handle.isVisible())) return;
	await handle.focus();
	await page.keyboard.press('ArrowUp');
}

/** Few layers: the test reads the page, not the map. */
const COARSE = '?layers=places';

export const STORIES: readonly Story[] = [
	{
		title: 'the map, what opens at its edge, search and filter',
		path: `/${COARSE}&units=furlong`,
		async tell(visit) {
			const { page, word, press, home, coarse } = visit;
			await expect(button(visit, word('dismiss'))).toBeVisible();
			await press('list with a notice');
			await page.setViewportSize(home);
			await button(visit, word('dismiss')).click();
			for (const key of ['layers_open', 'in_view_open']) {
				await button(visit, word(key)).click();
				await expect(page.locator('.map-panel :is(h2, label)').first()).toBeVisible();
				await press(key);
				await page.setViewportSize(home);
				await button(visit, word(key)).click();
				await expect(page.locator('.map-panel')).toHaveCount(0);
			}
			await button(visit, new RegExp(`^${word('filter')}`)).click();
			await press('filter');
			await page.setViewportSize(home);
			await page.getByRole('combobox', { name: word('search_places') }).fill('park');
			await expect(page.locator('[role=option]').first()).toBeVisible();
			await press('search');
			await page.setViewportSize(home);
			await escape(visit);
			if (coarse) return;
			await button(visit, word('keyboard')).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await press('keyboard');
		}
	},
	{
		title: 'a place, its ways and a change of window',
		path: `/places/m50/${COARSE}`,
		async tell(visit) {
			const { page, word, press, home } = visit;
			await expect(page.getByRole('article')).toBeVisible();
			await press('place');
			await page.setViewportSize(home);
			await page.getByText(word('directions'), { exact: true }).first().click();
			await press('directions');
			await page.setViewportSize(home);
			await raise(visit);
			await press('raised');
		}
	},
	{
		title: 'a station',
		path: '/?layers=metro&sel=metro:daduhe-road#map=15/31.232/121.4',
		async tell({ page, press }) {
			await expect(page.getByRole('dialog')).toBeVisible();
			await press('station');
		}
	},
	{
		title: 'measuring',
		path: `/${COARSE}&measure=distance:121.4,31.24;121.42,31.24;121.43,31.25`,
		async tell(visit) {
			const { page, word, press, home, coarse } = visit;
			await expect(page.getByRole('group', { name: word('measure_pan') })).toBeVisible();
			// Fingers have one button for all that can be measured.
			const menu = page.getByRole('button', { name: word('measure_title'), exact: true });
			if (coarse) await menu.click();
			await page.getByRole('button', { name: word('measure_distance_tool') }).click();
			// Drawing lowers the sheet to its heading.
			await raise(visit);
			await press('measuring');
			await page.setViewportSize(home);
			await raise(visit);
			await button(visit, word('measure_export')).click();
			await press('export');
		}
	},
	{
		title: 'the tour',
		path: `/tour/${COARSE}&stop=2`,
		async tell({ page, press }) {
			await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
			await press('tour');
		}
	},
	{
		title: 'a comparison of six',
		path: `/compare/${COARSE}&ids=m50,x-tower,taopu-smart-city,global-harbor,changfeng-business-district,ecnu-putuo-campus&w=creek:2`,
		async tell({ page, press }) {
			await expect(page.getByRole('table').first()).toBeAttached();
			await press('comparison');
		}
	}
];

/**
 * Each state is seen in every window, in one of the languages with touch and in the other with a pointer.
 * `SIZES=all` runs all twelve windows in both languages, with touch and with a pointer: run it after a change of
 * layout.
 */
function sizesFor(coarse: boolean) {
	if (process.env.SIZES === 'all') return [...PHONES, ...SCREENS.slice(2)];
	return coarse ? PHONES : SCREENS;
}

/** Opens a story's page, waits for its map and runs the story. */
export async function tellStory(page: Page, story: Story, lang: Lang, coarse: boolean) {
	const words = wordsOf(lang);
	const home = coarse ? { width: 390, height: 844 } : { width: 1280, height: 720 };
	await page.setViewportSize(home);
	await page.goto(`/${lang}${story.path}`);
	await mapDrawn(page);
	await story.tell({
		page,
		word: (key) => words[key]!,
		press: (state) => pressEverything(page, `${lang}, ${state}`, sizesFor(coarse)),
		home,
		coarse
	});
}
