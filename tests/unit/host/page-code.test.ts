import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import { both, pageCode, sharedCode, WITH_THEIR_PART } from '../../../src/host/page-code.js';

/** A build of these modules: what each imports, and its text. */
function build(
	modules: Record<string, { imports?: string[]; code?: string }>
): Rolldown.ChunkingContext {
	return {
		getModuleInfo: (id) => {
			const known = modules[id];
			if (!known) return null;
			return {
				id,
				importedIds: known.imports ?? [],
				code: known.code ?? ''
			} as Rolldown.ModuleInfo;
		}
	};
}

const INDEX = '/i18n/paraglide/messages/_index.js';
const word = (name: string) => `/i18n/paraglide/messages/${name}.js`;
const graph = build({
	'/page.svelte': {
		imports: ['/list.ts', '/i18n/paraglide/messages.js'],
		code: 'm.title(); later(() => import("/card.ts")); team.away();'
	},
	'/list.ts': { imports: ['/order.ts', '/page.svelte'] },
	'/order.ts': {},
	'/card.ts': { imports: ['/order.ts'] },
	'/i18n/paraglide/messages.js': { imports: [INDEX] },
	[INDEX]: { imports: [word('title'), word('away'), word('other')] },
	[word('title')]: {},
	[word('away')]: {},
	[word('other')]: {}
});

describe('the code of a page', () => {
	const group = pageCode('first', ['/page.svelte', '/gone.ts']);

	it('consists of its files and their static imports, recursively and with cycles', () => {
		for (const id of ['/page.svelte', '/list.ts', '/order.ts']) {
			expect(group(id, graph), id).toBe('first');
		}
	});

	it('excludes dynamic imports', () => {
		expect(group('/card.ts', graph)).toBeNull();
	});

	it('contains only the messages that it names', () => {
		expect(group(word('title'), graph)).toBe('first');
		expect(group(word('away'), graph)).toBeNull();
		expect(group(word('other'), graph)).toBeNull();
	});

	it('that another page shares is a group of its own', () => {
		const shared = both(group, pageCode('second', ['/card.ts']));
		expect(shared('/order.ts', graph)).toBe('first-second');
		expect(shared('/list.ts', graph)).toBeNull();
		expect(shared('/card.ts', graph)).toBeNull();
	});

	it('throws where none of the listed files exists', () => {
		expect(() => pageCode('lost', ['/gone.ts'])('/list.ts', graph)).toThrow('/gone.ts');
	});
});

describe('the code that several parts of the site share', () => {
	const group = sharedCode('/site/src/lib');

	it.each([
		'panels/parts/StarButton.svelte',
		'i18n/paraglide/messages/close.js',
		'catalogue/words/words.ts'
	])('has %s', (path) => expect(group(`/site/src/lib/${path}`)).toBe('shared'));

	it('contains icons, and no other package', () => {
		expect(group('/site/node_modules/@lucide/svelte/dist/icons/x.svelte')).toBe('shared');
		expect(group('/site/node_modules/proj4/dist/proj4.js')).toBeNull();
		expect(group('/site/src/routes/+layout.svelte')).toBeNull();
	});

	it.each(WITH_THEIR_PART)('leaves %s with the part that needs it', (folder) => {
		expect(group(`/site/src/lib/${folder}a.ts`)).toBeNull();
		const hint = `src/lib/${folder} is gone: say in src/host/page-code.js where its code stands now.`;
		expect(existsSync(`src/lib/${folder}`), hint).toBe(true);
	});
});

describe('the borders of bundles', () => {
	it('name existing pages', () => {
		const config = readFileSync('vite.config.ts', 'utf8');
		const pages = [
			...config.matchAll(/['"`](?:\$\{MAP\}|routes|hooks)[^'"`]*\.(?:svelte|ts)['"`]/g)
		];
		expect(pages.length).toBeGreaterThanOrEqual(6);
		for (const [quoted] of pages) {
			const path = quoted.slice(1, -1).replace('${MAP}', 'routes/[lang=locale]/(map)');
			expect(existsSync(`src/${path}`), `vite.config.ts names src/${path}, which is gone`).toBe(
				true
			);
		}
	});

	it('name no files of src/lib, so that a rename moves no code into the first view', () => {
		const config = readFileSync('vite.config.ts', 'utf8').replace(/\/\/.*$/gm, '');
		expect(config).not.toMatch(/src\/lib\//);
	});
});
