import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressBuild } from '../../../src/host/compress.js';

const TEXT = '{"type":"FeatureCollection","features":[]}'.repeat(50);
let directory: string;

beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), 'compress-'));
	mkdirSync(join(directory, 'data/map'), { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

const write = (file: string, text = TEXT) => writeFileSync(join(directory, file), text);

it('writes a brotli and a gzip sibling of every type of text file, which decompress to it', async () => {
	const files = ['a.geojson', 'data/b.kml', 'data/map/c.csv', 'd.webmanifest', 'e.mjs', 'f.txt'];
	for (const file of files) write(file);
	const written = await compressBuild(directory);
	expect(written).toEqual(files.flatMap((file) => [`${file}.br`, `${file}.gz`]).sort());
	for (const file of files) {
		const path = join(directory, file);
		expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(TEXT);
		expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(TEXT);
		expect(readFileSync(`${path}.br`).length).toBeLessThan(TEXT.length);
	}
});

it('skips pictures and compressed files', async () => {
	write('photo.webp');
	write('page.html');
	write('page.html.br', 'by another hand');
	mkdirSync(join(directory, 'folder.json'));
	expect(await compressBuild(directory)).toEqual(['page.html.gz']);
	expect(readFileSync(join(directory, 'page.html.br'), 'utf8')).toBe('by another hand');
	expect(await compressBuild(directory)).toEqual([]);
});
