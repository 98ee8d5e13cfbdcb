/**
 * Addresses in one form, in both languages. English: the number, the street in full ("Road", "Street",
 * "Lane"), a direction before its name, then town and district: "2690 West Guangfu Road, Putuo District".
 * Chinese: the district, the street, the number: 普陀区光复西路2690号. So are the streets in every other text,
 * and a street is called what the map calls it.
 */
import { describe, expect, it } from 'vitest';
import { bilingualsIn, geodata } from './corpus';

const addresses = geodata.places.map(({ id, properties }) => ({ id, ...properties.address }));

const STREET = /(?:[A-Z][\w’' ]*?) (?:Road|Street|Avenue|Highway)/;
/** A remark stands at the end, in brackets. */
const EN = /^(?!.*\bShanghai\b)[^()]+(?:Putuo|Changning) District(?: \([^()]+\))?$/;
const ZH = /^(?:普陀|长宁)区[^（）]+(?:（[^（）]+）)?$/;

/** Street names by their Chinese names, as the map has them. */
const streets = new Map(
	[...geodata.base.roads.features, ...geodata.base['streets-approximate'].features].flatMap(
		({ properties }) =>
			'name' in properties && properties.name ? [[properties.name.zh, properties.name.en]] : []
	) as [string, string][]
);

/** The faults of an English text's streets. */
const streetFaults = (text: string): string[] =>
	[
		/\b(?:Rd|St|Ave|Ln|Hwy)\b\.?/,
		/\b(?:Road|Street|Avenue|Highway) \(?(?:North|South|East|West|Middle)\b/,
		/\b[A-Z]\w+ (?:North|South|East|West|Middle) (?:Road|Street|Avenue)\b/,
		/\b(?:Road|Street|Avenue) (?:No\. ?)?\d/,
		/\b[Nn]o\. ?\d+,? [A-Z]\w+ (?:Road|Street)/,
		/\b(?!The\b)[A-Z]\w+ (?:road|street|lu|jie|Lu|Jie|Nong)\b/,
		/\b\w+ (?:Road|Street) Lane \d/
	].flatMap((fault) => fault.exec(text)?.[0] ?? []);

describe('an address', () => {
	it('ends in its district, and has a remark in brackets', () => {
		expect(addresses.length).toBeGreaterThan(30);
		for (const { id, en, zh } of addresses) {
			expect(en, id).toMatch(EN);
			expect(zh, id).toMatch(ZH);
		}
	});

	it('has its number before its street, and its lane before a comma', () => {
		const numbered = addresses.filter(({ zh }) => /\d+[号弄]/.test(zh));
		expect(numbered.length).toBeGreaterThan(20);
		for (const { id, en, zh } of numbered) {
			const [, number, kind] = /(\d+)([号弄])/.exec(zh)!;
			const start = kind === '号' ? `^${number} ` : `^Lane ${number}, `;
			expect(en, id).toMatch(new RegExp(start + STREET.source));
			expect(zh, id).toMatch(/[路街道]\d+[号弄]/);
		}
	});

	it('calls its streets what the map calls them', () => {
		let compared = 0;
		for (const { id, en, zh } of addresses) {
			for (const [street] of zh.matchAll(/[^区镇，、至近（）以]+路(?!站)/gu)) {
				const named = streets.get(street!);
				if (!named) continue;
				compared += 1;
				expect(en, `${id}: ${street}`).toContain(named);
			}
		}
		expect(compared).toBeGreaterThan(25);
	});
});

describe('the streets of a text', () => {
	it('are spelt out, with the direction and the number before the name', () => {
		const { places, corridor, tour, factKeys } = geodata;
		const texts = bilingualsIn({ places, corridor, tour, factKeys }, 'geodata');
		const faults = texts.flatMap(([where, { en }]) =>
			streetFaults(en).map((what) => `${where}: ${what}`)
		);
		expect(texts.length).toBeGreaterThan(800);
		expect(faults).toEqual([]);
	});

	it.each([
		['2690 Guangfu Road West', 'Road West'],
		['Zhongshan North Road', 'Zhongshan North Road'],
		['Moganshan Rd.', 'Rd.'],
		['Moganshan Road 50', 'Road 5'],
		['No. 50 Moganshan Road', 'No. 50 Moganshan Road'],
		['Moganshan Lu', 'Moganshan Lu'],
		['Zhongjiang Road Lane 879', 'Zhongjiang Road Lane 8']
	])('are faulty as %s', (text, fault) => {
		expect(streetFaults(text)[0]).toContain(fault.trim().slice(0, 7));
	});

	it.each([
		'50 Moganshan Road',
		'Lane 879, Zhongjiang Road',
		'2690 West Guangfu Road',
		'North Zhongshan No. 1 Road'
	])('are sound as %s', (text) => expect(streetFaults(text)).toEqual([]));
});
