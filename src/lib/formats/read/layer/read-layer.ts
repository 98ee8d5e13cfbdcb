/**
 * What a reader returns: features with their positions as the file writes them, in the file's own system
 * and order, and the values of a table. Attributes are cells in the order of the columns, never members of
 * an object, so that a column called `__proto__` is a column.
 */
import type { Geometry } from 'geojson';
import type { Cell } from '../../column';
import { faultOf, ReadFault, type Fault, type FaultPlace } from './fault';
import type { ReadLimits } from './limits';

/** What was put right without changing what is meant. */
export type Mend = 'ring-closed' | 'ring-turned' | 'duplicate-vertex' | 'column-renamed';

/** One feature. */
export interface ReadFeature {
	/** positions as in the file: the first number first; null where the feature has none */
	geometry: Geometry | null;
	/** the cells, as many as the layer has columns */
	values: Cell[];
	/** where it stands in the file */
	readonly at: FaultPlace;
}

/** A layer of a file. */
export interface ReadLayer {
	readonly name: string;
	readonly columns: readonly string[];
	readonly features: readonly ReadFeature[];
	/** true for a table, whose columns hold the positions */
	readonly isTable: boolean;
	/** what the file says of its coordinate system: a `.prj`, an EPSG code, a name */
	readonly system: StatedSystem | null;
	readonly mended: Readonly<Partial<Record<Mend, number>>>;
	/** what was refused; the rest was read */
	readonly refused: readonly Fault[];
}

/** A statement of the file, or of its form's standard, about its coordinates. */
export interface StatedSystem {
	/** as the file writes it: a name, a code, a definition */
	readonly text: string;
	/** `file`: the file says it; `format`: the form allows nothing else, though people do otherwise */
	readonly by: 'file' | 'format';
	/** the order that the form prescribes */
	readonly order?: 'lng-lat' | 'lat-lng';
}

/** Lets a long reading be watched and ended. */
export interface ReadContext {
	readonly limits: ReadLimits;
	/**
	 * Called often: reports how much is done, 0 to 1, and how many rows; returns a promise where the reader
	 * should wait. It throws where the reading was cancelled.
	 */
	readonly tick: (done: number, rows: number) => Promise<void> | null;
}

/** Collects a layer, and counts what the limits count. */
export class LayerBuilder {
	readonly #names = new Map<string, number>();
	readonly columns: string[] = [];
	readonly features: ReadFeature[] = [];
	readonly refused: Fault[] = [];
	readonly #mended: Partial<Record<Mend, number>> = {};
	readonly #limits: ReadLimits;
	readonly #spent: Spent;

	/** @param spent what the other layers of the file have taken of the limits */
	constructor(limits: ReadLimits, spent: Spent = { vertices: 0 }) {
		this.#limits = limits;
		this.#spent = spent;
	}

	/** The index of a column by its name in the file, made where it is new. */
	column(name: string, at: FaultPlace = {}): number {
		const known = this.#names.get(name);
		if (known !== undefined) return known;
		if (this.columns.length >= this.#limits.columns) {
			throw new ReadFault('too-much', { ...at, field: name }, { limit: 'columns' });
		}
		this.#names.set(name, this.columns.length);
		return this.columns.push(name) - 1;
	}

	/** Counts positions before they are kept. */
	spend(vertices: number, at: FaultPlace): void {
		this.#spent.vertices += vertices;
		if (this.#spent.vertices > this.#limits.vertices) {
			throw new ReadFault('too-much', at, { limit: 'vertices' });
		}
	}

	mend(what: Mend): void {
		this.#mended[what] = (this.#mended[what] ?? 0) + 1;
	}

	/** Adds a feature. A file of rows without positions is bounded as well. */
	add(feature: ReadFeature): void {
		if (this.features.length >= this.#limits.vertices) {
			throw new ReadFault('too-much', feature.at, { limit: 'vertices' });
		}
		this.features.push(feature);
	}

	/**
	 * Adds what `make` returns; a fault in it is recorded, and the reading goes on. What exceeds a limit
	 * ends it.
	 */
	attempt(at: FaultPlace, make: () => Omit<ReadFeature, 'at'>): void {
		try {
			this.add({ ...make(), at });
		} catch (fault) {
			if (!(fault instanceof ReadFault) || fault.code === 'too-much') throw fault;
			this.refused.push(faultOf(fault, at));
		}
	}

	/** The layer; rows that are shorter than the columns are filled up. */
	layer(
		name: string,
		{ isTable = false, system = null }: Partial<Pick<ReadLayer, 'isTable' | 'system'>> = {}
	): ReadLayer {
		const { columns, features, refused } = this;
		for (const { values } of features) {
			for (let i = 0; i < columns.length; i++) values[i] ??= null;
		}
		return { name, columns, features, isTable, system, mended: this.#mended, refused };
	}
}

/** What the layers of a file have taken of the limits together. */
export interface Spent {
	vertices: number;
}

/** Anything of a file as a cell: what is nested as its JSON. */
export function cellOf(value: unknown): Cell {
	switch (typeof value) {
		case 'string':
		case 'boolean':
			return value;
		case 'number':
			return Number.isFinite(value) ? value : null;
		case 'object':
			return value === null ? null : JSON.stringify(value);
		default:
			return null;
	}
}
