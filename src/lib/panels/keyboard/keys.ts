/**
 * Every key with a function, as the help lists it. A key listed here is one that the code handles.
 */
import { m } from '#lib/i18n/paraglide/messages';

/** One or more keys, and what they do. */
export interface KeyLine {
	keys: string[];
	does: string;
	/** true for a letter or a mark alone, which can be switched off */
	single?: true;
}

export interface KeyGroup {
	title: string;
	lines: KeyLine[];
}

/** The keys by where the focus is, in the page's language. */
export function keyGroups(): KeyGroup[] {
	const arrows = m.key_arrows();
	return [
		{
			title: m.keys_map(),
			lines: [
				{ keys: [arrows], does: m.keys_map_move() },
				{ keys: ['+', '−'], does: m.keys_map_zoom() },
				{ keys: [`Shift + ${arrows}`], does: m.keys_map_turn() },
				{ keys: ['Enter'], does: m.keys_map_open() },
				{ keys: ['Shift + Enter'], does: m.keys_map_ask() },
				{ keys: ['Esc'], does: m.keys_map_close() },
				{ keys: ['F'], does: m.keys_map_list(), single: true },
				{ keys: ['C'], does: m.keys_map_copy(), single: true },
				{ keys: ['?'], does: m.keys_map_help(), single: true }
			]
		},
		{
			title: m.keys_list(),
			lines: [
				{ keys: ['↑', '↓', 'Home', 'End'], does: m.keys_list_move() },
				{ keys: ['A–Z'], does: m.keys_list_letters() },
				{ keys: ['Enter'], does: m.keys_list_open() },
				{ keys: ['Esc'], does: m.keys_list_close() }
			]
		},
		{
			title: m.keys_page(),
			lines: [
				{ keys: ['Tab', 'Shift + Tab'], does: m.keys_page_tab() },
				{ keys: ['Ctrl + K', '⌘ K'], does: m.keys_page_search() },
				{ keys: ['/'], does: m.keys_page_slash(), single: true },
				{ keys: ['↑', '↓'], does: m.keys_page_sheet() },
				{ keys: ['←', '→'], does: m.keys_page_tour() }
			]
		},
		{
			title: m.keys_measure(),
			lines: [
				{ keys: [arrows], does: m.keys_measure_move() },
				{ keys: ['Enter'], does: m.keys_measure_add() },
				{ keys: ['Page Up', 'Page Down'], does: m.keys_measure_walk() },
				{ keys: ['Delete'], does: m.keys_measure_remove() },
				{ keys: ['Ctrl + Z', 'Ctrl + Y'], does: m.keys_measure_undo() },
				{ keys: ['Esc'], does: m.keys_measure_cancel() }
			]
		}
	];
}
