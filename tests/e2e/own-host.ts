/**
 * A story's own server, which may stop answering, be gone, or publish another version. Playwright
 * cannot route a service worker's requests: they are answered here.
 */
import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { serve } from '../../src/host/serve.js';

export class OwnHost {
	port = 0;
	#close: () => Promise<void> = async () => {};

	get url(): string {
		return `http://localhost:${this.port}`;
	}

	/** Serves a built site, instead of the previous one. */
	async publish(directory: string): Promise<void> {
		await this.stop();
		const site = await serve({ directory, port: this.port });
		this.port = site.port;
		this.#close = site.close;
	}

	/** Accepts every request and answers none. */
	async fallSilent(): Promise<void> {
		await this.stop();
		const server: Server = createServer(() => {});
		await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done));
		this.#close = () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			});
	}

	/** Closes the server. */
	async stop(): Promise<void> {
		await this.#close();
		this.#close = async () => {};
	}
}

const TEXT = new Set('.html .js .json .css .webmanifest .txt .xml'.split(' '));

/** Every file under a folder. */
export function filesUnder(directory: string): string[] {
	return (readdirSync(directory, { recursive: true }) as string[])
		.map((file) => join(directory, file))
		.filter((file) => statSync(file).isFile());
}

/** The version name of a built site. */
export function versionOf(directory: string): string {
	return JSON.parse(readFileSync(join(directory, '_app/version.json'), 'utf8')).version;
}

/**
 * Makes another version of a built site, as a deployment would: the same pages under another
 * version name, with every chunk renamed. Returns its folder.
 */
export function anotherVersion(directory: string, version: string): string {
	const copy = mkdtempSync(join(tmpdir(), 'site-'));
	cpSync(directory, copy, { recursive: true });
	const own = versionOf(directory);
	const files = filesUnder(copy);
	// Compressed siblings would still have the old version.
	for (const file of files) if (/\.(br|gz)$/.test(file)) rmSync(file);
	const plain = files.filter((file) => !/\.(br|gz)$/.test(file));
	const code = plain.filter((file) => /_app\/immutable\/(chunks|nodes|entry)\/.*\.js$/.test(file));
	const names = new Map(code.map((file) => [basename(file), `next-${basename(file)}`]));
	const any = new RegExp(
		[...names.keys(), own].map((name) => name.replaceAll('.', '\\.')).join('|'),
		'g'
	);
	for (const file of plain) {
		if (!TEXT.has(extname(file))) continue;
		const text = readFileSync(file, 'utf8');
		const changed = text.replace(any, (found) => names.get(found) ?? version);
		writeFileSync(file, extname(file) === '.html' ? signed(changed) : changed);
	}
	for (const file of code) renameSync(file, join(dirname(file), names.get(basename(file))!));
	return copy;
}

/** Updates the hashes of a page's inline scripts in its content security policy. */
function signed(html: string): string {
	const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`
	);
	return html.replace(/script-src 'self' [^;]+/, `script-src 'self' ${hashes.join(' ')}`);
}
