/**
 * How a page is shown (theme, units, datum, single-key shortcuts) on every kind of page alike: as
 * its own address asks, else as on the page before it in this window, else as stored on the device.
 */
import { browser } from '$app/environment';
import { onMount } from 'svelte';
import { followUnits } from '../../i18n/current-units';
import type { Locale } from '../../i18n/locale';
import { Explorer, provideExplorer } from '../explorer/explorer.svelte';
import { whenAlive } from '../first-view/hydration';
import { followFigureSettings, recallFigureSettings } from './figure-settings';
import { followSingleKeys, recallSingleKeys } from './single-keys';
import { markEmbedded } from './embedded';
import { followTheme, markTheme } from './theme';

/** The page that is open in this window; there is none while prerendering. */
let open: Explorer | null = null;

/** Takes over settings that the previous page's address asked for and nobody has stored. */
function inherit(explorer: Explorer, before: Explorer | null): void {
	if (!before || before === explorer) return;
	explorer.addressTheme = before.addressTheme;
	explorer.units = before.units;
	explorer.datum = before.datum;
}

/** Keeps a page in step with the reader's settings, and with changes in other windows. */
function followPageSettings(explorer: Explorer, take: (url: URL) => void): void {
	// Before anything is rendered, so that every text with a length depends on them.
	if (browser) followUnits(() => explorer.units);
	/** until then the document is marked as `before-paint.js` has found it */
	let areKnown = $state(false);
	const recall = () => {
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
		areKnown = true;
		return () => stops.forEach((stop) => stop());
	};
	onMount(() => whenAlive(recall));
	$effect(() => {
		if (areKnown) markTheme(explorer.addressTheme ?? explorer.themeChoice);
	});
	$effect(() => {
		if (areKnown) markEmbedded(explorer.embed);
	});
}

/**
 * Sets up a page of any kind: provides an explorer to everything below it, in step with the page's
 * language and place and with the reader's settings. To be called while its layout is set up.
 * @param where the page's language, and the place whose page it is; null for any other page
 * @param take reads the page's address, once it is mounted; where left out it is followed
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
