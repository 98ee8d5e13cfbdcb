/** Computes columns of layers that are on the map, and counts their points around the map's places. */
import type { Locale } from '../../../i18n/locale';
import { m } from '../../../i18n/paraglide/messages';
import type { ComputedGroup, MapFeatures } from '../protocol/computed';
import type { PlacedLayer } from '../protocol/placed';
import { aroundWords, headingsOf } from '../words/column-headings';
import type { OwnList } from './own-list.svelte';
import type { WaitingDrafts } from './waiting-drafts.svelte';

interface ComputingContext {
	/** what columns are computed from; loaded when it is first needed */
	readonly features: () => Promise<MapFeatures>;
	readonly lang: () => Locale;
	readonly onspoken: (text: string) => void;
	/** the table of a layer is to be shown */
	readonly ontable: (layer: number) => void;
}

export class Computing {
	readonly #waiting: WaitingDrafts;
	readonly #list: OwnList;
	readonly #context: ComputingContext;
	#learnt: Promise<unknown> | null = null;

	constructor(waiting: WaitingDrafts, list: OwnList, context: ComputingContext) {
		this.#waiting = waiting;
		this.#list = list;
		this.#context = context;
	}

	/** Adds columns that are computed from the positions to a layer. */
	async addColumns(id: number, group: ComputedGroup): Promise<void> {
		const { call } = this.#waiting.port;
		const placed = await this.#run(id, () => call.compute(id, group, headingsOf(group)));
		if (!placed) return;
		this.#list.change(id, { placed });
		this.#context.ontable(id);
	}

	/** Adds a layer of the map's places with how many of a layer's points lie around each. */
	async countAround(id: number): Promise<void> {
		const words = aroundWords(this.#nameOf(id), this.#context.lang());
		const { call } = this.#waiting.port;
		const placed = await this.#run(id, () => call.countAround(id, words));
		if (!placed) return;
		this.#list.add(placed);
		this.#context.ontable(placed.id);
	}

	#nameOf(id: number): string {
		return this.#list.find(id)?.name ?? '';
	}

	#run(id: number, call: () => Promise<PlacedLayer>): Promise<PlacedLayer | null> {
		const name = this.#nameOf(id);
		return this.#waiting.watched({ names: [name], isComputing: true }, async () => {
			await this.#learn();
			const placed = await call();
			this.#context.onspoken(m.import_computed_spoken({ name }));
			return placed;
		});
	}

	async #learn(): Promise<void> {
		this.#learnt ??= this.#context
			.features()
			.then((features) => this.#waiting.port.call.learn(features));
		try {
			await this.#learnt;
		} catch (error) {
			// Without a network now, perhaps with one later.
			this.#learnt = null;
			throw error;
		}
	}
}
