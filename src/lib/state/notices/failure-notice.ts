/** The notices for failures of the map, in plain words, with what can be done about each. */
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import { TILES } from '../../layers/tiles';
import { getLocale } from '../../i18n/paraglide/runtime';
import type { Notice } from './notices.svelte';

/** What can go wrong with the map. */
export type MapFailure =
	/** the browser cannot draw it */
	| { type: 'webgl' }
	/** the browser falsifies the reading of a canvas (fingerprinting protection) */
	| { type: 'canvas' }
	/** the map's code could not be loaded */
	| { type: 'code' }
	/** the WebGL context was lost; `recovering` while it may still be restored */
	| { type: 'context'; recovering: boolean }
	/** data did not load: ids of the style's sources, and a readable name of what they hold */
	| { type: 'data'; sources: readonly string[]; titles: readonly ((lang: Locale) => string)[] };

const NOTICE_OF = {
	webgl: 'map',
	canvas: 'map',
	code: 'map',
	context: 'map',
	data: 'map-data'
} as const;

/** The id of the notice for a failure of this kind, for dismissing it. */
export const noticeOf = (type: MapFailure['type']): string => NOTICE_OF[type];

/** The notice of a failure; null where there is none. */
export function failureNotice(
	failure: MapFailure | null,
	can: { retry: () => void; restart: () => void }
): Notice | null {
	const id = NOTICE_OF[failure?.type ?? 'data'];
	const again = (run: () => void) => ({ label: m.try_again(), run });
	switch (failure?.type) {
		case 'webgl':
			return { id, alert: true, text: m.failure_webgl() };
		case 'canvas':
			return { id, alert: true, text: m.failure_canvas(), action: again(can.restart) };
		case 'code':
			return { id, alert: true, text: m.failure_code(), action: again(can.restart) };
		case 'context':
			return failure.recovering
				? { id, text: m.failure_context() }
				: { id, alert: true, text: m.failure_context_lost(), action: again(can.restart) };
		case 'data': {
			const words = failure.titles.map((title) => title(getLocale()));
			const list = [...new Set(words)].join(m.list_gap());
			// Tiles are asked for again without the reader, who is not interrupted.
			const alert = failure.sources.some((source) => source !== TILES);
			return { id, alert, text: m.failure_data({ list }), action: again(can.retry) };
		}
		default:
			return null;
	}
}
