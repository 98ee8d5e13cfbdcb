/** Former names: each has a source and a feature, and is not the present name of another. */
import { describe, expect, it } from 'vitest';
import { GeodataFault } from '#lib/server/read/fault';
import { withOldNames } from '#lib/server/read/old-names';
import { CATALOGUE } from '../built-catalogue';
import { searchFile } from '#lib/server/search/search-index';
import { geodata } from './corpus';

const { entries } = searchFile(CATALOGUE);
const folded = (name: string) => name.toLowerCase();
const keyOf = ({ layer, id }: { layer: string; id: string }) => `${layer}:${id}`;

describe('former names', () => {
	it('are among the names by which their feature is found', () => {
		const lost = geodata.oldNames.flatMap((old) => {
			const entry = entries.find((one) => keyOf(one) === keyOf(old));
			const names = (entry && 'aliases' in entry && entry.aliases) || [];
			return old.names.filter((name) => !names.includes(name));
		});
		expect(lost).toEqual([]);
	});

	it('are listed once', () => {
		const told = entries.flatMap((entry) =>
			(('aliases' in entry && entry.aliases) || []).map((name) => folded(name))
		);
		expect(told.filter((name, at) => told.indexOf(name) !== at)).toEqual([]);
	});

	it('are not the present name of another feature', () => {
		const today = new Map(
			entries.flatMap((entry) =>
				[entry.name.en, entry.name.zh].map((name) => [folded(name), keyOf(entry)] as const)
			)
		);
		const taken = geodata.oldNames.flatMap(({ names }) =>
			names.filter((name) => today.has(folded(name)))
		);
		expect(taken).toEqual([]);
	});

	it('are refused where they belong to no entry of the search', () => {
		const source = geodata.sources[0]!.id;
		expect(() =>
			withOldNames(entries, [{ layer: 'roads', id: 'no-such-road', names: ['Gone'], source }])
		).toThrow(GeodataFault);
	});
});
