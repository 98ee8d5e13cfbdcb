/** A dossier against the files of geodata as they stand, read without the catalogue. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
	dossierOf,
	letterOf,
	numberOf,
	numberRuns,
	tableParts
} from '#lib/catalogue/dossier/dossier';
import { LOCALES } from '#lib/i18n/locale';
import { dossierShell } from '#lib/server/pages/dossier';
import { comparisonData } from '#lib/server/publish/comparison';
import { CATALOGUE } from '../../built-catalogue';

const FOLDER = fileURLToPath(new URL('../../../geodata', import.meta.url));
interface PlaceFile {
	id: string;
	properties: {
		basis: string;
		position: { source: string };
		hours?: { source: string };
		facts: { key: string; value: unknown; source: string }[];
	};
}
const json = (path: string) => JSON.parse(readFileSync(`${FOLDER}/${path}`, 'utf8'));
const files: PlaceFile[] = readdirSync(`${FOLDER}/places`).map((name) => json(`places/${name}`));
const sources: { id: string; title: string }[] = json('sources.json');

const catalogue = CATALOGUE;
const data = comparisonData(catalogue.geodata);
const shell = dossierShell(catalogue, 'en');
const dossierFor = (ids: readonly string[]) =>
	dossierOf({ places: ids.map((id) => catalogue.details.get(id)!), data, shell });
const ids = files.map(({ id }) => id);
const whole = dossierFor(ids);

describe('a dossier of all places', () => {
	it('has every fact of every file, and its source by its number', () => {
		let count = 0;
		for (const { id, properties } of files) {
			const { place } = whole.places.find((one) => one.place.id === id)!;
			expect(place.facts.map(({ key, value }) => [key, value])).toEqual(
				properties.facts.map(({ key, value }) => [key, value])
			);
			const named = [
				...properties.facts.map(({ source }) => source),
				properties.position.source,
				...(properties.hours ? [properties.hours.source] : [])
			];
			for (const source of named) {
				const { title } = whole.sources[numberOf(whole, source) - 1]!;
				expect(title).toBe(sources.find((one) => one.id === source)!.title);
				count += 1;
			}
		}
		expect(count).toBeGreaterThan(300);
	});

	it('names each source once', () => {
		expect(new Set(whole.sources.map((source) => source.id)).size).toBe(whole.sources.length);
		expect(numberOf(whole, 'nobody')).toBe(0);
	});

	it.each([
		'area_m2',
		'floor_area_m2',
		'opened',
		'founded',
		'companies',
		'people',
		'output_cny',
		'tax_cny'
	])('says of every place whose file has no %s that it is not known', (key) => {
		const without = files.filter(
			({ properties }) => !properties.facts.some((fact) => fact.key === key)
		);
		expect(without.length).toBeGreaterThan(0);
		const said = whole.places.filter(({ notKnown }) =>
			notKnown.some(({ of }) => of !== 'hours' && 'row' in of && of.row === key)
		);
		expect(said.map(({ place }) => place.id).sort()).toEqual(without.map(({ id }) => id).sort());
	});

	it('says where opening hours are not known', () => {
		const said = whole.places.filter(({ notKnown }) => notKnown.some(({ of }) => of === 'hours'));
		const without = files.filter(({ properties }) => !properties.hours);
		expect(said.map(({ place }) => place.id)).toEqual(without.map(({ id }) => id));
	});

	it('measures an idea without a location to nothing, and names its groups instead of their rows', () => {
		const concept = files.find(({ properties }) => properties.basis === 'concept')!;
		const { green, notKnown } = whole.places.find(({ place }) => place.id === concept.id)!;
		expect(green).toEqual([]);
		const groups = notKnown.flatMap(({ of }) =>
			of !== 'hours' && 'group' in of ? [of.group] : []
		);
		expect(groups).toEqual(['reach', 'minutes', 'neighbours', 'certainty']);
	});

	it('has one cell for each place in every row', () => {
		expect(whole.rows.length).toBeGreaterThan(30);
		for (const { cells } of whole.rows) expect(cells).toHaveLength(files.length);
	});
});

describe('a dossier of one place', () => {
	it('has nothing to compare, and only its own sources beside those of what it is measured to', () => {
		const one = dossierFor(['m50']);
		expect(one.rows).toEqual([]);
		const { properties } = files.find(({ id }) => id === 'm50')!;
		const measured = Object.values(shell.measuredTo).flatMap((all) => all.map(({ id }) => id));
		const own = [...properties.facts.map(({ source }) => source), properties.hours!.source];
		expect(one.sources.map(({ id }) => id).sort()).toEqual(
			[...new Set([...own, properties.position.source, ...measured])].sort()
		);
	});

	it('of an idea without a location has no sources of what others are measured to', () => {
		const { id, properties } = files.find(({ properties }) => properties.basis === 'concept')!;
		const cited = [...properties.facts.map(({ source }) => source), properties.position.source];
		const timetable = shell.measuredTo.minutes.filter((source) => !cited.includes(source.id));
		expect(timetable.length).toBeGreaterThan(2);
		for (const source of timetable) {
			expect(numberOf(whole, source.id)).toBeGreaterThan(0);
			expect(numberOf(dossierFor([id]), source.id)).toBe(0);
		}
	});
});

describe('what the page has before a place is chosen', () => {
	it('names green within a walk: M50 has a park with its ±, and none is farther than 1 km', () => {
		const [nearest] = shell.green['m50']!;
		expect(nearest!.distance.metres).toBeLessThan(1000);
		for (const all of Object.values(shell.green)) expect(all.length).toBeLessThanOrEqual(3);
	});

	it('has each plan of the corridor with a place at that place, in every language', () => {
		const corridor = json('corridor.json');
		const refs = [corridor.whole, ...corridor.sectors].flatMap(
			({ promises }: { promises: { said: { place?: string }[]; found: { place?: string }[] }[] }) =>
				promises.flatMap(({ said, found }) => [...said, ...found])
		);
		const named = [...new Set(refs.flatMap(({ place }) => place ?? []))].sort();
		expect(named.length).toBeGreaterThan(3);
		for (const lang of LOCALES)
			expect(Object.keys(dossierShell(catalogue, lang).promises).sort()).toEqual(named);
	});
});

describe('letters and columns', () => {
	it.each([
		[0, 'A'],
		[25, 'Z'],
		[26, 'AA'],
		[29, 'AD'],
		[701, 'ZZ'],
		[702, 'AAA']
	])('the place at %i is %s', (index, letter) => {
		expect(letterOf(index)).toBe(letter);
	});

	it('writes three numbers and more that follow each other as one range', () => {
		expect(numberRuns([12, 10, 11, 7, 3, 4, 10])).toEqual([
			[3, 3],
			[4, 4],
			[7, 7],
			[10, 12]
		]);
		expect(numberRuns([])).toEqual([]);
	});

	it('parts columns evenly, none left out', () => {
		expect(tableParts(3)).toEqual([[0, 1, 2]]);
		expect(tableParts(5)).toEqual([
			[0, 1, 2],
			[3, 4]
		]);
		expect(tableParts(30).flat()).toEqual(Array.from({ length: 30 }, (_, at) => at));
		for (const part of tableParts(30)) expect(part.length).toBeLessThanOrEqual(4);
		expect(tableParts(0)).toEqual([]);
	});
});
