/** The detailed basemap, where the deployer has configured one: loaded, or given up. */
import { m } from '../../i18n/paraglide/messages';
import type { StyleInput } from '../../layers/style';
import type { MapFailure } from '../../state/notices/failure-notice';
import type { Noticeboard } from '../../state/notices/notices.svelte';
import { isOnline } from './online-source';

/** The basemap of one page. @param notices where failures are reported */
export function onlineGround(notices: Pick<Noticeboard, 'notify'>) {
	let style = $state.raw<StyleInput['basemap']>(null);

	function leave(): void {
		style = null;
		notices.notify({ id: 'basemap', text: m.basemap_failed() });
	}

	return {
		/** the basemap's style; null for the embedded base map, which is always available */
		get style() {
			return style;
		},
		/**
		 * Loads it; where that fails the embedded base map stays. @param address of its style; null for
		 * none
		 */
		async load(address: string | null): Promise<void> {
			if (!address) return;
			try {
				const { loadBasemap } = await import('./online-basemap');
				style = await loadBasemap(address);
			} catch {
				leave();
			}
		},
		/**
		 * Handles a failure of this basemap: the map goes on without it. Returns false for any other
		 * failure.
		 */
		hasFailed(failure: MapFailure): boolean {
			const isOwn = failure.type === 'data' && failure.sources.some(isOnline);
			if (isOwn) leave();
			return isOwn;
		}
	};
}
