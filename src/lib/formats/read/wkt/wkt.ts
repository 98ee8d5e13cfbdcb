/**
 * Well-known text (OGC 06-103r4, its chapter 7), and PostGIS's extension with `SRID=…;` before it. Heights
 * are kept, measures left out; curves and surfaces are refused by name.
 */
import type { Geometry, Position } from 'geojson';
import { ReadFault, type FaultPlace } from '../layer/fault';
import type { ReadLimits } from '../layer/limits';
import type { RawGeometry } from '../layer/raw-geometry';

const TOKEN = /\s*([(),]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[A-Za-z]+)/y;

const TYPES: Readonly<Record<string, Geometry['type']>> = {
	POINT: 'Point',
	LINESTRING: 'LineString',
	LINEARRING: 'LineString',
	POLYGON: 'Polygon',
	MULTIPOINT: 'MultiPoint',
	MULTILINESTRING: 'MultiLineString',
	MULTIPOLYGON: 'MultiPolygon',
	GEOMETRYCOLLECTION: 'GeometryCollection'
};

/** Whether a text begins as well-known text does. */
export const isWkt = (text: string): boolean =>
	/^\s*(SRID\s*=\s*\d+\s*;\s*)?(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION|LINEARRING|CURVE|SURFACE|CIRCULARSTRING|TIN|POLYHEDRALSURFACE)\s*(Z|M|ZM)?\s*(\(|EMPTY)/i.test(
		text
	);

/** Reads one geometry, token by token. */
class WktText {
	readonly #text: string;
	readonly #at: FaultPlace;
	readonly #limits: ReadLimits;
	#next = 0;

	constructor(text: string, at: FaultPlace, limits: ReadLimits) {
		this.#text = text;
		this.#at = at;
		this.#limits = limits;
	}

	#fault(from: number): ReadFault {
		const rest = this.#text.slice(from).trimStart();
		const at = { ...this.#at, column: this.#text.length - rest.length + 1 };
		return rest === ''
			? new ReadFault('cut-off', at)
			: new ReadFault('syntax', at, { detail: rest.slice(0, 20) });
	}

	#peek(): string | null {
		TOKEN.lastIndex = this.#next;
		return TOKEN.exec(this.#text)?.[1] ?? null;
	}

	#take(): string {
		TOKEN.lastIndex = this.#next;
		const found = TOKEN.exec(this.#text);
		if (!found) throw this.#fault(this.#next);
		this.#next = TOKEN.lastIndex;
		return found[1]!;
	}

	#expect(mark: string): void {
		const from = this.#next;
		if (this.#take() !== mark) throw this.#fault(from);
	}

	/** Throws where anything follows the geometry, save a semicolon. */
	end(): void {
		if (/[^\s;]/.test(this.#text.slice(this.#next))) throw this.#fault(this.#next);
	}

	/** Items between brackets, commas between them; none of `EMPTY`. */
	#list<T>(item: () => T): T[] {
		if (this.#peek()?.toUpperCase() === 'EMPTY') {
			this.#take();
			return [];
		}
		this.#expect('(');
		const items = [item()];
		for (;;) {
			const from = this.#next;
			const mark = this.#take();
			if (mark === ')') return items;
			if (mark !== ',') throw this.#fault(from);
			items.push(item());
		}
	}

	/** The numbers of a position; the third is a measure where the type says M alone. */
	#position(hasMeasure: boolean): Position {
		const numbers: number[] = [];
		while (/^[-+.\d]/.test(this.#peek() ?? '')) numbers.push(Number(this.#take()));
		if (numbers.length < 2) throw this.#fault(this.#next);
		return numbers.slice(0, hasMeasure && numbers.length === 3 ? 2 : 3);
	}

	geometry(depth = 0): unknown {
		if (depth > this.#limits.depth) throw new ReadFault('too-much', this.#at, { limit: 'depth' });
		const from = this.#next;
		const word = this.#take().toUpperCase();
		const [, name = word, suffix = ''] = /^(.*?)(ZM|Z|M)?$/.exec(word)!;
		const type = Object.hasOwn(TYPES, name) ? TYPES[name]! : null;
		if (type === null) {
			if (!/^[A-Z]+$/.test(word)) throw this.#fault(from);
			throw new ReadFault('geometry-type', this.#at, { detail: word });
		}
		const after = /^(Z|M|ZM)$/i.test(this.#peek() ?? '') ? this.#take().toUpperCase() : suffix;
		const position = () => this.#position(after === 'M');
		const path = () => this.#list(position);
		switch (type) {
			case 'Point':
				return { type, coordinates: this.#list(position)[0] };
			case 'LineString':
				return { type, coordinates: path() };
			case 'MultiPoint':
				// Each point may have brackets of its own.
				return {
					type,
					coordinates: this.#list(() => (this.#peek() === '(' ? path()[0] : position()))
				};
			case 'Polygon':
			case 'MultiLineString':
				return { type, coordinates: this.#list(path) };
			case 'MultiPolygon':
				return { type, coordinates: this.#list(() => this.#list(path)) };
			case 'GeometryCollection':
				return { type, geometries: this.#list(() => this.geometry(depth + 1)) };
		}
	}
}

/** A geometry, and the code of its system where the text names one. */
export interface WktReading {
	/** null where it is empty */
	readonly geometry: Geometry | null;
	readonly srid: number | null;
}

/**
 * Reads one geometry.
 * @param at the line or cell that holds it
 * @throws {ReadFault} with the column at which the text breaks the rules
 */
export function readWkt(
	text: string,
	raw: RawGeometry,
	at: FaultPlace,
	limits: ReadLimits
): WktReading {
	const head = /^\s*SRID\s*=\s*(\d+)\s*;/i.exec(text);
	const body = head ? ' '.repeat(head[0].length) + text.slice(head[0].length) : text;
	const reader = new WktText(body, at, limits);
	const value = reader.geometry();
	reader.end();
	const isEmpty = /^\s*\w+\s*(Z|M|ZM)?\s*EMPTY\s*;?\s*$/i.test(body);
	return {
		geometry: isEmpty ? null : raw.geometry(value),
		srid: head ? Number(head[1]) : null
	};
}
