/**
 * A search whose code, list component and names are loaded when it is first used, and the other
 * interpretations of the text. What is shown always belongs to the newest text.
 */
import { m } from '../../i18n/paraglide/messages';
import type { Answer } from '../../catalogue/search/answer';
import type { SearchResult } from '../../catalogue/search/match/result';
import type { LngLat } from '../../catalogue/schema/common';
import type { Search } from '../../catalogue/search/load-search';
import type SearchResults from './results/SearchResults.svelte';
import type { Choice, TypedOption } from './results/typed-option';

interface Wants {
	query: () => string;
	/** a position: of equal results the nearer one comes first */
	near: () => LngLat | null;
	/** the address of `/data/`, with the base path */
	dataRoot: () => string;
	/** other interpretations of a text, shown first */
	typed: () => ((text: string) => Promise<TypedOption[]>) | undefined;
	/** whether a result can be chosen; all of them where left out */
	accepts?: (result: SearchResult) => boolean;
}

const optionChoice = (option: TypedOption): Choice => ({ type: 'typed', option });

export class SearchSession {
	#wants: Wants;
	#search = $state.raw<Search | null>(null);
	#typed = $state.raw<readonly TypedOption[]>([]);
	#isUnderstanding = $state(false);
	/** whether the pinyin of common characters was requested, and has been loaded or failed */
	#sounds = $state<'none' | 'loading' | 'done'>('none');
	/** whether places are found by their summaries, too */
	#hasSummaries = $state(false);
	/** the list component; null until it has been loaded */
	List = $state.raw<typeof SearchResults | null>(null);
	status = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');

	/** the search's answer to the text; null until there is one */
	answer = $derived.by<Answer | null>(() => {
		// Searched again when the pinyin or the summaries have been loaded.
		void this.#sounds;
		void this.#hasSummaries;
		return this.#search?.(this.#wants.query(), { near: this.#wants.near() }) ?? null;
	});
	/** true where the answer may still change */
	isListening = $derived(Boolean(this.answer?.wantsSounds) && this.#sounds !== 'done');

	/** all results, best first; empty until they can be shown */
	choices = $derived.by<readonly Choice[]>(() => {
		if (!this.List) return [];
		const { accepts = () => true } = this.#wants;
		const results = this.isListening ? [] : (this.answer?.results ?? []).filter(accepts);
		const [best, ...others] = results.map((result): Choice => ({ type: 'result', result }));
		return [
			...this.#typed.filter(({ isSecond }) => !isSecond).map(optionChoice),
			...(best ? [best] : []),
			...this.#typed.filter(({ isSecond }) => isSecond).map(optionChoice),
			...others
		];
	});

	/** To be made while a component is set up: it follows the text. */
	constructor(wants: Wants) {
		this.#wants = wants;
		$effect(() => {
			const [query, understand] = [wants.query().trim(), wants.typed()];
			this.#typed = [];
			this.#isUnderstanding = Boolean(query && understand);
			if (!query || !understand) return;
			let newest = true;
			understand(query)
				// Without them names can still be found.
				.catch(() => [])
				.then((options) => {
					if (!newest) return;
					this.#typed = options;
					this.#isUnderstanding = false;
				});
			return () => (newest = false);
		});
		$effect(() => {
			const search = this.#search;
			if (!search || !this.answer?.wantsSounds || this.#sounds !== 'none') return;
			void this.#listen(search);
		});
	}

	/** Loads the pinyin of common characters, once; what is shown then belongs to the newest text. */
	async #listen(search: Search): Promise<void> {
		this.#sounds = 'loading';
		await search.fetchSounds();
		this.#sounds = 'done';
	}

	/**
	 * Whether the first result is final: everything requested has answered, or another interpretation
	 * of the text is there already.
	 */
	isSettled = $derived.by(() => {
		if (this.#isUnderstanding) return false;
		if (this.choices[0]?.type === 'typed') return true;
		return !this.isListening && !/idle|loading/.test(this.status);
	});

	/** The available choices, for screen readers; empty while they are not known. */
	spoken = $derived.by(() => {
		const { choices, answer } = this;
		const query = this.#wants.query().trim();
		const count = choices.length > 0 ? m.search_count({ count: choices.length }) : '';
		if (count && answer && !answer.exact && choices[0]?.type === 'result') {
			return m.search_close({ query }) + m.sentence_gap() + count;
		}
		if (count) return count;
		if (this.isListening || this.status === 'loading') return m.search_loading();
		return this.status === 'ready' ? m.search_nothing({ query }) : '';
	});

	/** Loads the search, unless it is loaded or loading. */
	async start(): Promise<void> {
		if (this.status === 'loading' || this.status === 'ready') return;
		this.status = 'loading';
		try {
			const [{ loadSearch }, { default: List }] = await Promise.all([
				import('../../catalogue/search/load-search'),
				import('./results/SearchResults.svelte')
			]);
			// Coordinates and mileages are recognised before the names are loaded.
			this.List = List;
			this.#search = await loadSearch(this.#wants.dataRoot());
			this.status = 'ready';
			void this.#search.fetchSummaries().then(() => (this.#hasSummaries = true));
		} catch {
			this.status = 'failed';
		}
	}
}
