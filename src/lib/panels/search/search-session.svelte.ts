/**
 * A search that is fetched when it is first wanted, its code, its list and its names, and what was
 * typed means besides a name. What is shown is always of the newest text.
 */
import { m } from '../../i18n/paraglide/messages';
import type { LngLat } from '../../catalogue/schema/common';
import type { Search } from '../../catalogue/search/load-search';
import type SearchResults from './SearchResults.svelte';
import type { Choice, TypedOption } from './typed-option';

interface Wants {
	query: () => string;
	/** between equals the nearer goes first */
	near: () => LngLat | null;
	/** the address of `/data/`, with the base path */
	dataRoot: () => string;
	/** what else a text may mean, shown first */
	typed: () => ((text: string) => Promise<TypedOption[]>) | undefined;
}

export class SearchSession {
	#wants: Wants;
	#search = $state.raw<Search | null>(null);
	#typed = $state.raw<readonly TypedOption[]>([]);
	/** the list that shows them; null until it has been fetched */
	List = $state.raw<typeof SearchResults | null>(null);
	status = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');

	/** everything found, best first; nothing until it can be shown */
	choices = $derived.by<readonly Choice[]>(() => {
		if (!this.List) return [];
		const query = this.#wants.query();
		const results = this.#search?.(query, { near: this.#wants.near() }) ?? [];
		return [
			...this.#typed.map((option): Choice => ({ type: 'typed', option })),
			...results.map((result): Choice => ({ type: 'result', result }))
		];
	});

	/** To be made while a component is set up: it follows the text. */
	constructor(wants: Wants) {
		this.#wants = wants;
		$effect(() => {
			const [query, understand] = [wants.query().trim(), wants.typed()];
			this.#typed = [];
			if (!query || !understand) return;
			let newest = true;
			understand(query).then(
				(options) => newest && (this.#typed = options),
				// A name can still be found.
				() => {}
			);
			return () => (newest = false);
		});
	}

	/** What there is to choose from, for those who hear it; empty while that is not known. */
	spoken = $derived.by(() => {
		if (this.choices.length > 0) return m.search_count({ count: this.choices.length });
		if (this.status === 'ready') return m.search_nothing({ query: this.#wants.query().trim() });
		return this.status === 'loading' ? m.search_loading() : '';
	});

	/** Fetches the search, unless it is there or on its way. */
	async start(): Promise<void> {
		if (this.status === 'loading' || this.status === 'ready') return;
		this.status = 'loading';
		try {
			const [{ loadSearch }, { default: List }] = await Promise.all([
				import('../../catalogue/search/load-search'),
				import('./SearchResults.svelte')
			]);
			// Coordinates and mileages are understood before the names are there.
			this.List = List;
			this.#search = await loadSearch(this.#wants.dataRoot());
			this.status = 'ready';
		} catch {
			this.status = 'failed';
		}
	}
}
