/** Names and texts: in both languages, each in its own script, and unique. */
import { describe, expect, it } from 'vitest';
import type { Localised } from '#lib/i18n/localised';
import { GROUND_DATASETS } from '#lib/catalogue/ground/ground-layers';
import { bilinguals, geodata, hasHan, spots } from './corpus';

const NINE = [
	'taopu-smart-city',
	'national-university-science-park',
	'tongji-putuo-campus',
	'china-israel-innovation-hub',
	'tsinghua-innovation-center',
	'universal-software-park',
	'changfeng-science-technology-park',
	'shanghai-chemical-industry-institute',
	'life-smart-valley'
];

const folded = (name: string) => name.toLowerCase().replace(/[\s–-]+/g, ' ');

/** The names of a place, folded, without duplicates. */
function namesOf({ properties }: (typeof geodata.places)[number]): string[] {
	return [properties.name.en, properties.name.zh].map(folded);
}

describe('places', () => {
	it('include the nine for which the map was started', () => {
		const ids = geodata.places.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(NINE));
	});

	it('do not share a name, nor does an alias of one name another', () => {
		const owners = new Map<string, string>();
		const clashes: string[] = [];
		for (const place of geodata.places) {
			for (const name of namesOf(place)) {
				const owner = owners.get(name);
				if (owner) clashes.push(`${place.id} and ${owner}: ${name}`);
				owners.set(name, place.id);
			}
		}
		for (const { id, properties } of geodata.places) {
			for (const alias of properties.aliases.map(folded)) {
				const owner = owners.get(alias);
				if (owner && owner !== id) clashes.push(`${id} has the name of ${owner}: ${alias}`);
			}
		}
		expect(clashes).toEqual([]);
	});

	it('do not share an alias, nor repeat one', () => {
		const owners = new Map<string, string>();
		const clashes: string[] = [];
		for (const place of geodata.places) {
			for (const alias of place.properties.aliases.map(folded)) {
				const owner = owners.get(alias);
				if (owner) clashes.push(`${place.id} and ${owner}: ${alias}`);
				if (namesOf(place).includes(alias)) clashes.push(`${place.id} repeats its name: ${alias}`);
				owners.set(alias, place.id);
			}
		}
		expect(clashes).toEqual([]);
	});

	it('have ids that no clickable feature of the ground has', () => {
		const grounds = spots.filter(({ dataset }) => GROUND_DATASETS.some((name) => name === dataset));
		const taken = new Set(geodata.places.map(({ id }) => id));
		const ids = grounds.map(({ id, where }) => ({ id, where }));
		// `sel=` names the layer as well, so this is for people who join tables, not for the map
		expect(ids.filter(({ id }) => taken.has(id) && !KNOWN_TWINS.has(id))).toEqual([]);
	});
});

/** Places that are also a mapped green area: one thing, seen by two layers. */
const KNOWN_TWINS = new Set([
	'baixi-park',
	'changfeng-park',
	'mengqing-garden',
	'taopu-central-green',
	'zhongshan-park'
]);

describe('clickable features', () => {
	it('have both names, and the origin of each', () => {
		const nameless = spots.filter(({ dataset, properties }) => {
			const optional = dataset === 'green' && properties.name === undefined;
			const clickable = dataset === 'places' || GROUND_DATASETS.some((name) => name === dataset);
			if (!clickable || optional) return false;
			const name = properties.name as Localised | undefined;
			const basis = properties.name_basis as Localised | undefined;
			return !(name?.en && name.zh && basis?.en && basis.zh);
		});
		expect(nameless.map(({ where }) => where)).toEqual([]);
	});

	it('have a Chinese name in Chinese characters', () => {
		const latin = spots.filter(({ properties }) => {
			const name = properties.name as Localised | undefined;
			return name && !hasHan(name.zh);
		});
		expect(latin.map(({ where }) => where)).toEqual([]);
	});

	it('do not share a name within their dataset', () => {
		const seen = new Map<string, string>();
		const clashes: string[] = [];
		for (const { dataset, where, properties } of spots) {
			if (!['metro-stations', 'crossings', 'metro-lines'].includes(dataset)) continue;
			const { en, zh } = properties.name as Localised;
			for (const name of [en, zh]) {
				const key = `${dataset} ${folded(name)}`;
				const other = seen.get(key);
				if (other) clashes.push(`${where} and ${other}: ${name}`);
				seen.set(key, where);
			}
		}
		expect(clashes).toEqual([]);
	});
});

describe('texts', () => {
	it('in English hold no Chinese characters', () => {
		const mixed = bilinguals.filter(([, { en }]) => hasHan(en));
		expect(mixed).toEqual([]);
	});

	it('in English hold no full-width punctuation', () => {
		const wrong = bilinguals.filter(([, { en }]) => /[，。；：、（）！？]/u.test(en));
		expect(wrong).toEqual([]);
	});

	it('in English have curly apostrophes except in names, where pinyin has its own', () => {
		const wrong = bilinguals.filter(
			([where, { en }]) => !where.endsWith('.name') && en.includes("'")
		);
		expect(wrong).toEqual([]);
	});

	it('in Chinese hold no half-width punctuation but in numbers, times and web addresses', () => {
		const plain = (zh: string) => zh.replace(/(?<=\d):(?=\d)|[a-z]+(\.[a-z]+)+/g, '');
		const wrong = bilinguals.filter(([, { zh }]) =>
			/(?<!\d)[,.]|[,.](?!\d)|[;:!?()']/u.test(plain(zh))
		);
		expect(wrong).toEqual([]);
	});

	it('in both languages hold no double spaces and no straight quotation marks', () => {
		const wrong = bilinguals.filter(([, { en, zh }]) => /\s{2}|"/.test(en + zh));
		expect(wrong).toEqual([]);
	});
});
