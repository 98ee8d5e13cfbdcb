/** The figures of the about page, compared with the data. */
import { describe, expect, it } from 'vitest';
import { aboutData } from '#lib/server/pages/about';
import { accuracyRows, median } from '#lib/server/pages/about-accuracy';
import { CATALOGUE } from '../../built-catalogue';
import { countCells } from '../../measure-ground.js';

const { places, sources, base, corridor } = CATALOGUE.geodata;
const about = aboutData(CATALOGUE, 'en');
/** Whatever a source states: facts, and opening hours. */
const facts = [
	...places.flatMap(({ properties }) => [...properties.facts, ...[properties.hours ?? []].flat()]),
	...corridor.facts
];

describe('the counts', () => {
	it('count every fact, opening hours among them, every position and dataset once for each source', () => {
		const cited = about.sourceGroups.flatMap((group) => group.sources);
		const sum = (key: 'facts' | 'positions') => cited.reduce((all, one) => all + one[key], 0);
		expect(cited.map(({ id }) => id).sort()).toEqual(sources.map(({ id }) => id).sort());
		expect(sum('facts')).toBe(facts.length);
		expect(sum('positions')).toBe(places.length);
		for (const dataset of about.datasets) expect(dataset.sources.length).toBeGreaterThan(0);
	});

	it('count official sources and newspapers as strong', () => {
		const tiers = new Map(sources.map(({ id, tier }) => [id, tier]));
		const strong = facts.filter(({ source }) =>
			['official', 'newspaper'].includes(tiers.get(source)!)
		);
		expect(about.counts.strongShare).toBeCloseTo(strong.length / facts.length, 12);
	});
});

describe('the table of accuracy', () => {
	it('uses the median', () => {
		expect(median([30, 10, 20])).toBe(20);
		expect(median([10, 40, 20, 30])).toBe(25);
	});

	it('has a row for each basis that occurs, and no other', () => {
		const rows = accuracyRows(null, [
			{ basis: 'derived', accuracy_m: 300 },
			{ basis: 'mapped', accuracy_m: 10 },
			{ basis: 'mapped', accuracy_m: 30 }
		]);
		expect(rows.map(({ basis, count, median_m }) => [basis, count, median_m])).toEqual([
			['mapped', 2, 20],
			['derived', 1, 300]
		]);
	});

	it('counts every place', () => {
		const counted = about.accuracy.places.reduce((sum, row) => sum + row.count, 0);
		expect(counted).toBe(places.length);
	});
});

describe('statements in its text', () => {
	it('Taopu is kilometres from the creek, and the concepts have no site', () => {
		expect(about.unknowns.taopuToCreek.kind).toBe('about');
		// 3.50 km from its outline by the plane, ± 400 m: in steps of 200 m
		expect(Math.abs(about.unknowns.taopuToCreek.metres - 3500)).toBeLessThanOrEqual(100);
		expect(about.unknowns.concepts.map(({ id }) => id)).toContain('life-smart-valley');
	});

	it('Lines 20 and 26 are not drawn, and no station carries them', () => {
		const lines = [
			...base['metro-lines'].features.map(({ properties }) => properties.ref),
			...base['metro-stations'].features.flatMap(({ properties }) => properties.lines)
		];
		expect(lines).not.toContain('20');
		expect(lines).not.toContain('26');
	});

	it('no station is an estimate any more, few bridges are in the west', () => {
		expect(about.unknowns.stations).toEqual([]);
		const { count, derived, westernStreets } = about.unknowns.crossings;
		expect(derived).toBeLessThan(count);
		expect(westernStreets).toBeLessThan(count / 4);
	});

	it('the cells of its figure and picture are those that a count of its own finds', () => {
		const { count, none, oneAtMost, mapped, derived, paths } = about.cells;
		expect({ cells: count, none, oneAtMost }).toEqual(countCells('geodata/base'));
		expect(mapped + derived + none).toBe(count);
		expect(Object.values(paths).join('').match(/M/g)).toHaveLength(count);
	});

	it('the datums lie as far off as the rest of the map says', () => {
		expect(about.shifts_m).toEqual({ gcj02: 485, bd09: 1150 });
	});

	it('every file of the open data has a title, a size and a licence, in either language', () => {
		for (const { title, bytes, licence } of [...about.files, ...aboutData(CATALOGUE, 'zh').files]) {
			expect(title).toBeTruthy();
			expect(bytes).toBeGreaterThan(0);
			expect(licence).toMatch(/^(ODbL-1\.0|CC-BY-4\.0)( AND CC-BY-4\.0)?$/);
		}
	});
});

describe('minutes by metro', () => {
	it('hold every published time within our range, and name who published it', () => {
		expect(about.minutes.published.length).toBeGreaterThanOrEqual(5);
		for (const { from, to, published, ours, source } of about.minutes.published) {
			expect(published, `${from}–${to}`).toBeGreaterThanOrEqual(ours.least);
			expect(published, `${from}–${to}`).toBeLessThanOrEqual(ours.most);
			expect(source.link).toMatch(/^https?:/);
		}
		expect(about.minutes.settled.length).toBeGreaterThanOrEqual(5);
	});
});
