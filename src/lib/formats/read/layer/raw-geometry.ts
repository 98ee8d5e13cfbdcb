/**
 * Geometries as files write them, validated and mended: rings are closed, positions that repeat the one
 * before are dropped. Numbers stay as they are, in the file's system and order.
 */
import type { Geometry, Position } from 'geojson';
import { ReadFault, type FaultPlace } from './fault';
import type { LayerBuilder } from './read-layer';

const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1] && a[2] === b[2];

/** Validates coordinates and mends them; the layer counts both. */
export class RawGeometry {
	readonly #layer: LayerBuilder;
	readonly #at: FaultPlace;

	/** @param at the feature, for faults */
	constructor(layer: LayerBuilder, at: FaultPlace) {
		this.#layer = layer;
		this.#at = at;
	}

	/** Two or three finite numbers; further ones (a measure, a time) are left out. */
	position(value: unknown): Position {
		this.#layer.spend(1, this.#at);
		if (!Array.isArray(value)) throw new ReadFault('number', this.#at, { detail: textOf(value) });
		const [x, y, z] = value as unknown[];
		if (!isFiniteNumber(x) || !isFiniteNumber(y)) {
			throw new ReadFault('number', this.#at, { detail: textOf(value) });
		}
		return isFiniteNumber(z) ? [x, y, z] : [x, y];
	}

	/** The positions without those that repeat the one before. */
	#path(value: unknown): Position[] {
		if (!Array.isArray(value)) throw new ReadFault('number', this.#at, { detail: textOf(value) });
		const path: Position[] = [];
		for (const one of value as unknown[]) {
			const position = this.position(one);
			const before = path[path.length - 1];
			if (before && same(before, position)) this.#layer.mend('duplicate-vertex');
			else path.push(position);
		}
		return path;
	}

	line(value: unknown): Position[] {
		const path = this.#path(value);
		if (path.length < 2) throw new ReadFault('too-few-positions', this.#at);
		return path;
	}

	/** A closed ring of at least three different positions. */
	ring(value: unknown): Position[] {
		const ring = this.#path(value);
		const [first, last] = [ring[0], ring[ring.length - 1]];
		if (!first || ring.length < 3) throw new ReadFault('too-few-positions', this.#at);
		if (!same(first, last!)) {
			ring.push([...first]);
			this.#layer.mend('ring-closed');
		}
		if (ring.length < 4) throw new ReadFault('too-few-positions', this.#at);
		return ring;
	}

	polygon(value: unknown): Position[][] {
		return this.#list(value, (ring) => this.ring(ring));
	}

	#list<T>(value: unknown, each: (one: unknown) => T): T[] {
		if (!Array.isArray(value) || value.length === 0) {
			throw new ReadFault('too-few-positions', this.#at);
		}
		return value.map(each);
	}

	/** A GeoJSON geometry from a value of unknown form. */
	geometry(value: unknown): Geometry {
		const { type, coordinates, geometries } = (value ?? {}) as Record<string, unknown>;
		switch (type) {
			case 'Point':
				return { type, coordinates: this.position(coordinates) };
			case 'MultiPoint':
				return { type, coordinates: this.#list(coordinates, (one) => this.position(one)) };
			case 'LineString':
				return { type, coordinates: this.line(coordinates) };
			case 'MultiLineString':
				return { type, coordinates: this.#list(coordinates, (one) => this.line(one)) };
			case 'Polygon':
				return { type, coordinates: this.polygon(coordinates) };
			case 'MultiPolygon':
				return { type, coordinates: this.#list(coordinates, (one) => this.polygon(one)) };
			case 'GeometryCollection':
				return { type, geometries: this.#list(geometries, (one) => this.geometry(one)) };
			default:
				throw new ReadFault('geometry-type', this.#at, { detail: textOf(type) });
		}
	}
}

const isFiniteNumber = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value);

const textOf = (value: unknown) => (value === undefined ? '' : JSON.stringify(value).slice(0, 100));
