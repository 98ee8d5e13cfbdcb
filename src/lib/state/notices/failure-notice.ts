/** What the page says when the map fails, in plain words, and what can be done about it. */
import { m } from '../../i18n/paraglide/messages';
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
	/** a dataset did not load; ids of the style's sources */
	| { type: 'data'; sources: string[] };

/** What each source holds, as a reader would call it. */
const SOURCE_WORDS: Record<string, () => string> = {
	boundary: m.legend_boundary,
	neighbours: m.legend_boundary,
	green: m.layer_green,
	'green-labels': m.layer_green,
	water: m.layer_water,
	canals: m.layer_water,
	creek: m.layer_creek,
	'roads-main': m.layer_roads,
	'roads-minor': m.layer_roads,
	'streets-approximate': m.layer_roads,
	rail: m.layer_rail,
	'metro-lines': m.layer_metro,
	'metro-stations': m.layer_metro,
	crossings: m.layer_crossings,
	places: m.layer_places,
	'place-points': m.layer_places,
	'place-circles': m.layer_places
};

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
			const words = failure.sources.map((source) => SOURCE_WORDS[source]?.() ?? source);
			const list = [...new Set(words)].join(m.list_gap());
			return { id, alert: true, text: m.failure_data({ list }), action: again(can.retry) };
		}
		default:
			return null;
	}
}
