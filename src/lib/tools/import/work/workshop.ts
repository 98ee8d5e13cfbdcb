/** What the worker does: it keeps what was opened and answers what the page asks. No map, no page. */
import { READ_LIMITS, type ReadLimits } from '../../../formats/read/layer/limits';
import type { ReadContext } from '../../../formats/read/layer/read-layer';
import type { Encoding } from '../../../formats/read/text/encoding';
import type { InputFile } from '../../../formats/read/read-files';
import { ReadFault } from '../../../formats/read/layer/fault';
import type { ColumnChoice } from '../read/columns';
import { KnownNames } from '../read/known-names';
import { drawingOf } from '../layer/drawing';
import { computedCell } from '../layer/computed-columns';
import type { ComputedColumn, MapFeatures } from '../protocol/computed';
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
	ExportFormat,
	Given,
	KeptListing,
	Opened,
	Recalled,
	Surroundings,
	Workshop
} from '../protocol/protocol';
import { draftOf, readDrafts, type Known, type ReadDraft } from '../read/read-drafts';

export class LayerWorkshop implements Workshop {
	readonly #context: ReadContext;
	#known: Known = { boundary: null, names: new KnownNames([]) };
	#features: MapFeatures = { stations: [], places: [] };
	#next = 1;
	readonly #openings = new Map<number, readonly InputFile[]>();
	readonly #drafts = new Map<number, { opening: number; draft: ReadDraft }>();
	readonly #layers = new Map<number, OwnLayer>();

	/** @param tick reports the progress of a reading; may wait, and throws where it was cancelled */
	constructor(tick: ReadContext['tick'], limits: ReadLimits = READ_LIMITS) {
		this.#context = { limits, tick };
	}

	know({ boundary, named, features }: Surroundings): void {
		this.#known = { boundary, names: new KnownNames(named) };
		this.#features = features;
	}

	async open(given: readonly Given[]): Promise<Opened> {
		const { limits } = this.#context;
		const files: InputFile[] = [];
		const refused: Opened['refused'][number][] = [];
		for (const { name, content } of given) {
			const size = typeof content === 'string' ? content.length : content.size;
			if (size > limits.fileBytes) {
				const { code, at, limit } = new ReadFault('too-much', {}, { limit: 'fileBytes' });
				refused.push({ file: name, fault: { code, at, limit: limit! } });
			} else if (typeof content === 'string') files.push({ name, content });
			else files.push({ name, content: new Uint8Array(await content.arrayBuffer()) });
		}
		const opening = this.#next++;
		this.#openings.set(opening, files);
		const opened = await this.#read(opening, null);
		return { ...opened, refused: [...refused, ...opened.refused] };
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
		const found = this.#drafts.get(id);
		if (!found) throw new Error(`no draft ${id}`);
		return found;
	}

	#summary(id: number): Draft {
		const { opening, draft } = this.#draft(id);
		return draftSummary(id, opening, draft);
	}

	chooseColumns(id: number, choice: ColumnChoice): Draft {
		const { opening, draft } = this.#draft(id);
		const changed = draftOf(draft, choice, this.#known, this.#context);
		this.#drafts.set(id, { opening, draft: changed });
		return this.#summary(id);
	}

	place(id: number, choice: PlaceChoice): PlacedLayer {
		const { draft } = this.#draft(id);
		const layer = OwnLayer.of(id, draft, choice, placeDraft(draft, choice));
		this.#layers.set(id, layer);
		this.discard(id);
		return layer.summary;
	}

	discard(id: number): void {
		const opening = this.#drafts.get(id)?.opening;
		this.#drafts.delete(id);
		const isLast = ![...this.#drafts.values()].some((one) => one.opening === opening);
		if (opening !== undefined && isLast) this.#openings.delete(opening);
	}

	draw(layers: readonly DrawnLayer[]): Drawing {
		return drawingOf(layers, (id) => this.#layers.get(id));
	}

	#layer(id: number): OwnLayer {
		const layer = this.#layers.get(id);
		if (!layer) throw new Error(`no layer ${id}`);
		return layer;
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

	compute(id: number, column: ComputedColumn, heading: string): PlacedLayer {
		const layer = this.#layer(id).withColumn(heading, (geometry) =>
			computedCell(column, geometry, this.#features)
		);
		this.#layers.set(id, layer);
		return layer.summary;
	}

	async write(
		layer: number,
		name: string,
		format: ExportFormat,
		isInSource: boolean
	): Promise<string> {
		const { writeLayer } = await import('../layer/write-layer');
		return writeLayer(this.#layer(layer), name, format, isInSource);
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
