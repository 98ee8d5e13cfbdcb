/**
 * The build must refuse faulty data and name the file and the reason. Each test breaks one thing in a copy
 * of the folder and checks the refusal.
 */
import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkReferences } from '#lib/server/check/check-references';
import { GeodataFault } from '#lib/server/read/fault';
import { readGeodata } from '#lib/server/read/read-geodata';
import { ROOT } from './corpus';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'geodata-'));
	cpSync(ROOT, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- files are broken on purpose
type Broken = any;

/** Rewrites one JSON file of the copy. */
function change(file: string, breakIt: (value: Broken) => void): void {
	const path = join(root, file);
	const value = JSON.parse(readFileSync(path, 'utf8'));
	breakIt(value);
	writeFileSync(path, JSON.stringify(value));
}

/** The build's refusal of the copy; fails where it accepts it. */
function refusal(): GeodataFault {
	try {
		checkReferences(readGeodata(root));
	} catch (error) {
		expect(error).toBeInstanceOf(GeodataFault);
		const { file, path, reason, message } = error as GeodataFault;
		expect(message).toBe(`${file}${path && ` at ${path}`}: ${reason}`);
		return error as GeodataFault;
	}
	throw new Error('the build took it');
}

const M50 = 'places/m50.geojson';
const GLOBAL_HARBOR = 'places/global-harbor.geojson';

describe('the copy', () => {
	it('is accepted unchanged', () => {
		expect(() => checkReferences(readGeodata(root))).not.toThrow();
	});
});

describe('files', () => {
	it('that are not JSON are refused', () => {
		appendFileSync(join(root, M50), '}');
		expect(refusal()).toMatchObject({
			file: `geodata/${M50}`,
			path: '',
			reason: expect.stringContaining('is not JSON')
		});
	});

	it('that are unknown are refused, in any folder', () => {
		for (const file of [
			'places.csv',
			'places/m50.json',
			'places/M50.geojson',
			'base/trams.geojson'
		]) {
			writeFileSync(join(root, file), '{}');
			expect(refusal()).toMatchObject({
				file: `geodata/${file}`,
				reason: expect.stringContaining('nothing reads this')
			});
			rmSync(join(root, file));
		}
	});

	it('in an unknown folder are refused', () => {
		mkdirSync(join(root, 'place'));
		expect(refusal()).toMatchObject({ file: 'geodata/place' });
	});

	it('that are missing are reported', () => {
		for (const file of ['sources.json', 'fact-keys.json', 'tour.json', 'base/creek.geojson']) {
			const text = readFileSync(join(root, file), 'utf8');
			rmSync(join(root, file));
			expect(refusal()).toMatchObject({
				file: `geodata/${file}`,
				reason: 'the file is missing or cannot be read'
			});
			writeFileSync(join(root, file), text);
		}
	});

	it('must be named after their place', () => {
		renameSync(join(root, M50), join(root, 'places/m51.geojson'));
		expect(refusal()).toMatchObject({
			file: 'geodata/places/m51.geojson',
			path: 'id',
			reason: `must be the file's name, not "m50"`
		});
	});
});

/** One broken value each: the file, the change to it, and the text expected in the refusal. */
const BROKEN: [
	what: string,
	file: string,
	breakIt: (v: Broken) => void,
	path: string,
	reason: string
][] = [
	['an unknown key', M50, (v) => (v.properties.colour = 'red'), 'properties.colour', 'never'],
	['a missing key', M50, (v) => delete v.properties.summary, 'properties.summary', 'summary'],
	['a missing language', M50, (v) => delete v.properties.name.zh, 'properties.name.zh', 'zh'],
	[
		'an empty text',
		M50,
		(v) => (v.properties.name.zh = ''),
		'properties.name.zh',
		'must not be empty'
	],
	[
		'a text with a space too many',
		M50,
		(v) => (v.properties.name.en += ' '),
		'properties.name.en',
		'must not begin or end'
	],
	['an id in capitals', M50, (v) => (v.id = 'M50'), 'id', 'must be lower-case words'],
	['two ids', M50, (v) => (v.properties.id = 'm51'), '', 'id and properties.id must be equal'],
	['an unknown kind', M50, (v) => (v.properties.kind = 'museum'), 'properties.kind', 'museum'],
	[
		'an unknown sector',
		M50,
		(v) => (v.properties.sectors = ['art']),
		'properties.sectors.0',
		'art'
	],
	[
		'latitude first',
		M50,
		(v) => v.properties.point.reverse(),
		'properties.point',
		'must be [lng, lat] inside the extent'
	],
	[
		'a position with a height',
		M50,
		(v) => v.properties.point.push(4),
		'properties.point.2',
		'never'
	],
	[
		'an accuracy of nothing',
		M50,
		(v) => (v.properties.accuracy_m = 0),
		'properties.accuracy_m',
		'must be more than 0 m'
	],
	[
		'a ring that does not close',
		M50,
		(v) => v.geometry.coordinates[0].pop(),
		'geometry.coordinates.0',
		'a ring must end where it begins'
	],
	[
		'a ring of three',
		M50,
		(v) => v.geometry.coordinates[0].splice(1, 999, v.geometry.coordinates[0][0]),
		'geometry.coordinates.0',
		'a ring needs at least four positions'
	],
	[
		'a concept with an outline',
		M50,
		(v) => Object.assign(v.properties, { basis: 'concept', status: 'concept' }),
		'',
		'a concept must be a Point'
	],
	[
		'a concept in operation',
		'places/life-smart-valley.geojson',
		(v) => (v.properties.status = 'operating'),
		'',
		'basis and status must both be concept'
	],
	[
		'a date in words',
		M50,
		(v) => (v.properties.facts[0].as_of = 'H1 2023'),
		'properties.facts.0.as_of',
		'must be an ISO year, month or day'
	],
	[
		'a day that never was',
		M50,
		(v) => (v.properties.facts[0].as_of = '2023-02-30'),
		'properties.facts.0.as_of',
		'is not a day of the calendar'
	],
	[
		'a fact without a date',
		M50,
		(v) => delete v.properties.facts[0].as_of,
		'properties.facts.0.as_of',
		'as_of'
	],
	[
		'a key with a year in it',
		M50,
		(v) => (v.properties.facts[0].key = 'area_2018'),
		'properties.facts.0.key',
		'must not carry a year'
	],
	[
		'a key in camel case',
		M50,
		(v) => (v.properties.facts[0].key = 'floorArea'),
		'properties.facts.0.key',
		'must be snake_case'
	],
	[
		'a value in one language',
		M50,
		(v) => (v.properties.facts[0].value = 'large'),
		'properties.facts.0.value',
		'must be a number or {en, zh}'
	],
	[
		'an unknown unit',
		M50,
		(v) => (v.properties.facts[0].unit = 'mu'),
		'properties.facts.0.unit',
		'mu'
	],
	[
		'an unknown fact status',
		M50,
		(v) => (v.properties.facts[0].status = 'hoped'),
		'properties.facts.0.status',
		'hoped'
	],
	[
		'a fact without a source',
		M50,
		(v) => (v.properties.facts[0].source = 'hearsay'),
		'properties.facts.0.source',
		'source "hearsay" is not in geodata/sources.json'
	],
	[
		'a position without a source',
		M50,
		(v) => (v.properties.position.source = 'hearsay'),
		'properties.position.source',
		'source "hearsay" is not in geodata/sources.json'
	],
	[
		'a key without words',
		M50,
		(v) => (v.properties.facts[0].key = 'goats'),
		'properties.facts.0.key',
		'"goats" has no words in geodata/fact-keys.json'
	],
	[
		'a container that is no place',
		M50,
		(v) => (v.properties.within = 'atlantis'),
		'properties.within',
		'"atlantis" is no place'
	],
	[
		'a place in itself',
		M50,
		(v) => (v.properties.within = 'm50'),
		'properties.within',
		'or holds itself'
	],
	[
		'a metro colour in small letters',
		'base/metro-lines.geojson',
		(v) => (v.features[0].properties.colour = '#e4002b'),
		'features.0.properties.colour',
		'must be #RRGGBB in capitals'
	],
	[
		'a dataset without a licence',
		'base/green.geojson',
		(v) => delete v.licence,
		'licence',
		'licence'
	],
	[
		'a dataset with an unknown source',
		'base/green.geojson',
		(v) => v.sources.push('hearsay'),
		'sources',
		'"hearsay" is not in geodata/sources.json'
	],
	[
		'a name without who gave it',
		'base/green.geojson',
		(v) => {
			for (const f of v.features) delete f.properties.name_basis;
		},
		'features.0',
		'name and name_basis come together'
	],
	[
		'an id twice in a dataset',
		'base/green.geojson',
		(v) => v.features.push(v.features[0]),
		'',
		'is there twice'
	],
	[
		'a service that stops where no station is',
		'metro-network.json',
		(v) => (v.services[0].stops[3] = 'nowhere'),
		'services.1.stops',
		'"nowhere" is no station'
	],
	[
		'a service without the minutes of a ride',
		'metro-network.json',
		(v) => v.services[0].there.pop(),
		'services.0',
		'needs the minutes of each ride, in both directions'
	],
	[
		'a change to a line that does not stop there',
		'metro-network.json',
		(v) => (v.changes[0].between[1] = ['17']),
		'changes.shanghai-railway-station',
		'Line 17 does not stop there'
	],
	[
		'a station of the network with latitude first',
		'metro-network.json',
		(v) => v.stations[0].point.reverse(),
		'stations.0.point',
		'must be [lng, lat] inside the city'
	],
	[
		'a source without a licence',
		'sources.json',
		(v) => delete v[0].licence,
		'0.licence',
		'licence'
	],
	[
		'a source with half an address',
		'sources.json',
		(v) => (v[0].link = 'www.example.org'),
		'0.link',
		'must be a full address'
	],
	[
		'a source with an odd scheme',
		'sources.json',
		(v) => (v[0].link = 'javascript:alert(1)'),
		'0.link',
		'Invalid format'
	],
	['a source twice', 'sources.json', (v) => v.push(v[0]), '', 'is there twice'],
	[
		'a source under two ids',
		'sources.json',
		(v) => v.push({ ...v[20], id: 'another-id' }),
		'',
		'is there twice'
	],
	[
		'words of a key in one language',
		'fact-keys.json',
		(v) => delete v.opened.zh,
		'opened.zh',
		'zh'
	],
	[
		'a fact of the corridor without a source',
		'corridor.json',
		(v) => (v.facts[0].source = 'hearsay'),
		'facts.0.source',
		'source "hearsay" is not in geodata/sources.json'
	],
	[
		'a story of a fact that is not there',
		'corridor.json',
		(v) => (v.whole.figures[0].as_of = '1999'),
		'whole.figures.0',
		'the corridor has no fact "pillar_industries" of 1999'
	],
	[
		'a story of a place that is not there',
		'corridor.json',
		(v) => (v.sectors[0].promises[0].said[0].place = 'atlantis'),
		'sectors.0.promises.0.said.0.place',
		'"atlantis" is no place'
	],
	[
		'a story that could mean two facts',
		'corridor.json',
		(v) => delete v.whole.promises[1].said[0].status,
		'whole.promises.1.said.0',
		'has 2 facts "metro_lines" of 2024-09-27'
	],
	[
		'a forecast among what was reached',
		'corridor.json',
		(v) => v.sectors[0].figures.unshift(v.sectors[0].promises[0].said[0]),
		'sectors.0.figures.0',
		'is a plan or forecast'
	],
	[
		'a promise that nobody made',
		'corridor.json',
		(v) => (v.sectors[0].promises[0].said = [v.sectors[0].figures[0]]),
		'sectors.0.promises.0.said.0',
		'is no plan or forecast'
	],
	[
		'an outcome without a fact',
		'corridor.json',
		(v) => (v.sectors[0].promises[0].outcome = 'reached'),
		'sectors.0.promises.0',
		'an outcome must rest on a fact'
	],
	[
		'a sector twice',
		'corridor.json',
		(v) => v.sectors.push(v.sectors[0]),
		'sectors.7.sector',
		'"life-health" is there twice'
	],
	[
		'a stop at a place that is not there',
		'tour.json',
		(v) => (v.stops[0].place = 'atlantis'),
		'stops.0.facts.0.place',
		'"atlantis" is no place'
	],
	[
		'a stop whose text rests on nothing',
		'tour.json',
		(v) => (v.stops[0].facts = []),
		'stops.0.facts',
		'a text must rest on a fact'
	],
	[
		'a stop twice',
		'tour.json',
		(v) => (v.stops[1] = v.stops[0]),
		'stops.1.place',
		'"taopu-central-green" is there twice'
	],
	[
		'a walk of a place that is no stop',
		'tour.json',
		(v) => (v.walks[1].stops[0] = 'global-harbor'),
		'walks.1.stops.0',
		'"global-harbor" is no stop of the tour'
	],
	[
		'a walk that leaves a stop out',
		'tour.json',
		(v) => v.walks[2].stops.splice(1, 1),
		'walks.2.stops.1',
		'"thousand-trees" does not follow "x-tower" in the tour'
	],
	[
		'a stop in two walks',
		'tour.json',
		(v) => v.walks.push(v.walks[0]),
		'walks.0.stops.0',
		'"taopu-central-green" is in two walks'
	],
	[
		'a walk with a leg that nobody walks',
		'tour.json',
		(v) => v.walks[0].stops.push('zhenru-temple'),
		'walks.0.stops.3',
		'too far to be walked'
	],
	[
		'a stop that is only an idea',
		'tour.json',
		(v) =>
			Object.assign(v.stops[0], {
				place: 'life-smart-valley',
				facts: [{ key: 'announced', as_of: '2021-01-04' }]
			}),
		'stops.0.place',
		'is a concept'
	]
];

describe('the build refuses', () => {
	it.each(BROKEN)('%s', (_what, file, breakIt, path, reason) => {
		change(file, breakIt);
		const fault = refusal();
		expect(fault).toMatchObject({ file: `geodata/${file}`, path });
		expect(fault.message).toContain(reason);
	});

	it('two places of one name', () => {
		const { name } = JSON.parse(readFileSync(join(root, GLOBAL_HARBOR), 'utf8')).properties;
		for (const lang of ['en', 'zh'] as const) {
			const before = readFileSync(join(root, M50), 'utf8');
			change(M50, (v) => (v.properties.name[lang] = name[lang]));
			expect(refusal()).toMatchObject({
				file: 'geodata/places',
				reason: expect.stringContaining(`name "${name[lang]}" is there twice`)
			});
			writeFileSync(join(root, M50), before);
		}
	});

	it('places that contain each other', () => {
		change(M50, (v) => (v.properties.within = 'global-harbor'));
		change(GLOBAL_HARBOR, (v) => (v.properties.within = 'm50'));
		expect(refusal()).toMatchObject({
			path: 'properties.within',
			reason: expect.stringContaining('or holds itself')
		});
	});

	it('nothing that is merely unusual: a place outside every other, without facts or sectors', () => {
		change(GLOBAL_HARBOR, (v) =>
			Object.assign(v.properties, { within: null, facts: [], sectors: [] })
		);
		expect(() => checkReferences(readGeodata(root))).not.toThrow();
	});
});
