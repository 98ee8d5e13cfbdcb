import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressBuild } from '../../../src/host/compress.js';
import { serve } from '../../../src/host/serve.js';

const FILES = {
	'index.html': '<p>root',
	'404.html': '<p>nothing here',
	'en/index.html': '<p>the map, 地图',
	'en/places/m50/index.html': '<p>M50',
	'_app/immutable/chunks/a.js': 'export {}',
	'_app/version.json': '{}',
	'service-worker.js': 'self',
	'theme.js': 'theme',
	'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'manifest.webmanifest': '{}',
	'sitemap.xml': '<urlset/>',
	'data/places.geojson': '{"type":"FeatureCollection","features":[]}',
	'data/places.csv': '\ufeffname\r\n',
	'data/places.kml': '<kml/>',
	'data/sources.json': '[]',
	'.secret': 'hidden',
	'图.txt': '中文'
};

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** A request whose path is sent as written, without a client's normalisation. */
function ask(origin: string, path: string, headers = {}, method = 'GET'): Promise<Answer> {
	const { hostname, port } = new URL(origin);
	return new Promise((done, failed) => {
		get({ hostname, port, path, headers, method, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				done({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(parts)
				})
			);
		}).on('error', failed);
	});
}

let root: string;
let site: Awaited<ReturnType<typeof serve>>;
const fetchPath = (path: string, headers = {}, method = 'GET') =>
	ask(site.url, path, headers, method);

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'serve-'));
	writeFileSync(join(root, 'outside.txt'), 'outside');
	for (const [file, text] of Object.entries(FILES)) {
		const path = join(root, 'build', file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	await compressBuild(join(root, 'build'));
	site = await serve({ directory: join(root, 'build'), port: 0 });
});
afterAll(async () => {
	await site.close();
	rmSync(root, { recursive: true });
});

describe('existing files', () => {
	it('serves pages, with the security headers of a host', async () => {
		const { status, headers, body } = await fetchPath('/en/?units=metric');
		expect(status).toBe(200);
		expect(body.toString()).toBe(FILES['en/index.html']);
		expect(headers).toMatchObject({
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-cache',
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'no-referrer',
			'permissions-policy': 'geolocation=(self)',
			vary: 'Accept-Encoding'
		});
	});

	it.each([
		['/data/places.geojson', 'application/geo+json'],
		['/data/places.kml', 'application/vnd.google-earth.kml+xml'],
		['/data/places.csv', 'text/csv; charset=utf-8'],
		['/data/sources.json', 'application/json'],
		['/manifest.webmanifest', 'application/manifest+json'],
		['/service-worker.js', 'text/javascript; charset=utf-8'],
		['/favicon.svg', 'image/svg+xml'],
		['/sitemap.xml', 'application/xml']
	])('serves %s with the type %s, compressed or not', async (path, type) => {
		const packed = await fetchPath(path, { 'accept-encoding': 'gzip, br' });
		expect([packed.status, packed.headers['content-type']]).toEqual([200, type]);
		const plain = await fetchPath(path);
		expect([plain.status, plain.headers['content-type']]).toEqual([200, type]);
	});

	it.each([
		['/_app/immutable/chunks/a.js', 'public, max-age=31536000, immutable'],
		['/_app/version.json', 'no-cache'],
		['/service-worker.js', 'no-cache'],
		['/theme.js', 'no-cache'],
		['/data/places.geojson', 'public, max-age=600'],
		['/favicon.svg', 'public, max-age=3600']
	])('serves %s with the cache control %s', async (path, cache) => {
		expect((await fetchPath(path)).headers['cache-control']).toBe(cache);
	});

	it('prefers brotli to gzip, and sends plain text to clients that accept neither', async () => {
		const expected = FILES['data/places.geojson'];
		const br = await fetchPath('/data/places.geojson', { 'accept-encoding': 'gzip, deflate, br' });
		expect(br.headers['content-encoding']).toBe('br');
		expect(brotliDecompressSync(br.body).toString()).toBe(expected);
		const gz = await fetchPath('/data/places.geojson', { 'accept-encoding': 'gzip' });
		expect(gz.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(gz.body).toString()).toBe(expected);
		const plain = await fetchPath('/data/places.geojson');
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(plain.body.toString()).toBe(expected);
		const page = await fetchPath('/en/', { 'accept-encoding': 'br' });
		expect(brotliDecompressSync(page.body).toString()).toBe(FILES['en/index.html']);
	});

	it('answers 304 to a matching ETag', async () => {
		const first = await fetchPath('/en/');
		const second = await fetchPath('/en/', { 'if-none-match': first.headers.etag });
		expect([second.status, second.body.length]).toEqual([304, 0]);
		expect(second.headers['cache-control']).toBe('no-cache');
	});

	it('answers HEAD with headers only', async () => {
		const { status, headers, body } = await fetchPath('/data/places.csv', {}, 'HEAD');
		expect([status, headers['content-length'], body.length]).toEqual([200, '9', 0]);
		const missing = await fetchPath('/nothing', {}, 'HEAD');
		expect([missing.status, missing.body.length]).toEqual([404, 0]);
	});

	it('sends a range, and the whole file where the range is malformed', async () => {
		const range = async (range: string) => {
			const { status, body } = await fetchPath('/theme.js', { range });
			return [status, body.toString()];
		};
		expect(await range('bytes=1-3')).toEqual([206, 'hem']);
		expect(await range('bytes=2-')).toEqual([206, 'eme']);
		expect((await range('bytes=99-'))[0]).toBe(416);
		for (const bad of ['bytes=-2', 'bytes=0-0', 'bytes=x', 'lines=1-2', 'bytes=0-1,3-4']) {
			expect(await range(bad)).toEqual([200, 'theme']);
		}
	});

	it('finds a file with a Chinese name', async () => {
		expect((await fetchPath('/%E5%9B%BE.txt')).body.toString()).toBe('中文');
	});
});

