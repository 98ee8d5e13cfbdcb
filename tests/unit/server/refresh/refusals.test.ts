/** What cannot be trusted changes nothing, and the report says which dataset, which element and why. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromWgs84, type Datum } from '#lib/geo/datum/datum';
import { main } from '#lib/server/refresh/command';
import { ROOT } from '../samples';
import { answerFromBase, textsOf, type Answer, type Element } from './answer-from-base';

const folder = mkdtempSync(join(tmpdir(), 'geodata-'));
const root = join(folder, 'geodata');
let whole: string;
let before: Record<string, string>;

/** So many times fewer features, and no approximate streets: each refusal is a refresh of its own. */
const THINNED = 4;

beforeAll(() => {
	cpSync(ROOT, root, { recursive: true });
	for (const dataset of ['roads', 'green', 'water', 'canals', 'streets-approximate']) {
		const file = join(root, 'base', `${dataset}.geojson`);
		const collection = JSON.parse(readFileSync(file, 'utf8')) as { features: unknown[] };
		const isApproximate = dataset === 'streets-approximate';
		const features = collection.features.filter((_, at) => !isApproximate && at % THINNED === 0);
		writeFileSync(file, JSON.stringify({ ...collection, features }));
	}
	before = textsOf(root);
	whole = JSON.stringify(answerFromBase(root));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
	outcome: string;
	date: string | null;
	reasons: { dataset: string | null; id: string | null; reason: string }[];
}

/** Runs the command on a changed answer: what it ends with, prints and reports. */
async function run(change: (answer: Answer) => string | void, ...args: string[]) {
	const answer = JSON.parse(whole) as Answer;
	const text = change(answer) ?? JSON.stringify(answer);
	const [input, file] = [join(folder, 'answer.json'), join(folder, 'report.json')];
	writeFileSync(input, text);
	const printed: string[] = [];
	const code = await main([input, '--report', file, ...args], (line) => printed.push(line), root);
	const report = JSON.parse(readFileSync(file, 'utf8')) as Outcome;
	return { code, report, printed: printed.join('\n') };
}

const isNamed = (zh: string) => (element: Element) => element.tags?.name === zh;
const without = (answer: Answer, isGone: (element: Element, at: number) => boolean) => {
	answer.elements = answer.elements.filter((element, at) => !isGone(element, at));
};
const nodesOf = (answer: Answer, ways: Element[]) => {
	const ids = new Set(ways.flatMap(({ nodes }) => nodes ?? []));
	return answer.elements.filter(({ type, id, tags }) => type === 'node' && !tags && ids.has(id));
};

describe('a refresh is refused, and nothing is changed,', () => {
	const shift = (datum: Datum) => (answer: Answer) => {
		for (const element of answer.elements) {
			if (element.lat === undefined) continue;
			[element.lon, element.lat] = fromWgs84([element.lon!, element.lat], datum);
		}
	};
	const cases: [string, (answer: Answer) => string | void, Partial<Outcome['reasons'][number]>][] =
		[
			['by an answer that is cut off', () => whole.slice(0, 400_000), { dataset: null }],
			[
				'by a remark of Overpass',
				(answer) => void (answer.remark = 'runtime error: Query run out of memory'),
				{ dataset: null, reason: expect.stringContaining('Query run out of memory') }
			],
			[
				'where a dataset lost more than a quarter',
				(answer) => without(answer, ({ tags }, at) => tags?.leisure === 'park' && at % 2 === 0),
				{ dataset: 'green', reason: expect.stringMatching(/^\d+ of 105 features are gone/) }
			],
			[
				'where a dataset is not there at all',
				(answer) => without(answer, ({ tags }) => tags?.railway === 'rail'),
				{ dataset: 'rail' }
			],
			[
				'where the extent is not covered',
				(answer) => {
					const spots = new Map(answer.elements.map((one) => [one.id, one.lon ?? 0]));
					without(
						answer,
						({ tags, nodes }) =>
							tags?.highway !== undefined && (nodes ?? []).some((id) => spots.get(id)! > 121.485)
					);
				},
				{
					dataset: 'roads',
					reason: expect.stringContaining('121.492–121.520° E, 31.212–31.233° N')
				}
			],
			[
				'where a station moved by more than 100 m',
				(answer) => {
					const station = answer.elements.find(isNamed('抚顺路'))!;
					const position = answer.elements.filter(({ id }) => id === station.id);
					for (const one of position) one.lat! += 0.0012;
				},
				{
					dataset: 'metro-stations',
					id: 'fushun-road',
					reason: expect.stringContaining('would move by 133 m')
				}
			],
			[
				'where the creek moved by more than 100 m',
				(answer) => {
					const ways = answer.elements.filter(({ tags }) => tags?.waterway === 'river');
					const creek = ways.filter(isNamed('苏州河'));
					for (const one of nodesOf(answer, creek)) if (one.lon! < 121.35) one.lat! += 0.0015;
				},
				{ dataset: 'creek', id: 'centreline' }
			],
			[
				'where the creek has lost its upper half',
				(answer) => {
					const ways = answer.elements.filter(({ tags }) => tags?.waterway === 'river');
					const [, upper] = ways.filter(isNamed('苏州河'));
					without(answer, (one) => one === upper);
				},
				{ dataset: 'creek', id: 'centreline' }
			],
			[
				'where everything is in GCJ-02',
				shift('gcj02'),
				{
					dataset: 'metro-stations',
					reason: expect.stringMatching(/4\d\d m off one way, as in GCJ-02/)
				}
			],
			[
				'where everything is in BD-09',
				shift('bd09'),
				{
					dataset: 'metro-stations',
					reason: expect.stringMatching(/1\d\d\d m off one way, as in BD-09/)
				}
			],
			[
				'where a member of a multipolygon is missing',
				(answer) => {
					const pond = answer.elements.find(
						({ type, tags }) => type === 'relation' && tags?.natural === 'water'
					)!;
					const lost = pond.members![0]!.ref;
					without(answer, ({ type, id }) => type === 'way' && id === lost);
				},
				{
					dataset: 'water',
					reason: expect.stringMatching(/its member way \d+ is not in the answer/)
				}
			],
			[
				'where ways have no positions (out body without >)',
				(answer) => without(answer, ({ type, tags }) => type === 'node' && !tags),
				{ dataset: 'roads', id: expect.stringMatching(/^w\d+$/) }
			],
			[
				'where ways have only a centre (out center)',
				(answer) => {
					for (const one of answer.elements) {
						if (one.type !== 'way') continue;
						delete one.nodes;
						one.center = { lat: 31.25, lon: 121.4 };
					}
				},
				{ dataset: 'roads', reason: expect.stringContaining('only a centre') }
			],
			[
				'where something is gone that another file names',
				(answer) => without(answer, isNamed('外白渡桥')),
				{ dataset: 'crossings', id: 'waibaidu-bridge' }
			]
		];

	it.each(cases)('%s', async (_, change, reason) => {
		const { code, report, printed } = await run(change);
		expect(report.outcome).toBe('refused');
		expect(report.reasons).toContainEqual(expect.objectContaining(reason));
		expect(code).toBe(1);
		expect(printed).toContain('Refused: nothing was changed.');
		expect(textsOf(root)).toEqual(before);
		expect(existsSync(`${root}.next`) || existsSync(`${root}.before`)).toBe(false);
	});

	it('with one reason, where everything else follows from it', async () => {
		const { report } = await run(shift('gcj02'));
		expect(report.reasons).toHaveLength(1);
	});
});

describe('a refresh that only tries', () => {
	it('reports and writes nothing', async () => {
		const { code, report, printed } = await run(() => whole, '--dry-run');
		expect([code, report.outcome, report.reasons]).toEqual([0, 'tried', []]);
		expect(printed).toMatch(/roads: 243 → 243, [\d.]+ → [\d.]+ km/);
		expect(textsOf(root)).toEqual(before);
	});
});

describe('the command', () => {
	const ask = async (...args: string[]) => {
		const printed: string[] = [];
		const code = await main(args, (line) => printed.push(line), root);
		return { code, text: printed.join('\n') };
	};

	it('prints the query, for the whole extent and every dataset', async () => {
		const { code, text } = await ask('--query');
		expect(code).toBe(0);
		expect(text).toContain('[bbox:31.19,121.3,31.32,121.52]');
		expect(text).toContain('way["railway"="rail"];');
		expect(text).toContain('relation["type"="route"]["route"~"^(subway|light_rail)$"];');
		for (const one of [
			'node["highway"="bus_stop"];',
			'way["railway"="station"]["station"="subway"];',
			'relation["amenity"~"^(hospital|school|university|college)$"];',
			'way["highway"="cycleway"]["foot"~"^(yes|designated|permissive)$"];'
		])
			expect(text).toContain(one);
		expect(text).not.toContain('["building"]');
		expect((await ask('--query', '--with', 'all')).text).toContain(
			'way["building"]["building"!~"^(no)$"];'
		);
	});

	it.each([
		[[], 'npm run geodata:refresh -- <input>'],
		[['gone.json'], 'gone.json cannot be read'],
		[['gone.osm.pbf'], 'gone.osm.pbf is no whole PBF'],
		[['a.json', '--with', 'houses'], 'there is no dataset "houses"'],
		[['a.json', '--date', '2026-02-31x'], '--date must be a day'],
		[['a.json', '--wrong'], "Unknown option '--wrong'"]
	])('says what is wrong with %j', async (args, words) => {
		const { code, text } = await ask(...args);
		expect(code).toBeGreaterThan(0);
		expect(text).toContain(words);
		expect(textsOf(root)).toEqual(before);
	});
});
