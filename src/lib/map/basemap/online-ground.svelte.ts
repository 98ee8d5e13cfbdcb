/** The detailed ground beneath the map, where the deployer has named one: loaded, or left again. */
import { m } from '../../i18n/paraglide/messages';
import type { StyleInput } from '../../layers/style';
import type { MapFailure } from '../../state/notices/failure-notice';
import type { Noticeboard } from '../../state/notices/notices.svelte';
import { isOnline } from './online-source';

/** The ground of one page. @param notices where the page says that it is gone */
export function onlineGround(notices: Pick<Noticeboard, 'notify'>) {
	let style = $state.raw<StyleInput['basemap']>(null);

	function leave(): void {
		style = null;
		notices.notify({ id: 'basemap', text: m.basemap_failed() });
	}

	return {
		/** what the map's style lies on; null for the embedded ground, which is always there to return to */
		get style() {
			return style;
		},
		/** Loads it; where that fails the embedded ground stays. @param address of its style; null for none */
		async load(address: string | null): Promise<void> {
			if (!address) return;
			try {
				const { loadBasemap } = await import('./online-basemap');
				style = await loadBasemap(address);
			} catch {
				leave();
			}
		},
		/** Takes a failure that is this ground's: the map goes on without it. Returns false for any other. */
		hasFailed(failure: MapFailure): boolean {
			const isOwn = failure.type === 'data' && failure.sources.some(isOnline);
			if (isOwn) leave();
			return isOwn;
		}
	};
}
