import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUB_ORDERS } from '#lib/catalogue/filter/order-names';
import {
	FILTER_CHOICES,
	FILTER_GROUPS,
	ONE_CHOICE,
	type PlaceFilters
} from '#lib/catalogue/filter/place-filters';
import {
	LAYER_IDS,
	SELECTABLE,
	SWITCHABLE,
	type FeatureRef,
	type LayerId
} from '#lib/layers/layer-ids';
import {
	readAddress,
	readFeatureRef,
	writeAddress,
	type AddressState
} from '#lib/state/address/address';
import { sameFeature } from '#lib/values/feature-ref';
import { readCameraHash, type Camera } from '#lib/state/address/camera';
import type { LngLat } from '#lib/values/lng-lat';
import { COMPARISON_PARAMETERS } from '#lib/state/address/compare-parameters';
import { OF_OTHER_PAGES } from '#lib/state/address/links/own-parameters';
import {
	MEASURE_KINDS,
	POINT_COUNTS,
	type LinkedMeasurement
} from '#lib/state/address/measure-address';

const ORIGIN = 'https://map.example';
const at = (address: string) => readAddress(new URL(address, ORIGIN));

/** The state of an address without parameters. */
const DEFAULT: AddressState = at('/en/').state;
const write = (state: Partial<AddressState>, address = '/en/') =>
	writeAddress(new URL(address, ORIGIN), { ...DEFAULT, ...state });
const named = (address: string) => at(address).unknownParameters.map(({ parameter }) => parameter);

const ids = fc
	.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
	.map((words) => words.join('-'));
const refs: fc.Arbitrary<FeatureRef> = fc.record({
	layer: fc.constantFrom(...SELECTABLE),
	id: ids
});

/** Cameras as an address holds them: rounding them again changes nothing. */
const cameras: fc.Arbitrary<Camera> = fc
	.tuple(
		fc.integer({ min: 1020, max: 1900 }),
		fc.integer({ min: 31_060, max: 31_450 }),
		fc.integer({ min: 121_110, max: 121_710 }),
		fc.integer({ min: -1800, max: 1800 }),
		fc.integer({ min: 0, max: 60 })
	)
	.map(([zoom, lat, lng, bearing, pitch]) => ({
		zoom: zoom / 100,
		center: [lng / 1000, lat / 1000],
		bearing: bearing / 10,
		pitch
	}));

const points = fc
	.tuple(
		fc.integer({ min: -18_000_000_000, max: 18_000_000_000 }),
		fc.integer({ min: -9_000_000_000, max: 9_000_000_000 })
	)
	.map(([lng, lat]): LngLat => [lng / 1e8, lat / 1e8]);
const measurements: fc.Arbitrary<LinkedMeasurement> = fc
	.constantFrom(...MEASURE_KINDS)
	.chain((kind) => {
		const { least, most } = POINT_COUNTS[kind];
		return fc.record({
			kind: fc.constant(kind),
			points: fc.array(points, { minLength: least, maxLength: Math.min(most, 12) })
		});
	});

const states: fc.Arbitrary<Partial<AddressState>> = fc.record({
	camera: fc.option(cameras),
	sel: fc.option(refs),
	layers: fc.option(
		fc
			.subarray([...SWITCHABLE], { maxLength: SWITCHABLE.length - 1 })
			.map((list): ReadonlySet<LayerId> => new Set(list))
	),
	theme: fc.option(fc.constantFrom('light' as const, 'dark' as const)),
	embed: fc.boolean(),
	units: fc.option(fc.constantFrom('imperial' as const, 'chinese' as const)),
	datum: fc.option(fc.constantFrom('gcj02' as const, 'bd09' as const, 'cgcs2000' as const)),
	q: fc.option(fc.constantFrom('同济', 'tj', 'Line 11; a, b:c', '31.2737, 121.3853')),
	order: fc.option(fc.constantFrom(...HUB_ORDERS)),
	filters: fc.record(
		Object.fromEntries(
			FILTER_GROUPS.map((group) => [
				group,
				fc.subarray([...FILTER_CHOICES[group]] as string[], {
					maxLength: ONE_CHOICE.includes(group) ? 1 : 3
				})
			])
		) as never
	) as fc.Arbitrary<PlaceFilters>,
	tools: fc
		.array(measurements, { maxLength: 4 })
		.map((measure) => (measure.length > 0 ? { measure } : {}))
});

