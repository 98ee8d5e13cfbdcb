/** The archive, read by the npm package `pmtiles` from a server that answers ranges: each tile to the byte. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { PMTiles, zxyToTileId } from 'pmtiles';
import { EXTENT } from '#lib/catalogue/schema/extent';
import { tileLayers } from '#lib/layers/tile-layers';
import { mapFiles } from '#lib/server/publish/map-files';
import { archiveOfGround } from '#lib/server/tiles/archive-of-ground';
import { groundTiles } from '#lib/server/tiles/ground-tiles';
import { pmtilesArchive } from '#lib/server/tiles/pmtiles-archive';
import { tileCover, type TileId } from '#lib/server/tiles/tile-cover';
import { CATALOGUE } from '../../built-catalogue';

let server: Server | undefined;
let asked: string[] = [];

/** Serves one file by ranges alone, as object storage does, and reads it as a browser would. */
async function readFrom(file: Buffer): Promise<PMTiles> {
	asked = [];
	server = createServer((request, response) => {
		const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
		if (!range) return void response.writeHead(400).end();
		const [from, to] = [Number(range[1]), Math.min(Number(range[2]), file.length - 1)];
		asked.push(range[0]);
		response.writeHead(206, {
			'Content-Range': `bytes ${from}-${to}/${file.length}`,
			'Content-Length': to - from + 1
		});
		response.end(file.subarray(from, to + 1));
	});
	await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	return new PMTiles(`http://127.0.0.1:${port}/corridor.pmtiles`);
}
afterEach(() => {
	server?.closeAllConnections();
	server?.close();
	server = undefined;
});

const bytesOf = async (archive: PMTiles, { z, x, y }: TileId) =>
	Buffer.from(new Uint8Array((await archive.getZxy(z, x, y))?.data ?? new ArrayBuffer(0)));

const made = (tiles: (TileId & { data: Uint8Array })[]) =>
	pmtilesArchive({ tiles, extent: EXTENT, metadata: {} });

describe('the archive of the ground', () => {
	it('gives every tile of the site, and says what it holds', async () => {
		const archive = await readFrom(archiveOfGround(tileLayers(), CATALOGUE));
		const { geodata, ground } = CATALOGUE;
		const tile = groundTiles(tileLayers(), mapFiles(geodata, ground.green));
		for (const id of tileCover()) {
			expect((await bytesOf(archive, id)).equals(tile(id)), JSON.stringify(id)).toBe(true);
		}
		const header = await archive.getHeader();
		expect(header).toMatchObject({ specVersion: 3, clustered: true, minZoom: 13, maxZoom: 14 });
		expect(header).toMatchObject({ minLon: 121.3, minLat: 31.19, maxLon: 121.52, maxLat: 31.32 });
		expect(header.tileType).toBe(1);
		const filled = tileCover().filter((id) => tile(id).length > 0);
		expect(header.numAddressedTiles).toBe(filled.length);
		const metadata = (await archive.getMetadata()) as { vector_layers: { id: string }[] };
		expect(metadata.vector_layers.map(({ id }) => id)).toEqual(
			tileLayers().map(({ name }) => name)
		);
		expect(JSON.stringify(metadata)).toContain('OpenStreetMap');
		// Header with root directory, metadata, and then a tile a request.
		expect(asked).toHaveLength(filled.length + 2);
	});
});

describe('an archive', () => {
	it('numbers tiles as the specification does', () => {
		const numbers = [
			[0, 0, 0, 0],
			[1, 0, 0, 1],
			[1, 0, 1, 2],
			[1, 1, 1, 3],
			[1, 1, 0, 4],
			[2, 0, 0, 5],
			[12, 3423, 1763, 19_078_479]
		] as const;
		for (const [z, x, y, id] of numbers) expect(zxyToTileId(z, x, y)).toBe(id);
	});

	it('stores equal tiles once, and successive ones as a run', async () => {
		const same = Buffer.from('the same');
		const at = (z: number, x: number, y: number, data: Buffer) => ({ z, x, y, data });
		const archive = await readFrom(
			made([
				at(2, 0, 0, Buffer.from('other')),
				at(1, 1, 0, same),
				at(1, 0, 0, same),
				at(1, 1, 1, same),
				at(2, 3, 3, same),
				at(1, 0, 1, same)
			])
		);
		const header = await archive.getHeader();
		expect(header).toMatchObject({ numAddressedTiles: 6, numTileEntries: 3, numTileContents: 2 });
		for (const [z, x, y] of [
			[1, 0, 0],
			[1, 0, 1],
			[1, 1, 1],
			[1, 1, 0],
			[2, 3, 3]
		] as const) {
			expect(String(await bytesOf(archive, { z, x, y }))).toBe('the same');
		}
		expect(String(await bytesOf(archive, { z: 2, x: 0, y: 0 }))).toBe('other');
		expect(await archive.getZxy(2, 1, 1)).toBeUndefined();
	});

	it('finds tiles by leaf directories where there are many, and leaves empty ones out', async () => {
		let seed = 1;
		const tiles = Array.from({ length: 16_000 }, (_, i) => {
			// A few contents in no order, so that the directory does not compress away.
			seed = (seed * 48_271) % 2_147_483_647;
			const data = Buffer.from(seed % 7 === 0 ? '' : `content ${seed % 2003}`);
			return { z: 9, x: i % 200, y: Math.floor(i / 200), data };
		});
		const file = made(tiles);
		const archive = await readFrom(file);
		const header = await archive.getHeader();
		expect(header.leafDirectoryLength).toBeGreaterThan(0);
		expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
		for (let i = 0; i < tiles.length; i += 397) {
			const { z, x, y, data } = tiles[i]!;
			expect((await bytesOf(archive, { z, x, y })).equals(data), `${z}/${x}/${y}`).toBe(true);
		}
	});

	it('is refused where it would hold nothing', () => {
		expect(() => made([{ z: 0, x: 0, y: 0, data: new Uint8Array() }])).toThrow(/nothing to write/);
	});
});
