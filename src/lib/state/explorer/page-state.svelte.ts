/** Presentation of the page: language, theme, units, window. Geometry does not depend on it. */
import { hubOfOrder, type HubOrder, type ListOrder } from '../../catalogue/filter/order-names';
import type { TravelMode } from '../../catalogue/links/travel-mode';
import type { CoordinateSystem } from '../../geo/datum/coordinate-systems';
import { DEFAULT_LOCALE, type Locale } from '../../i18n/locale';
import type { UnitSystem } from '../../i18n/unit-systems';
import type { Theme } from '../../layers/paint/palette';
import { InView } from './in-view.svelte';
import { Noticeboard } from '../notices/notices.svelte';
import type { SheetHeight } from './sheet';
import type { Spot } from './spot';

export class PageState extends Noticeboard {
	lang = $state<Locale>(DEFAULT_LOCALE);
	/** the theme that the address asks for; the reader's own choice overrides it */
	addressTheme = $state<Theme | null>(null);
	/** the reader's choice, kept on the device; null follows the system */
	themeChoice = $state<Theme | null>(null);
	/** true once the reader has chosen on this page: earlier addresses do not override that */
	hasChosenTheme = false;
	systemTheme = $state<Theme>('light');
	/** whether the system asks for more contrast */
	moreContrast = $state(false);
	/** the units of every length and area on the page */
	units = $state<UnitSystem>('metric');
	/** the datum in which coordinates are shown; everything is kept in WGS-84 */
	datum = $state<CoordinateSystem>('wgs84');
	/** whether single-key shortcuts work on map and panel */
	singleKeys = $state(true);
	/** whether + and − stand on the map where fingers pinch */
	zoomButtons = $state(false);
	/** how the reader last chose to get to a place; null where they have not chosen */
	travelMode = $state<TravelMode | null>(null);
	/** asks for the reader's position; the control that asks the device takes it and clears it */
	wantsPosition = $state(false);
	/** the order that the reader chose for the list of places; null where the list follows the map */
	listOrder = $state<ListOrder | null>(null);
	/** the spot of the map that the reader asked about; null for none */
	spot = $state.raw<Spot | null>(null);
	/** the features in view */
	readonly inView = new InView();
	/** without panel and chrome, for another page's frame */
	embed = $state(false);
	/** the phone's bottom sheet */
	sheet = $state<SheetHeight>('middle');
	narrow = $state(false);
	/** too low for a card on the map */
	low = $state(false);
	/** too low for one column of controls over a sheet */
	lowOverSheet = $state(false);
	/** CSS pixels; 0 until it is known */
	windowWidth = $state(0);
	windowHeight = $state(0);
	/** the root font size, what a rem is, CSS pixels */
	textSize = $state(16);

	/** the theme everything is drawn in */
	theme = $derived<Theme>(this.addressTheme ?? this.themeChoice ?? this.systemTheme);

	/** Orders the list as an address says; one that says nothing leaves an order that is the reader's own. */
	followOrder(order: HubOrder | null): void {
		if (order || hubOfOrder(this.listOrder)) this.listOrder = order;
	}
}