describe('an address', () => {
	it('parses to what was written, without unknown parameters', () => {
		fc.assert(
			fc.property(states, (state) => {
				const { state: read, unknownParameters } = at(write(state));
				expect(unknownParameters).toEqual([]);
				// The address of a single feature carries no search.
				const q = state.sel ? null : state.q;
				expect(read).toEqual({ ...DEFAULT, ...state, q });
			})
		);
	});

	it('is written the same once it has been read', () => {
		fc.assert(
			fc.property(states, (state) => {
				const address = write(state);
				expect(write(at(address).state, address)).toBe(address);
			})
		);
	});

	it('leaves out what is the default', () => {
		expect(write({})).toBe('/en/');
		expect(write({ layers: new Set(SWITCHABLE) })).toBe('/en/');
		expect(write({ layers: new Set(LAYER_IDS) })).toBe('/en/');
		expect(write({}, '/en/?sel=metro:a&layers=metro&theme=dark&embed=1')).toBe('/en/');
	});

	it('reads as a person would write it', () => {
		const state: Partial<AddressState> = {
			camera: { zoom: 13.5, center: [121.4, 31.24], bearing: 0, pitch: 0 },
			sel: { layer: 'metro', id: 'caoyang-road' },
			layers: new Set<LayerId>(['metro', 'places']),
			theme: 'dark',
			embed: true
		};
		const list = SWITCHABLE.filter((id) => state.layers!.has(id)).join(',');
		expect(write(state, '/zh/places/m50/')).toBe(
			`/zh/places/m50/?sel=metro:caoyang-road&layers=${list}&theme=dark&embed=1#map=13.5/31.24/121.4`
		);
	});

	it('writes nothing that is not its own: click ids, tags of senders, marks of messengers', () => {
		const tags =
			'fbclid=a&gclid=b&utm_source=c&nsukey=d%3D&from=groupmessage&isappinstalled=0&share_token=e&spm=f&scene=1&clicktime=2&enterid=3&wxfid=4&mc_cid=5&igshid=6&msclkid=7&yclid=8&_ga=9';
		expect(write({ theme: 'dark' }, `/en/?${tags}&theme=light#wechat_redirect`)).toBe(
			'/en/?theme=dark'
		);
		expect(named(`/en/?${tags}&foo`)).toEqual([]);
	});

	it('writes no foreign parameter, whatever its name and value', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string(), states, (value, key, state) => {
				fc.pre(value.isWellFormed() && key.isWellFormed());
				// `x%3Fw=…` is our `?w=…` that was encoded on its way, and is read as that.
				fc.pre(!/[&#?＆＃？]/.test(key + value));
				const query = new URLSearchParams([[`x${key}`, value]]);
				expect(write(state, `/en/?${query}`)).toBe(write(state));
			})
		);
	});

	it('keeps what other pages of this map write', () => {
		expect(write({}, '/en/compare/?ids=m50,x-tower&sort=people:desc&diff=1')).toBe(
			'/en/compare/?ids=m50,x-tower&sort=people:desc&diff=1'
		);
		expect(write({}, '/en/tour/?stop=3&utm_source=a')).toBe('/en/tour/?stop=3');
		for (const parameter of COMPARISON_PARAMETERS) expect(OF_OTHER_PAGES).toContain(parameter);
	});

	it('of a thing carries no search', () => {
		expect(write({ q: 'park' })).toBe('/en/?q=park');
		expect(write({ q: 'park' }, '/en/places/m50/')).toBe('/en/places/m50/');
		expect(write({ q: 'park', sel: { layer: 'metro', id: 'a' } })).toBe('/en/?sel=metro:a');
		expect(at('/en/places/m50/?q=park').state.q).toBeNull();
		expect(at('/en/?sel=metro:a&q=park').state.q).toBeNull();
		expect(at('/en/?q=park').state.q).toBe('park');
	});

	it('has what was measured behind #, which no host is told, after the view', () => {
		const line: LinkedMeasurement = {
			kind: 'distance',
			points: [
				[121.4, 31.25],
				[121.42, 31.26]
			]
		};
		const camera = { zoom: 13.5, center: [121.4, 31.24] as [number, number], bearing: 0, pitch: 0 };
		expect(write({ tools: { measure: [line] }, theme: 'dark' })).toBe(
			'/en/?theme=dark#measure=distance:121.4,31.25;121.42,31.26'
		);
		expect(write({ tools: { measure: [line, line] }, camera }, '/en/?measure=point:1,2')).toBe(
			'/en/#map=13.5/31.24/121.4&measure=distance:121.4,31.25;121.42,31.26&measure=distance:121.4,31.25;121.42,31.26'
		);
	});
});

