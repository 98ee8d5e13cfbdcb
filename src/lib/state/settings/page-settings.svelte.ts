/**
 * How a page is shown — theme, units, datum, single keys — on every kind of page alike: what its own
 * address asks for, else what held on the page before it in this window, else what the device keeps.
 */
import { browser } from '$app/environment';
import { onMount } from 'svelte';
import { followUnits } from '../../i18n/current-units';
import type { Locale } from '../../i18n/locale';
import { Explorer, provideExplorer } from '../explorer/explorer.svelte';
import { followFigureSettings, recallFigureSettings } from './figure-settings';
import { followSingleKeys, recallSingleKeys } from './single-keys';
import { followTheme, markTheme } from './theme';

/** The page that is open in this window; there is none while prerendering. */
let open: Explorer | null = null;

/** Takes over what the page before was asked for by its address and nobody has kept. */
function inherit(explorer: Explorer, before: Explorer | null): void {
	if (!before || before === explorer) return;
	explorer.addressTheme = before.addressTheme;
	explorer.units = before.units;
	explorer.datum = before.datum;
}

/** Holds a page to the reader's settings, and to what other windows change in them. */
function followPageSettings(explorer: Explorer, take: (url: URL) => void): void {
	// Before anything is drawn, so that each word that names a length depends on them.
	if (browser) followUnits(() => explorer.units);
	onMount(() => {
		recallFigureSettings(explorer);
		recallSingleKeys(explorer);
		inherit(explorer, open);
		open = explorer;
		const askedTheme = explorer.addressTheme;
		take(new URL(location.href));
		explorer.addressTheme ??= askedTheme;
		const stops = [
			followTheme(explorer),
			followFigureSettings(explorer),
			followSingleKeys(explorer)
		];
		return () => stops.forEach((stop) => stop());
	});
	$effect(() => markTheme(explorer.addressTheme ?? explorer.themeChoice));
}

/**
 * Begins a page of whatever kind: with an explorer for everything below it, held to the page's language
 * and place and to the reader's settings. To be called while its layout is set up.
 * @param where the page's language, and the place whose page it is; null for any other page
 * @param take takes in the page's address, once it is mounted; where left out it is followed
 */
export function openPage(
	where: () => { lang: Locale; placeId?: string | null },
	take?: (url: URL) => void
): Explorer {
	const explorer = provideExplorer(new Explorer());
	// Once now, for prerendering, where effects do not run; then with every page.
	const arrive = () => {
		const { lang, placeId } = where();
		explorer.arriveAt(lang, placeId ?? null);
	};
	arrive();
	$effect.pre(arrive);
	followPageSettings(explorer, take ?? ((url) => explorer.follow(url)));
	return explorer;
}
