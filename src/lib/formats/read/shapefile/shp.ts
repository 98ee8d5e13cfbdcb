/**
 * The main file of a shapefile (ESRI Shapefile Technical Description, July 1998). Read here and not by a
 * library: those that are kept neither name the record at fault nor bound what a damaged header makes them
 * allocate. `shapefile` (Bostock) is the second reader in the tests.
 */
import type { Geometry, Position } from 'geojson';
import { ReadFault, type FaultPlace } from '../layer/fault';
import type { RawGeometry } from '../layer/raw-geometry';
import { polygonsOfRings } from './rings';

const FILE_CODE = 9994;
const HEADER = 100;

/** Whether bytes begin as a shapefile's main file. */
export const isShp = (bytes: Uint8Array): boolean =>
	bytes.length >= 4 && new DataView(bytes.buffer, bytes.byteOffset).getInt32(0) === FILE_CODE;

/** One record: its shape's bytes, and where they begin. */
export interface ShpRecord {
	/** from 1 */
	readonly number: number;
	readonly view: DataView;
	readonly byte: number;
}

/**
 * The records of a file. One that the file cuts off is the last, and a fault.
 * @throws {ReadFault} with the byte
 */
export function* shpRecords(bytes: Uint8Array): Generator<ShpRecord> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < HEADER) throw new ReadFault('cut-off', { byte: bytes.length });
	if (!isShp(bytes)) throw new ReadFault('syntax', { byte: 0 }, { detail: 'no shapefile' });
	for (let at = HEADER, number = 1; at < bytes.length; number++) {
		if (at + 8 > bytes.length) throw new ReadFault('cut-off', { feature: number, byte: at });
		const length = view.getInt32(at + 4) * 2;
		const start = at + 8;
		if (length < 4) throw new ReadFault('damaged', { feature: number, byte: at });
		if (start + length > bytes.length) {
			throw new ReadFault('cut-off', { feature: number, byte: at });
		}
		yield {
			number,
			byte: start,
			view: new DataView(bytes.buffer, bytes.byteOffset + start, length)
		};
		at = start + length;
	}
}

/** Shape types without the tens that say Z and M. */
const TYPE = { none: 0, point: 1, line: 3, polygon: 5, points: 8 } as const;

/** The geometry of a record; null for a null shape. */
export function shpGeometry(
	{ view, byte }: ShpRecord,
	raw: RawGeometry,
	at: FaultPlace
): Geometry | null {
	const place = { ...at, byte };
	try {
		return geometryOf(view, raw, place);
	} catch (error) {
		// A count that runs past the record's end.
		if (error instanceof RangeError) throw new ReadFault('damaged', place);
		throw error;
	}
}

function geometryOf(view: DataView, raw: RawGeometry, at: FaultPlace): Geometry | null {
	const type = view.getInt32(0, true);
	const hasHeights = type > 10 && type < 20;
	const number = (byte: number) => view.getFloat64(byte, true);
	switch (type % 10) {
		case TYPE.none:
			if (type !== 0) break;
			return null;
		case TYPE.point: {
			const position: Position = [number(4), number(12)];
			if (hasHeights) position.push(number(20));
			return { type: 'Point', coordinates: raw.position(position) };
		}
		case TYPE.points: {
			const count = countAt(view, 36, 16, at);
			const points = positionsAt(view, 40, count, hasHeights ? 40 + 16 * count + 16 : null);
			return { type: 'MultiPoint', coordinates: points.map((point) => raw.position(point)) };
		}
		case TYPE.line:
		case TYPE.polygon: {
			const parts = partsOf(view, hasHeights, at);
			if (type % 10 === TYPE.polygon) {
				return polygonsOfRings(parts.map((part) => raw.ring(part)));
			}
			const lines = parts.map((part) => raw.line(part));
			return lines.length === 1
				? { type: 'LineString', coordinates: lines[0]! }
				: { type: 'MultiLineString', coordinates: lines };
		}
	}
	throw new ReadFault('geometry-type', at, { detail: `type ${type}` });
}

/** A count that its record has room for; a damaged one would allocate without bound. */
function countAt(view: DataView, byte: number, bytesEach: number, at: FaultPlace): number {
	const count = view.getInt32(byte, true);
	if (count < 0 || count * bytesEach > view.byteLength) throw new ReadFault('damaged', at);
	return count;
}

function positionsAt(
	view: DataView,
	byte: number,
	count: number,
	heights: number | null
): Position[] {
	const isThere = heights !== null && heights + 8 * count <= view.byteLength;
	return Array.from({ length: count }, (_, i) => {
		const position = [
			view.getFloat64(byte + 16 * i, true),
			view.getFloat64(byte + 16 * i + 8, true)
		];
		if (isThere) position.push(view.getFloat64(heights + 8 * i, true));
		return position;
	});
}

function partsOf(view: DataView, hasHeights: boolean, at: FaultPlace): Position[][] {
	const parts = countAt(view, 36, 4, at);
	const count = countAt(view, 40, 16, at);
	const start = 44 + 4 * parts;
	const heights = hasHeights ? start + 16 * count + 16 : null;
	const positions = positionsAt(view, start, count, heights);
	const starts = Array.from({ length: parts }, (_, i) => view.getInt32(44 + 4 * i, true));
	return starts.map((from, i) => {
		const to = starts[i + 1] ?? count;
		if (from < 0 || to > count || from >= to) throw new ReadFault('damaged', at);
		return positions.slice(from, to);
	});
}
