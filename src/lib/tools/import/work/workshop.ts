/** What the worker does: it keeps what was opened and answers what the page asks. No map, no page. */
import { READ_LIMITS, type ReadLimits } from '../../../formats/read/layer/limits';
import type { ReadContext } from '../../../formats/read/layer/read-layer';
import type { Encoding } from '../../../formats/read/text/encoding';
import type { InputFile } from '../../../formats/read/read-files';
import type { ColumnChoice } from '../read/columns';
import { KnownNames } from '../read/known-names';
import { drawingOf } from '../layer/drawing';
import type { AroundWords, ComputedGroup, MapFeatures } from '../protocol/computed';
import { OwnLayer } from '../layer/own-layer';
import { draftSummary } from './draft-summary';
import { placeDraft } from '../layer/placing';
import type {
	DrawnLayer,
	Drawing,
	OwnFeature,
	PlaceChoice,
	PlacedLayer,
	RowPage,
	RowQuery
} from '../protocol/placed';
import type {
	Draft,
	Given,
	KeptListing,
	Opened,
	Recalled,
	Surroundings,
	Workshop
} from '../protocol/protocol';
import { draftOf, readDrafts, type Known, type ReadDraft } from '../read/read-drafts';

function raise(what: string): never {
	throw new Error(what);
}

export class LayerWorkshop implements Workshop {
	readonly #context: ReadContext;
	#known: Known = { boundary: null, names: new KnownNames([]) };
	#features: MapFeatures | null = null;
	#next = 1;
	readonly #openings = new Map<number, readonly InputFile[]>();
	readonly #drafts = new Map<number, { opening: number; draft: ReadDraft }>();
	readonly #layers = new Map<number, OwnLayer>();

	/** @param tick reports the progress of a reading; may wait, and throws where it was cancelled */
	constructor(tick: ReadContext['tick'], limits: ReadLimits = READ_LIMITS) {
		this.#context = { limits, tick };
	}

	know({ boundary, named }: Surroundings): void {
		this.#known = { boundary, names: new KnownNames(named) };
	}

	async open(given: readonly Given[]): Promise<Opened> {
		const { limits } = this.#context;
		const files: InputFile[] = [];
		const refused: Opened['refused'][number][] = [];
		for (const { name, content } of given) {
			const size = typeof content === 'string' ? content.length : content.size;
			if (size > limits.fileBytes) {
				refused.push({ file: name, fault: { code: 'too-much', at: {}, limit: 'fileBytes' } });
			} else if (typeof content === 'string') files.push({ name, content });
			else files.push({ name, content: new Uint8Array(await content.arrayBuffer()) });
		}
		const opening = this.#next++;
		this.#openings.set(opening, files);
		const opened = await this.#read(opening, null);
		return { drafts: opened.drafts, refused: [...refused, ...opened.refused] };
	}

	async decode(opening: number, encoding: Encoding): Promise<Opened> {
		for (const [id, one] of this.#drafts) if (one.opening === opening) this.#drafts.delete(id);
		return this.#read(opening, encoding);
	}

	async #read(opening: number, chosen: Encoding | null): Promise<Opened> {
		const files = this.#openings.get(opening) ?? [];
		const { drafts, refused } = await readDrafts(files, chosen, this.#known, this.#context);
		if (drafts.length === 0) this.#openings.delete(opening);
		return {
			drafts: drafts.map((draft) => {
				const id = this.#next++;
				this.#drafts.set(id, { opening, draft });
				return this.#summary(id);
			}),
			refused
		};
	}

	#draft(id: number): { opening: number; draft: ReadDraft } {
		return this.#drafts.get(id) ?? raise(`no draft ${id}`);
	}

	#summary(id: number): Draft {
		const { opening, draft } = this.#draft(id);
		return draftSummary(id, opening, draft);
	}

	chooseColumns(id: number, choice: ColumnChoice): Draft {
		const { opening, draft } = this.#draft(id);
		this.#drafts.set(id, { opening, draft: draftOf(draft, choice, this.#known, this.#context) });
		return this.#summary(id);
	}

	place(id: number, choice: PlaceChoice): PlacedLayer {
		const { draft } = this.#draft(id);
		const placed = this.#set(id, OwnLayer.of(id, draft, choice, placeDraft(draft, choice)));
		this.discard(id);
		return placed;
	}

	discard(id: number): void {
		const opening = this.#drafts.get(id)?.opening;
		this.#drafts.delete(id);
		if ([...this.#drafts.values()].some((one) => one.opening === opening)) return;
		if (opening !== undefined) this.#openings.delete(opening);
	}

	draw(layers: readonly DrawnLayer[]): Drawing {
		return drawingOf(layers, (id) => this.#layers.get(id));
	}

	#layer(id: number): OwnLayer {
		return this.#layers.get(id) ?? raise(`no layer ${id}`);
	}

	rows(layer: number, query: RowQuery): RowPage {
		return this.#layer(layer).rows(query);
	}

	rowOf(layer: number, query: RowQuery, index: number): number | null {
		return this.#layer(layer).rowOf(query, index);
	}

	feature(layer: number, index: number): OwnFeature {
		return this.#layer(layer).feature(index);
	}

	learn(features: MapFeatures): void {
		this.#features = features;
	}

	get #map(): MapFeatures {
		return this.#features ?? raise('nothing is known of the map');
	}

	async compute(
		id: number,
		group: ComputedGroup,
		headings: readonly string[]
	): Promise<PlacedLayer> {
		const { withComputed } = await import('./computing');
		const { tick } = this.#context;
		return this.#set(id, await withComputed(this.#layer(id), group, headings, this.#map, tick));
	}

	async countAround(id: number, words: AroundWords): Promise<PlacedLayer> {
		const { aroundLayer } = await import('./computing');
		const [next, { tick }] = [this.#next++, this.#context];
		return this.#set(next, await aroundLayer(next, this.#layer(id), words, this.#map, tick));
	}

	#set(id: number, layer: OwnLayer): PlacedLayer {
		this.#layers.set(id, layer);
		return layer.summary;
	}

	async write(...[layer, ...how]: Parameters<Workshop['write']>): Promise<string> {
		const { writeLayer } = await import('../layer/write-layer');
		return writeLayer(this.#layer(layer), ...how);
	}

	forget(layer: number): void {
		this.#layers.delete(layer);
	}

	async keep(listed: readonly KeptListing[]): Promise<boolean> {
		const { storeLayers } = await import('./kept-layers');
		const layers = listed.flatMap((listing) => {
			const layer = this.#layers.get(listing.id);
			return layer ? [{ listing, summary: layer.summary, features: layer.features }] : [];
		});
		return storeLayers(layers);
	}

	async recall(): Promise<Recalled[]> {
		const { storedLayers } = await import('./kept-layers');
		return (await storedLayers()).map(({ listing, summary, features }) => {
			const id = this.#next++;
			const placed = { ...summary, id };
			this.#layers.set(id, new OwnLayer(placed, features));
			return { listing: { ...listing, id }, placed };
		});
	}
}
