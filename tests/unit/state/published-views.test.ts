/**
 * Named views are printed as QR codes: a name that was published once opens the same view for ever. Lines are
 * only added to `published-views.tsv`.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/i18n/locale';
import { readAddress } from '#lib/state/address/address';
import { namedViewAddress } from '#lib/state/address/named-view';
import { viewPath } from '#lib/state/address/paths';
import { geodata } from '../../geodata/corpus';

const FILE = new URL('./published-views.tsv', import.meta.url);
const PUBLISHED = readFileSync(FILE, 'utf8')
	.trimEnd()
	.split('\n')
	.map((line) => line.split('\t') as [name: string, opens: string]);

describe('a named view', () => {
	it.each(PUBLISHED)('opens what it did: %s', (name, opens) => {
		const view = geodata.views.get(name);
		expect(view, `geodata/views/${name}.json`).toBeDefined();
		expect(namedViewAddress(view!, 'zh')).toBe(opens);
	});

	it('is recorded as soon as it is published', () => {
		expect([...geodata.views.keys()].sort()).toEqual(PUBLISHED.map(([name]) => name).sort());
	});

	it.each([...geodata.views])('sets nothing that the address does not know: %s', (_, view) => {
		for (const lang of LOCALES) {
			const url = new URL(namedViewAddress(view, lang), 'https://map.example');
			const { state, unknownParameters } = readAddress(url);
			expect(unknownParameters).toEqual([]);
			expect(state.sel?.id ?? '').toBe(view.query.sel?.split(':')[1] ?? '');
		}
	});

	it('has an address that a small QR code holds', () => {
		for (const name of geodata.views.keys()) {
			const address = `https://map.example${viewPath('zh', name)}`;
			// Version 3 with medium correction holds 42 bytes: 29 modules a side.
			expect(address.length).toBeLessThanOrEqual(42);
		}
	});
});