describe('redirects', () => {
	it('redirects a folder’s address to the one with a slash, keeping the query', async () => {
		const { status, headers } = await fetchPath('/en?sel=metro:x%26y');
		expect([status, headers.location]).toEqual([308, '/en/?sel=metro:x%26y']);
		expect((await fetchPath('/en/places/m50')).headers.location).toBe('/en/places/m50/');
	});

	it('never redirects to another site', async () => {
		for (const path of ['//en', '//evil.example/en', '/\\evil.example', '//evil.example/..']) {
			const { status, headers } = await fetchPath(path);
			expect([path, status, headers.location]).toEqual([path, 404, undefined]);
		}
	});
});

describe('missing files', () => {
	it.each([
		'/nothing',
		'/en/nothing/',
		'/en/index',
		'/404',
		'/theme.js/',
		'/places/',
		'/.secret',
		'/../outside.txt',
		'/..%2foutside.txt',
		'/%2e%2e/outside.txt',
		'/en/../../outside.txt',
		'/..\\outside.txt'
	])('answers %s with the page 404.html and its status', async (path) => {
		const { status, headers, body } = await fetchPath(path);
		expect([status, body.toString()]).toEqual([404, FILES['404.html']]);
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(headers['x-content-type-options']).toBe('nosniff');
	});

	it.each(['/%', '/%zz', '/%E0%A4%A', '/en/%C3%28', '/%00', '/en/?ok=1&x'.replace('ok', '%')])(
		'keeps running after %s',
		async (path) => {
			expect([400, 200]).toContain((await fetchPath(path)).status);
			expect((await fetchPath('/en/')).status).toBe(200);
		}
	);

	it('answers malformed percent-encoding with 400', async () => {
		expect((await fetchPath('/%zz')).status).toBe(400);
		expect((await fetchPath('/%00')).status).toBe(400);
	});

	it('keeps running after bytes that no browser sends', async () => {
		for (const line of ['GET /en?\x7f\xff HTTP/1.1', 'GET /\xe5\x9b HTTP/1.1', 'nonsense']) {
			await new Promise<void>((done) => {
				const socket = connect(site.port, '127.0.0.1', () => {
					socket.end(Buffer.from(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`, 'latin1'));
				});
				socket.on('data', () => {}).on('close', () => done());
			});
		}
		expect((await fetchPath('/en/')).status).toBe(200);
	});

	it('refuses other methods', async () => {
		const { status, headers } = await fetchPath('/en/', {}, 'POST');
		expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
	});
});

describe('starting the server', () => {
	it('serves under a base path, and nothing outside it', async () => {
		const based = await serve({ directory: join(root, 'build'), port: 0, base: 'map/' });
		try {
			expect(new URL(based.url).pathname).toBe('/map/');
			expect((await ask(based.url, '/map/en/')).status).toBe(200);
			expect((await ask(based.url, '/map/en')).headers.location).toBe('/map/en/');
			expect((await ask(based.url, '/map?x=1')).headers.location).toBe('/map/?x=1');
			const cache = (await ask(based.url, '/map/_app/immutable/chunks/a.js')).headers;
			expect(cache['cache-control']).toContain('immutable');
			for (const path of ['/', '/en/', '/mapen/', '/map/nothing']) {
				expect([path, (await ask(based.url, path)).status]).toEqual([path, 404]);
			}
		} finally {
			await based.close();
		}
	});

	it('throws where the port is taken, or takes the next one', async () => {
		const { port } = site;
		const directory = join(root, 'build');
		await expect(serve({ directory, port })).rejects.toThrow(`Port ${port} is taken`);
		const next = await serve({ directory, port, nextPort: true });
		expect(next.port).toBeGreaterThan(port);
		await next.close();
	});

	it('throws where there is no built site', async () => {
		const directory = join(root, 'no-build');
		await expect(serve({ directory, port: 0 })).rejects.toThrow('run "npm run build" first');
	});
});
