import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { pageCode } from '../../../src/host/page-code.js';

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

	it('is its files and what they import, at any remove and in circles', () => {
		for (const id of ['/page.svelte', '/list.ts', '/order.ts']) {
			expect(group(id, graph), id).toBe('first');
		}
	});

	it('is not what is asked for later', () => {
		expect(group('/card.ts', graph)).toBeNull();
	});

	it('has the words that it names, not all of them', () => {
		expect(group(word('title'), graph)).toBe('first');
		expect(group(word('away'), graph)).toBeNull();
		expect(group(word('other'), graph)).toBeNull();
	});

	it('says so where a list of files names nothing that there is', () => {
		expect(() => pageCode('lost', ['/gone.ts'])('/list.ts', graph)).toThrow('/gone.ts');
	});
});