describe('the layers in an address', () => {
	const layersOf = (address: string) => {
		const { layers } = at(address).state;
		return layers && [...layers];
	};

	it('are a list of those that are on', () => {
		expect(layersOf('/en/')).toBeNull();
		expect(layersOf('/en/?layers=metro,places')?.sort()).toEqual(['metro', 'places']);
		expect(layersOf('/en/?layers=places,metro,places')?.sort()).toEqual(['metro', 'places']);
	});

	it('may be none: the bare ground', () => {
		expect(layersOf('/en/?layers=')).toEqual([]);
		expect(write({ layers: new Set() })).toBe('/en/?layers=');
	});

	it('are read as far as they are known, and what is not is named once', () => {
		expect(layersOf('/en/?layers=metro,castles,dragons')).toEqual(['metro']);
		expect(named('/en/?layers=metro,castles,dragons')).toEqual(['layers']);
		expect(layersOf('/en/?layers=castles')).toBeNull();
		expect(named('/en/?layers=castles')).toEqual(['layers']);
	});

	it('may name what cannot be switched, which changes nothing', () => {
		expect(layersOf('/en/?layers=metro,creek')).toEqual(['metro']);
		expect(named('/en/?layers=metro,creek')).toEqual([]);
	});
});

describe('a selection in an address', () => {
	it.each(SELECTABLE)('may be of the layer %s', (layer) => {
		expect(readFeatureRef(`${layer}:some-id-2`)).toEqual({ layer, id: 'some-id-2' });
		expect(at(`/en/?sel=${layer}:a`).state.sel).toEqual({ layer, id: 'a' });
		expect(at(`/en/?sel=${layer}%3Aa`).state.sel).toEqual({ layer, id: 'a' });
	});

	it.each([
		'',
		'metro',
		// a layer's name with one more letter is no layer and id in one
		'greens',
		'metro2',
		'ground:putuo',
		'castle:a',
		'metro:a:b',
		'metro:a b',
		'metro:-a',
		'metro:a--b',
		'metro:../../etc/passwd',
		'metro:曹杨路',
		'constructor:a'
	])('is refused where it is “%s”', (text) => {
		expect(readFeatureRef(text)).toBeNull();
		const { state, unknownParameters } = at(`/en/?sel=${encodeURIComponent(text)}`);
		expect(state).toEqual(DEFAULT);
		expect(unknownParameters).toEqual([{ parameter: 'sel', value: text }]);
	});

	it.each([
		[':', ''],
		['metro:', 'metro'],
		[':caoyang-road', 'caoyang-road'],
		['metro:<script>alert(1)</script>', 'metro:<script>alert(1)</script'],
		['metro:%3Cscript%3E', 'metro:<script'],
		['__proto__:a', 'proto__:a']
	])('is refused where it is “%s”, and named as it is without what is around it', (text, value) => {
		expect(readFeatureRef(text)).toBeNull();
		expect(at(`/en/?sel=${encodeURIComponent(text)}`).unknownParameters).toEqual([
			{ parameter: 'sel', value }
		]);
	});

	it('is read in capitals, which a keyboard may have made', () => {
		expect(at('/en/?sel=METRO:Caoyang-Road').state.sel).toEqual({
			layer: 'metro',
			id: 'caoyang-road'
		});
		expect(readFeatureRef('metro:A')).toBeNull();
	});

	// An expression that tries every way to part a text would not come back before the test's time is up.
	it('of any length is refused without a hang', () => {
		expect(readFeatureRef(`metro:${'a-'.repeat(50_000)}`)).toBeNull();
		expect(readFeatureRef(`metro:${'a'.repeat(100_000)}!`)).toBeNull();
	});

	it('is the same as another of the same layer and id', () => {
		const ref: FeatureRef = { layer: 'metro', id: 'a' };
		expect(sameFeature(ref, { ...ref })).toBe(true);
		expect(sameFeature(ref, { ...ref, id: 'b' })).toBe(false);
		expect(sameFeature(ref, { ...ref, layer: 'green' })).toBe(false);
		expect(sameFeature(ref, null)).toBe(false);
		expect(sameFeature(null, null)).toBe(true);
	});
});

