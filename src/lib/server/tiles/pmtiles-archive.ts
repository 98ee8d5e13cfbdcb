/**
 * Writes tiles as one PMTiles archive, version 3 of the specification
 * (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md): header, root directory, metadata, leaf
 * directories, tiles. Clustered, equal tiles stored once, everything but the header compressed with gzip. The npm
 * package `pmtiles` reads archives and writes none.
 */
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import type { TileId } from './tile-cover';

/** An archive's tiles, and what its header and metadata say of them. */
export interface Archive {
	tiles: Iterable<TileId & { data: Uint8Array }>;
	/** degrees WGS-84 */
	extent: { west: number; south: number; east: number; north: number };
	/** JSON for readers: name, attribution, `vector_layers` */
	metadata: object;
}

interface Entry {
	tileId: number;
	/** of how many successive tiles this is the content; 0 for a leaf directory */
	runLength: number;
	offset: number;
	length: number;
}

const HEADER_BYTES = 127;
/** Header and root directory are in the first 16 KiB, so that readers ask for them once. */
const ROOT_BYTES = 16_384 - HEADER_BYTES;
const ENTRIES_OF_LEAF = 4096;
/** The specification's numbers. */
const VERSION = 3;
const GZIP = 2;
const MVT = 1;

const packed = (bytes: Uint8Array | string) => gzipSync(bytes, { level: 9 });

/** A number as the variable-length integer of Protocol Buffers. */
function varint(value: number, into: number[]): void {
	let rest = value;
	for (; rest > 127; rest = Math.floor(rest / 128)) into.push((rest % 128) + 128);
	into.push(rest);
}

function directory(entries: readonly Entry[]): Buffer {
	const bytes: number[] = [];
	varint(entries.length, bytes);
	entries.forEach(({ tileId }, i) => varint(tileId - (entries[i - 1]?.tileId ?? 0), bytes));
	for (const { runLength } of entries) varint(runLength, bytes);
	for (const { length } of entries) varint(length, bytes);
	entries.forEach(({ offset }, i) => {
		const before = entries[i - 1];
		// 0 for what follows its predecessor, otherwise the offset plus 1.
		varint(before && offset === before.offset + before.length ? 0 : offset + 1, bytes);
	});
	return packed(Uint8Array.from(bytes));
}

/** The root directory, and the leaf directories where it would be too large without. */
function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
	const whole = directory(entries);
	if (whole.length <= ROOT_BYTES) return { root: whole, leaves: Buffer.alloc(0) };
	const leaves: Buffer[] = [];
	const tops: Entry[] = [];
	let offset = 0;
	for (let i = 0; i < entries.length; i += ENTRIES_OF_LEAF) {
		const leaf = directory(entries.slice(i, i + ENTRIES_OF_LEAF));
		tops.push({ tileId: entries[i]!.tileId, runLength: 0, offset, length: leaf.length });
		leaves.push(leaf);
		offset += leaf.length;
	}
	return { root: directory(tops), leaves: Buffer.concat(leaves) };
}

/**
 * Writes an archive. Tiles without content are left out: readers take them to be empty.
 * @throws {Error} where no tile has content
 */
export function pmtilesArchive({ tiles, extent, metadata }: Archive): Buffer {
	const filled = [...tiles].filter(({ data }) => data.length > 0);
	if (filled.length === 0) throw new Error('No tile has content: there is nothing to write.');
	const ordered = filled
		.map((tile) => ({ ...tile, tileId: zxyToTileId(tile.z, tile.x, tile.y) }))
		.sort((a, b) => a.tileId - b.tileId);

	const contents = new Map<string, { offset: number; bytes: Buffer }>();
	const entries: Entry[] = [];
	let size = 0;
	for (const { tileId, data } of ordered) {
		const key = Buffer.from(data).toString('latin1');
		let content = contents.get(key);
		if (!content) {
			content = { offset: size, bytes: packed(data) };
			contents.set(key, content);
			size += content.bytes.length;
		}
		const last = entries.at(-1);
		if (last?.offset === content.offset && last.tileId + last.runLength === tileId) {
			last.runLength += 1;
		} else {
			entries.push({ tileId, runLength: 1, offset: content.offset, length: content.bytes.length });
		}
	}

	const { root, leaves } = directories(entries);
	const about = packed(JSON.stringify(metadata));
	const data = Buffer.concat([...contents.values()].map(({ bytes }) => bytes));
	const parts = [root, about, leaves, data];
	const zooms = ordered.map(({ z }) => z);
	const header = Buffer.alloc(HEADER_BYTES);
	header.write('PMTiles', 'latin1');
	header.writeUInt8(VERSION, 7);
	let [at, offset] = [8, HEADER_BYTES];
	for (const part of parts) {
		header.writeBigUInt64LE(BigInt(offset), at);
		header.writeBigUInt64LE(BigInt(part.length), at + 8);
		at += 16;
		offset += part.length;
	}
	for (const count of [ordered.length, entries.length, contents.size]) {
		header.writeBigUInt64LE(BigInt(count), at);
		at += 8;
	}
	const isClustered = 1;
	const lowest = Math.min(...zooms);
	header.set([isClustered, GZIP, GZIP, MVT, lowest, Math.max(...zooms)], 96);
	const { west, south, east, north } = extent;
	const degrees = (value: number, position: number) =>
		header.writeInt32LE(Math.round(value * 1e7), position);
	[west, south, east, north].forEach((value, i) => degrees(value, 102 + 4 * i));
	header.writeUInt8(lowest, 118);
	degrees((west + east) / 2, 119);
	degrees((south + north) / 2, 123);
	return Buffer.concat([header, ...parts]);
}
