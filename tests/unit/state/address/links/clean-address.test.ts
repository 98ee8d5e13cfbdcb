/** Links as chats, emails and documents deliver them: exactly what was meant is read. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAddress } from '#lib/state/address/address';
import { cleanAddress } from '#lib/state/address/links/clean-address';
import { meantPage } from '#lib/state/address/links/meant-page';
import { areaFigures } from '#lib/tools/measure/figures/figures';
import { joined } from '#lib/tools/measure/stored/linked-drawing';
import { NOTHING_DRAWN } from '#lib/tools/measure/model/measurement';

const ORIGIN = 'https://map.example';
const at = (address: string) => readAddress(new URL(address, ORIGIN));
const clean = (address: string) => {
	const { pathname, search, hash } = cleanAddress(new URL(address, ORIGIN));
	return decodeURIComponent(pathname + search + hash);
};
const areaOf = (address: string) =>
	joined(NOTHING_DRAWN, at(address).state.tools.measure ?? []).measurements.map(
		(one) => areaFigures(one).area_m2
	);

/** Addresses that this map has published, and the form of its newer ones. */
const VALID = [
	...readFileSync(new URL('../../published-links.tsv', import.meta.url), 'utf8')
		.trimEnd()
		.split('\n')
		.map((line) => line.split('\t')[0]!),
	'/en/?layers=places#map=14/31.25/121.41&measure=area:121.4,31.24;121.42,31.24;121.42,31.26',
	'/zh/#measure=area:v2:a5:n%E6%A1%83%E6%B5%A6_North~2e~;121.4,31.24;121.42,31.24;121.42,31.26;z',
	'/zh/#measure=radius:v2:a0.02:r500,1500;121.4,31.25;z&measure=creek:121.4,31.25;121.45,31.24'
];

/** Characters that programs append to a link. */
const BEHIND = [
	...'.,;:!?)]}>\'"`*_~|。，、；：！？）】》」』’”…।؟،',
	...['\u200b', '\ufeff', '\u00a0', '\u00ad', '...', ').', '>.', '")', '。）'],
	...['%20', '%E3%80%82', '%EF%BC%89', '%e2%80%8b', '%2E', '%E3%80', '%25E3%2580%2582']
];

/** Sentences that follow without a space. */
const SENTENCES = ['，请查收', '这里', '.请看', ',谢谢', '（见图）', '👍', '.👍', ':这里'];

