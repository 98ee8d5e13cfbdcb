/** What the page says when the map fails, in plain words, and what can be done about it. */
import type { Locale } from '../../i18n/locale';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import type { Notice } from './notices.svelte';

/** What can go wrong with the map. */
export type MapFailure =
	/** the browser cannot draw it */
	| { type: 'webgl' }
	/** the browser gives back something else than what was drawn */
	| { type: 'canvas' }
	/** the map's own code did not arrive */
	| { type: 'code' }
	/** the graphics were lost; `recovering` while they may come back by themselves */
	| { type: 'context'; recovering: boolean }
	/** data did not load: ids of the style's sources, and what a reader would call what they hold */
	| { type: 'data'; sources: readonly string[]; titles: readonly ((lang: Locale) => string)[] };

const NOTICE_OF = {
	webgl: 'map',
	canvas: 'map',
	code: 'map',
	context: 'map',
	data: 'map-data'
} as const;

/** The notice that a failure of this kind is told by, to be taken back when it is over. */
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
			return { id, alert: true, text: m.failure_data({ list }), action: again(can.retry) };
		}
		default:
			return null;
	}
}
