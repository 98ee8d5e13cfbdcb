/**
 * One small server over `build/`, as a host would serve it: compressed files where they exist,
 * cache headers, the page 404.html with its status, a base path. `npm start`, the end-to-end
 * tests and the bench all use it, so that what they see is what ships.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersFor } from './headers.js';
import { listen } from './listen.js';
import { readRequest, siteFiles } from './site.js';

const DEFAULT_PORT = 4173;

/**
 * @typedef {object} ServeOptions
 * @property {string} [directory] what to serve; `build` by default
 * @property {number} [port] 0 for any free one; 4173 by default
 * @property {boolean} [nextPort] whether to take the next free port where `port` is taken
 * @property {string} [host] the interface to listen on; the loopback interface by default
 * @property {string} [base] the path that the site lives under (`/map`); none by default
 */

/**
 * Serves a built site until `close` is called.
 *
 * @param {ServeOptions} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends in `/`
 * @throws {Error} where there is no site in the directory or the port is taken
 */
export async function serve(options = {}) {
	const { port = DEFAULT_PORT, nextPort = false, host = '127.0.0.1' } = options;
	const directory = resolve(options.directory ?? 'build');
	const base = (options.base ?? '').replace(/^\/*(?=[^/])/, '/').replace(/\/+$/, '');
	if (!existsSync(directory)) {
		throw new Error(`There is nothing to serve in ${directory}: run "npm run build" first.`);
	}
	const files = siteFiles(directory);
	const notFoundPage = files.has('/404.html')
		? readFileSync(join(directory, '404.html'))
		: Buffer.from('<!doctype html><title>404</title><p>Not found');
	const send = sirv(directory, { brotli: true, gzip: true, etag: true, extensions: [] });

	const server = createServer((request, response) => {
		const answer = readRequest(request, files, base);
		if ('location' in answer) {
			response.writeHead(308, { Location: answer.location, 'Content-Length': 0 }).end();
		} else if ('file' in answer) {
			for (const [name, value] of Object.entries(headersFor(answer.file))) {
				response.setHeader(name, value);
			}
			request.url = encodeURI(answer.file);
			// sirv answers a malformed range incorrectly; a server may ignore a range (RFC 9110, section 14.2).
			if (!/^bytes=\d+-(?!0+$)\d*$/.test(request.headers.range ?? '')) delete request.headers.range;
			send(request, response, () => refuse(request, response, 404, notFoundPage));
		} else {
			const { status } = answer;
			if (status === 405) response.setHeader('Allow', 'GET, HEAD');
			const page = status === 404 ? notFoundPage : `<!doctype html><title>${status}</title>`;
			refuse(request, response, status, page);
		}
	});
	const taken = await listen(server, port, host, nextPort);
	const name = host.includes(':') ? `[${host}]` : host;
	return {
		url: `http://${name}:${taken}${base}/`,
		port: taken,
		close: () =>
			new Promise((done, failed) => {
				server.close((error) => (error ? failed(error) : done()));
				server.closeAllConnections();
			})
	};
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string | Buffer} page
 */
function refuse(request, response, status, page) {
	response.writeHead(status, {
		...headersFor('/404.html'),
		'Content-Length': Buffer.byteLength(page)
	});
	response.end(request.method === 'HEAD' ? undefined : page);
}

/** `node src/host/serve.js`: PORT, HOST and BASE_PATH are read from the environment. */
async function main() {
	const { PORT, HOST, BASE_PATH } = process.env;
	const port = PORT ? Number(PORT) : undefined;
	if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
		throw new Error(`PORT=${PORT} is not a port: write a number from 0 to 65535.`);
	}
	const site = await serve({ port, nextPort: !PORT, host: HOST || undefined, base: BASE_PATH });
	if (!PORT && site.port !== DEFAULT_PORT) console.log(`Port ${DEFAULT_PORT} is taken.`);
	console.log(`Serving build/ at ${site.url} (Ctrl+C stops it)`);
	for (const signal of ['SIGINT', 'SIGTERM']) {
		process.once(signal, () => site.close().finally(() => process.exit()));
	}
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	main().catch((/** @type {Error} */ error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