describe('the four corners of an area', () => {
	const CORNERS = '121.40,31.24;121.42,31.24;121.42,31.26;121.40,31.26';
	const AREA_M2 = areaOf(`/en/?measure=area:${CORNERS}`)[0]!;

	it('are 4.22 km²', () => {
		expect(AREA_M2 / 1e6).toBeCloseTo(4.22, 2);
	});

	it.each([
		...[...BEHIND, ...SENTENCES].map((mark) => [
			`with “${mark}” behind`,
			`/en/?measure=area:${CORNERS}${mark}`
		]),
		...BEHIND.map((mark) => [`behind # with “${mark}”`, `/en/#measure=area:${CORNERS}${mark}`]),
		['encoded', `/en/?measure=${encodeURIComponent(`area:${CORNERS}`)}`],
		['encoded twice', `/en/?measure=${encodeURIComponent(encodeURIComponent(`area:${CORNERS}`))}`],
		['encoded as a whole', `/en/?${encodeURIComponent(`layers=metro&measure=area:${CORNERS}`)}`],
		['behind &amp;', `/en/?layers=metro&amp;measure=area:${CORNERS}`],
		['behind &amp;amp;', `/en/?layers=metro&amp;amp;measure=area:${CORNERS}`],
		['behind an encoded &amp;', `/en/?layers=metro%26amp%3Bmeasure=area:${CORNERS}`],
		['behind &#038;', `/en/?layers=metro&#038;measure=area:${CORNERS}`],
		['behind \\u0026', `/en/?layers=metro\\u0026measure=area:${CORNERS}`],
		['behind a second ?', `/en/?layers=metro?measure=area:${CORNERS}`],
		['behind a full-width ＆', `/en/?layers=metro＆measure=area:${CORNERS}`],
		['behind an encoded #', `/en/?layers=metro%23measure=area:${CORNERS}`],
		['behind a second #', `/en/#map=14/31.25/121.41#measure=area:${CORNERS}`],
		['in code behind a view', `/en/#map=14/31.25/121.41%26measure=area:${CORNERS}`],
		['with spaces', `/en/?measure=area:+${CORNERS.replaceAll(';', ';+')}`],
		['with line breaks of a mail', `/en/?measure=area:%20${CORNERS.replaceAll(';', ';%0D%0A')}`],
		['with zero-width spaces', `/en/?measure=area:${CORNERS.replaceAll('121.4', '121\u200b.4')}`],
		[
			'typed with a Chinese keyboard',
			`/en/?measure=area：${CORNERS.replaceAll(',', '，').replaceAll(';', '；')}`
		],
		['in full width', `/en/?measure=area:${CORNERS.replaceAll('1', '１').replaceAll('.', '．')}`],
		['in capitals', `/en/?MEASURE=AREA:${CORNERS}`],
		['in the source of a mail', `/en/?measure=3Darea:${CORNERS}`],
		['in quotes', `/en/?measure="area:${CORNERS}"`],
		['before marks of messengers', `/en/?measure=area:${CORNERS}#wechat_redirect`],
		['before #rd', `/en/#measure=area:${CORNERS}#rd`],
		['before a message', `/en/?measure=area:${CORNERS} please check`],
		['before click ids', `/en/?measure=area:${CORNERS}&fbclid=a.b&nsukey=c%3D%3D`]
	])('stay four: %s', (_how, address) => {
		expect(areaOf(address)).toEqual([AREA_M2]);
		expect(at(address).unknownParameters).toEqual([]);
	});

	it.each([
		['a corner without its comma', '121.40,31.24;12142;121.42,31.26;121.40,31.26'],
		['two corners run together', '121.40,31.24;121.42,31.24121.42,31.26;121.40,31.26'],
		['words in between', '121.40,31.24;here;121.42,31.26;121.40,31.26'],
		['Chinese in between', '121.40,31.24；这里；121.42,31.26；121.40,31.26'],
		['a message with a further corner', '121.40,31.24;121.42,31.24;121.42,31.26 and 121.40,31.26'],
		['a Chinese one', '121.40,31.24;121.42,31.24;121.42,31.26和121.40,31.26']
	])('are refused and named where one is unreadable: %s', (_how, corners) => {
		const { state, unknownParameters } = at(`/en/?measure=area:${corners}`);
		expect(state.tools).toEqual({});
		expect(unknownParameters.map(({ parameter }) => parameter)).toEqual(['measure']);
	});
});

describe('a view', () => {
	const VIEW = { zoom: 15.5, center: [121.38, 31.27], bearing: 0, pitch: 0 };
	it.each([
		...[...BEHIND, ...SENTENCES].map((mark) => `/en/#map=15.5/31.27/121.38${mark}`),
		'/en/#map=15.5/31.27/121.38#wechat_redirect',
		'/en/#map=15.5/31.27/121.38&wechat_redirect',
		'/en/?x=1%23map=15.5/31.27/121.38',
		'/en/?layers=metro%2523map%3D15.5/31.27/121.38',
		'/en/?map=15.5/31.27/121.38',
		'/en/#map%3D15.5%2F31.27%2F121.38',
		'/en/#map=15.5%252F31.27%252F121.38',
		'/en/#/map=15.5/31.27/121.38',
		'/en/#!map=15.5/31.27/121.38',
		'/en/#rd#map=15.5/31.27/121.38',
		'/en/#map=15.5／31.27／121.38',
		'/en/#map=3D15.5/31.27/121.38'
	])('is kept: %s', (address) => {
		expect(at(address).state.camera).toEqual(VIEW);
		expect(at(address).unknownParameters).toEqual([]);
	});
});

