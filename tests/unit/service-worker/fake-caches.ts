/** A cache storage and a site in memory, as far as the service worker's parts need them. */
import { vi } from 'vitest';

const ORIGIN = 'https://map.example';
const address = (request: string | Request) =>
	new URL(typeof request === 'string' ? request : request.url, ORIGIN).href;

class FakeCache {
	readonly files = new Map<string, Response>();
	match = async (request: string | Request) => this.files.get(address(request))?.clone();
	put = async (request: string | Request, response: Response) => {
		this.files.set(address(request), response);
	};
	delete = async (request: string | Request) => this.files.delete(address(request));
	keys = async () => [...this.files.keys()].map((url) => new Request(url));
}

class FakeCaches {
	readonly all = new Map<string, FakeCache>();
	open = async (name: string) => {
		if (!this.all.has(name)) this.all.set(name, new FakeCache());
		return this.all.get(name)!;
	};
	delete = async (name: string) => this.all.delete(name);
	keys = async () => [...this.all.keys()];
	match = async (request: string | Request, { cacheName }: { cacheName?: string } = {}) => {
		const names = cacheName === undefined ? [...this.all.keys()] : [cacheName];
		for (const name of names) {
			const found = await this.all.get(name)?.match(request);
			if (found) return found;
		}
	};
	/** The paths that a cache holds. */
	paths = (name: string) =>
		[...(this.all.get(name)?.files.keys() ?? [])].map((url) => new URL(url).pathname).sort();
}

/** A page of a version. */
export const html = (version: string, text = '') =>
	new Response(`<html><meta name="version" content="${version}" />${text}`, {
		headers: { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' }
	});

/** Sets both up. A path that `files` does not have is a 404; a thrown error is no network. */
export function setUp(files: Record<string, () => Response>) {
	const storage = new FakeCaches();
	const asked: string[] = [];
	const fetched = vi.fn(async (request: string | Request, options?: RequestInit) => {
		const { pathname } = new URL(address(request));
		asked.push(`${pathname}${options?.cache ? ` ${options.cache}` : ''}`);
		return files[pathname]?.() ?? new Response('nothing', { status: 404 });
	});
	vi.stubGlobal('caches', storage);
	vi.stubGlobal('fetch', fetched);
	vi.stubGlobal('location', new URL(`${ORIGIN}/service-worker.js`));
	return { storage, asked, files };
}
