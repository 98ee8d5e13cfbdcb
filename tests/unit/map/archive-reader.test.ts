/** Tiles from an archive: fetched by ranges, and asked for again where the archive could not be read. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Protocol } from 'pmtiles';
import { archiveReader } from '#lib/map/renderer/archive-reader';
import { pmtilesArchive } from '#lib/server/tiles/pmtiles-archive';

const file = pmtilesArchive({
	tiles: [{ z: 1, x: 0, y: 1, data: Buffer.from('a tile') }],
	extent: { west: 121, south: 31, east: 122, north: 32 },
	metadata: {}
});

let server: Server;
let isUp: boolean;
let made: number;
let read: (address: string, abort?: AbortController) => Promise<string>;

beforeEach(async () => {
	[isUp, made] = [true, 0];
	server = createServer((request, response) => {
		const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
		if (!isUp || from === undefined) return void response.writeHead(503).end();
		const part = file.subarray(Number(from), Number(to) + 1);
		response.writeHead(206, { 'Content-Length': part.length }).end(part);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	const reader = archiveReader(() => {
		made += 1;
		return Promise.resolve(new Protocol());
	});
	read = async (tile, abort = new AbortController()) => {
		const url = `pmtiles://http://127.0.0.1:${port}/ground.pmtiles/${tile}`;
		return Buffer.from(
			(await reader({ url, type: 'arrayBuffer' }, abort)).data as ArrayBuffer
		).toString();
	};
});
afterEach(() => {
	server.closeAllConnections();
	server.close();
});

it('gives a tile’s bytes, and none for a tile that the archive leaves out', async () => {
	expect(await read('1/0/1')).toBe('a tile');
	expect(await read('1/1/1')).toBe('');
	expect(made).toBe(1);
});

it('fails where the archive does, and reads it once it is back', async () => {
	isUp = false;
	await expect(read('1/0/1')).rejects.toThrow();
	isUp = true;
	expect(await read('1/0/1')).toBe('a tile');
	expect(await read('1/0/1')).toBe('a tile');
	expect(made).toBe(2);
});

it('keeps its reader where a tile is no longer wanted', async () => {
	expect(await read('1/0/1')).toBe('a tile');
	const abort = new AbortController();
	abort.abort();
	await read('1/0/1', abort).catch(() => {});
	expect(await read('1/0/1')).toBe('a tile');
	expect(made).toBe(1);
});