describe('any parameter', () => {
	it.each([
		[
			'/en/?layers=places&amp;kind=park&amp;units=imperial',
			'/en/?layers=places&kind=park&units=imperial'
		],
		['/en/?kind=park.&units=imperial)', '/en/?kind=park&units=imperial'],
		['/en/?kind=park，campus。', '/en/?kind=park,campus'],
		['/en/?sel=metro%253Amadang-road.', '/en/?sel=metro:madang-road'],
		['/en/?Theme=Dark！', '/en/?theme=dark'],
		['/en/compare/?ids=m50、x-tower）', '/en/compare/?ids=m50,x-tower'],
		['/en/compare/?ids=m50%E2%80%8B,%20x-tower', '/en/compare/?ids=m50,x-tower'],
		['/en/?metro=８００&creek=500…', '/en/?metro=800&creek=500'],
		['/en/tour/?stop=3>', '/en/tour/?stop=3'],
		['/en/?q=%25E6%25A1%2583%25E6%25B5%25A6', '/en/?q=桃浦'],
		['/zh/?q=桃浦。', '/zh/?q=桃浦'],
		['/en/?layers=.', '/en/?layers=']
	])('%s is read as %s', (arrived, meant) => {
		expect(clean(arrived)).toBe(meant);
	});

	it('that is still unreadable is reported, and so is each item of a list', () => {
		const odd = (address: string) => at(address).unknownParameters.map(({ value }) => value);
		expect(odd('/en/?layers=metro,公园,places')).toEqual(['公园']);
		expect(odd('/en/?layers=metro,公园')).toEqual(['公园']);
		expect(odd('/en/?kind=park)x&units=mètres')).toEqual(['park)x', 'mètres']);
	});

	it('that is an address of another map in the search keeps its own parameters', () => {
		const typed = 'https://maps.example/?q=31.2,121.4&w=2#map=5/1/2';
		expect(at(`/en/?q=${encodeURIComponent(typed)}`).state.q).toBe(typed);
	});
});

describe('cleaning', () => {
	/** An address rewritten in the map's own form. */
	const says = (address: string) => {
		const { state, wanted } = at(address);
		return { state, wanted, clean: clean(address) };
	};

	it('changes nothing in what an address of this map says', () => {
		for (const address of VALID) {
			const url = new URL(address, ORIGIN);
			const once = cleanAddress(url);
			expect(cleanAddress(once).href, address).toBe(once.href);
			for (const [name, value] of url.searchParams) {
				if (name !== 'measure') expect(once.searchParams.getAll(name), address).toContain(value);
			}
		}
	});

	it('removes every addition, in any combination', () => {
		const wraps: ((address: string) => string)[] = [
			(address) => address.replace(/&(?!#)/g, '&amp;'),
			(address) => address.replaceAll('&', '%26amp%3B'),
			(address) => address.replace('#', '%23'),
			(address) => address.replace('?', '?utm_source=a&'),
			(address) => address.replace(/([:;,])/g, (mark) => encodeURIComponent(mark)),
			(address) => address.replace(/%(?=2C|3A|3B)/g, '%25'),
			(address) => `${address}${address.includes('#') ? '' : '#'}#wechat_redirect`,
			(address) =>
				`${address}${address.includes('?') || address.includes('#') ? '&' : '?'}fbclid=IwAR`
		];
		const dressed = fc.record({
			// A typed search text is left as it is.
			address: fc.constantFrom(
				...VALID.filter((address) => !/[?&]q=/.test(address) && /[?#]/.test(address))
			),
			worn: fc.subarray(wraps),
			sentence: fc.constantFrom('', ...SENTENCES),
			marks: fc.array(fc.constantFrom(...BEHIND), { maxLength: 3 })
		});
		fc.assert(
			fc.property(dressed, ({ address, worn, sentence, marks }) => {
				// After a name, text in another script would be part of the name.
				const appended = /(?:map|measure)=[^&]*\d$/.test(address) ? sentence : '';
				const sent = address + appended + marks.join('');
				const arrived = worn.reduce((now, wrap) => wrap(now), sent);
				// Where the path is unknown, the 404 page redirects.
				const meant = meantPage(new URL(arrived, ORIGIN), '', 'en') ?? arrived;
				expect(says(meant), arrived).toEqual(says(address));
			}),
			{ numRuns: 400 }
		);
	});

	it('never throws, is idempotent, and is quick', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (query, hash) => {
				const url = new URL('/en/', ORIGIN);
				url.search = query;
				url.hash = hash;
				const once = cleanAddress(url);
				expect(cleanAddress(once).href).toBe(once.href);
			})
		);
		// An expression that tries every way to part a text would not come back before the test's time is up.
		for (const run of ['.', '%', '%2', '-a', '（', ' a', '&amp;', '%26', '%3D', 'layers=', '~1~'])
			at(
				`/en/?layers=${run.repeat(40_000)}x&q=${run.repeat(10_000)}#measure=${run.repeat(40_000)}`
			);
	});
});
