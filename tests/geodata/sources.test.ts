/** Sources: each resolves, each is used, none appears under two ids. */
import { describe, expect, it } from 'vitest';
import { BASE_DATASETS } from '#lib/catalogue/schema/base';
import { checkReferences } from '#lib/server/check/check-references';
import { facts, geodata } from './corpus';

const used = new Set([
	...geodata.places.map(({ properties }) => properties.position.source),
	...facts.map(({ fact }) => fact.source),
	...geodata.places.flatMap(({ properties }) => properties.hours?.source ?? []),
	...geodata.oldNames.map(({ source }) => source),
	...geodata.network.sources,
	...geodata.network.published.map(({ source }) => source),
	...BASE_DATASETS.flatMap((dataset) => geodata.base[dataset].sources)
]);
const ids = geodata.sources.map(({ id }) => id);

/** Editions of one collection share its page. */
const SHARED_LINKS = ['https://www.openstreetmap.org/copyright'];

/** Sources that many files share stand on top. */
const COMMON = 8;

describe('references', () => {
	it('all resolve', () => {
		expect(() => checkReferences(geodata)).not.toThrow();
		expect([...used].filter((id) => !ids.includes(id))).toEqual([]);
		const places = geodata.places.map(({ id }) => id);
		const within = geodata.places.flatMap(({ properties }) => properties.within ?? []);
		expect(within.filter((id) => !places.includes(id))).toEqual([]);
	});

	it('leave no source unused', () => {
		expect(ids.filter((id) => !used.has(id))).toEqual([]);
	});
});

describe('sources', () => {
	it('have a link of their own', () => {
		const links = geodata.sources.flatMap(({ link }) => link ?? []);
		const bare = links.map((link) => link.replace(/^https?:\/\/(www\.)?|\/$/g, ''));
		const twice = links.filter((link, at) => bare.indexOf(bare[at]!) !== at);
		expect(twice.filter((link) => !SHARED_LINKS.includes(link))).toEqual([]);
	});

	it('are in order: the common ones first, then by id', () => {
		const rest = ids.slice(COMMON);
		expect(rest).toEqual([...rest].sort());
	});

	it('without a date have a note on it', () => {
		const silent = geodata.sources.filter(({ date, note }) => date === null && !note);
		expect(silent.map(({ id }) => id)).toEqual([]);
	});

	it('without an address are our own work or have a note on how they were read', () => {
		const silent = geodata.sources.filter(
			({ link, tier, note }) => link === null && tier !== 'own-work' && !note
		);
		expect(silent.map(({ id }) => id)).toEqual([]);
	});

	it('from OpenStreetMap are open data under the ODbL', () => {
		const osm = geodata.sources.filter(({ link }) => link?.includes('openstreetmap.org'));
		expect(osm.length).toBeGreaterThan(0);
		expect(
			osm.filter(({ licence, tier }) => licence !== 'ODbL-1.0' || tier !== 'open-data')
		).toEqual([]);
	});

	it('for figures are not our own work', () => {
		const ours = facts
			.filter(({ fact }) => fact.source === 'own-estimate')
			.map(({ where }) => where);
		expect(ours).toEqual([]);
	});
});

describe('datasets from OpenStreetMap', () => {
	it('are under the ODbL', () => {
		const others = BASE_DATASETS.filter((dataset) => geodata.base[dataset].licence !== 'ODbL-1.0');
		expect(others).toEqual([]);
	});
});