describe('a search in an address', () => {
	it('is there whole or not at all: half of a link says another place', () => {
		const [fits, tooLong] = ['x'.repeat(200), 'x'.repeat(201)];
		expect(at(`/en/?q=${fits}`).state.q).toBe(fits);
		expect(at(`/en/?q=${tooLong}`).state.q).toBeNull();
		expect(named(`/en/?q=${tooLong}`)).toEqual(['q']);
		expect(write({ q: fits })).toContain(fits);
		expect(write({ q: tooLong })).not.toContain('q=');
	});
});

describe('nonsense', () => {
	it('is ignored, and reported with its value', () => {
		const { state, unknownParameters } = at('/en/?theme=blue&embed=yes&sel=x&layers=y#map=1/2/3');
		expect(state).toEqual(DEFAULT);
		expect(unknownParameters).toEqual(
			expect.arrayContaining([
				{ parameter: 'theme', value: 'blue' },
				{ parameter: 'embed', value: 'yes' },
				{ parameter: 'sel', value: 'x' },
				{ parameter: 'layers', value: 'y' },
				{ parameter: 'map', value: '1/2/3' }
			])
		);
		expect(unknownParameters).toHaveLength(5);
	});

	it('does not affect other parameters', () => {
		const { state, unknownParameters } = at('/en/?theme=dark&sel=x#map=12/31.24/121.4');
		expect(state.theme).toBe('dark');
		expect(state.camera).toEqual(readCameraHash('#map=12/31.24/121.4'));
		expect(unknownParameters.map(({ parameter }) => parameter)).toEqual(['sel']);
	});

	it('is not written back', () => {
		const address = '/en/?theme=blue&embed=yes&sel=x&layers=y#map=1/2/3';
		expect(write(at(address).state, address)).toBe('/en/');
	});

	it.each(
		[
			'?sel=%',
			'?sel=%E0%A4%A',
			'?layers=%00',
			'?theme=%F0%9F%98%80',
			'?embed=',
			'?embed=0',
			'?embed=true',
			'?sel=metro%2Fa',
			`?sel=${'x'.repeat(100_000)}`,
			`?layers=${'castle,'.repeat(10_000)}`,
			'?theme=<script>alert(1)</script>',
			'?theme=%3Cimg%20src=x%20onerror=alert(1)%3E'
		].map((query) => [query.slice(0, 50), query])
	)('of any kind is no error: %s', (_name, query) => {
		const { state, unknownParameters } = at(`/en/${query}`);
		expect(state).toEqual(DEFAULT);
		expect(unknownParameters).toHaveLength(1);
	});

	it('of any kind leaves an address that a browser can open', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (query, hash) => {
				const url = new URL('/en/', ORIGIN);
				url.search = query;
				url.hash = hash;
				const address = writeAddress(url, readAddress(url).state);
				expect(address).not.toMatch(/[<>"\s]/);
				expect(address.startsWith('/en/')).toBe(true);
				expect(new URL(address, ORIGIN).origin).toBe(ORIGIN);
			})
		);
	});
});

describe('the frame of another page', () => {
	it('is asked for by embed=1 alone', () => {
		expect(at('/en/?embed=1').state.embed).toBe(true);
		expect(at('/en/').state.embed).toBe(false);
		expect(write({ embed: true })).toBe('/en/?embed=1');
	});
});
