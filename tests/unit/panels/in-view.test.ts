import { describe, expect, it } from 'vitest';
import type { PlaceItem } from '#lib/catalogue/items/place-item';
import {
	fromCentreWords,
	listedLayers,
	typedLine,
	type Listable,
	type Listed
} from '#lib/panels/in-view/listed';
import { inViewSummary } from '#lib/panels/in-view/summary';
import { awayWords } from '#lib/panels/search/results/away';
import type { SearchEntry } from '#lib/catalogue/search/index/search-file';
import type { Geometry } from '#lib/values/geometry';
import type { LngLat } from '#lib/values/lng-lat';
import type { ClickableRef } from '#lib/layers/layer-ids';
import { vincentyM } from '../catalogue/compare/independent-geometry';

const CENTRE = [121.4, 31.25] as const;

const box = (w: number, s: number, e: number, n: number): LngLat[] => [
	[w, s],
	[e, s],
	[e, n],
	[w, n],
	[w, s]
];

/** Numbers and units are joined by */
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

/** Places in a row to the east of the centre, 0.01° apart: 952 m. */
const item = (id: string, steps: number, basis = 'mapped', accuracy_m = 10) =>
	({
		id,
		name: { en: id, zh: `${id}园` },
		basis,
		accuracy_m,
		point: [121.4 + steps / 100, 31.25]
	}) as unknown as PlaceItem;
const PLACES = [item('Delta', 4), item('Alpha', 1), item('Beta', 2), item('Carp', 3)];
const ref = (layer: ClickableRef['layer'], id: string): ClickableRef => ({ layer, id });
const placeRefs = PLACES.map(({ id }) => ref('places', id));

describe('the summary of what is in view', () => {
	const say = (refs: ClickableRef[], lang: 'en' | 'zh' = 'en') =>
		inViewSummary(refs, PLACES, CENTRE, lang);

	it('counts the places and names the nearest', () => {
		expect(say(placeRefs)).toBe('4 places in view, nearest the centre: Alpha, Beta, Carp.');
		expect(say(placeRefs, 'zh')).toBe(
			'当前范围内有4个地点，离中心最近的是：Alpha园、Beta园、Carp园。'
		);
	});

	it('uses the singular for one, and a text of its own for none', () => {
		expect(say([placeRefs[0]!])).toBe('1 place in view: Delta.');
		expect(say([])).toBe('No places in view.');
		expect(say([], 'zh')).toBe('当前范围内没有地点。');
	});

	it('counts what else can be opened, each in its own number', () => {
		const others = [ref('metro', 'a'), ref('metro', 'b'), ref('crossings', 'c'), ref('green', 'd')];
		expect(say([...others, ref('creek', 'suzhou-creek')])).toBe(
			'No places in view. Also: 2 metro stations, 1 bridge or tunnel, 1 green space.'
		);
		expect(say(others, 'zh')).toBe('当前范围内没有地点。另有：2座地铁站、1处桥梁或隧道、1处绿地。');
	});

	it('names what is nearest by its outline, once that is known', () => {
		// Delta’s point is the farthest, and it reaches to 95 m of the centre
		const reaching = {
			type: 'Polygon',
			coordinates: [box(121.401, 31.24, 121.45, 31.26)]
		} as const;
		const outlines = new Map([['Delta', reaching as Geometry]]);
		expect(inViewSummary(placeRefs, PLACES, CENTRE, 'en', outlines)).toBe(
			'4 places in view, nearest the centre: Delta, Alpha, Beta.'
		);
	});

	it('leaves out what the catalogue does not know', () => {
		expect(say([ref('places', 'atlantis')])).toBe('No places in view.');
	});
});

describe('what has an outline', () => {
	const entryOf = (layer: 'places' | 'green', accuracy_m = 10) =>
		({ layer, id: 'Zoo', point: [121.42, 31.25], accuracy_m }) as unknown as SearchEntry;
	const outline: Geometry = {
		type: 'Polygon',
		coordinates: [box(121.41, 31.24, 121.43, 31.26)]
	};
	const listed = (layer: ClickableRef['layer']) => {
		const zoo = item('Zoo', 2);
		return { ref: ref(layer, 'Zoo'), name: zoo.name, item: zoo, point: zoo.point } as Listed;
	};
	// To the western edge, 0.01° at 31.25° N: 952.7 m by Vincenty’s formula, the northing being nothing.
	const edge_m = vincentyM(CENTRE, [121.41, 31.25]);

	it.each(['places', 'green'] as const)('is as far as that is, of %s', (layer) => {
		const outlines = { [layer]: new Map([['Zoo', outline]]) };
		const distance = `${Math.round(edge_m)} m`;
		const from = { point: CENTRE, accuracy_m: 0 };
		expect(plain(fromCentreWords(listed(layer), CENTRE, 'en', outlines))).toContain(distance);
		expect(plain(awayWords(entryOf(layer), from, 'en', outlines))).toBe(`${distance} away`);
		const inside = { point: [121.415, 31.25], accuracy_m: 5 } as const;
		expect(awayWords(entryOf(layer), inside, 'en', outlines)).toBe('you are in it');
		expect(fromCentreWords(listed(layer), inside.point, 'zh', outlines)).toBe('中心在其范围内');
	});

	it('is its point until outlines are loaded, and has none of another layer', () => {
		const others = { places: new Map([['Zoo', outline]]) };
		for (const outlines of [null, {}, others]) {
			expect(plain(fromCentreWords(listed('green'), CENTRE, 'en', outlines))).toBe('1.905 km east');
		}
	});
});

describe('the list of what is in view', () => {
	const byId = new Map<string, Listable>(
		[...PLACES, ...Array.from({ length: 20 }, (_, at) => item(`station-${at}`, 20 - at))].map(
			(known) => [known.id, known]
		)
	);
	const itemOf = ({ id }: { id: string }) => byId.get(id) ?? null;
	const stations = Array.from({ length: 20 }, (_, at) => ref('metro', `station-${at}`));

	it('has places first, each layer nearest first, and caps what is many', () => {
		const layers = listedLayers([...stations, ...placeRefs], itemOf, CENTRE);
		expect(layers.map(({ layer, lines, more }) => [layer, lines.length, more])).toEqual([
			['places', 4, 0],
			['metro', 12, 8]
		]);
		expect(layers[0]!.lines.map(({ name }) => name.en)).toEqual(['Alpha', 'Beta', 'Carp', 'Delta']);
		expect(layers[1]!.lines[0]!.ref.id).toBe('station-19');
	});

	it('leaves out what has no name yet', () => {
		expect(listedLayers([ref('green', 'unknown')], itemOf, CENTRE)).toEqual([]);
	});

	it('shows distance and direction from the centre, where they are known', () => {
		const line = (known: PlaceItem): Listed => ({
			ref: ref('places', known.id),
			name: known.name,
			item: known,
			point: known.point
		});
		// 0.01° of longitude at 31.25° N is 952 m.
		expect(plain(fromCentreWords(line(item('a', 1)), CENTRE, 'en'))).toBe('953 m east');
		expect(plain(fromCentreWords(line(item('a', 1)), CENTRE, 'zh'))).toBe('东方向953米');
		expect(plain(fromCentreWords(line(item('a', 1, 'derived', 600)), CENTRE, 'en'))).toBe(
			'less than 1.6 km'
		);
		expect(fromCentreWords(line(item('a', 1, 'concept', 100)), CENTRE, 'en')).toBeNull();
	});

	it('goes to the next name that begins as typed, in either language', () => {
		const lines = ['Alpha', 'Beta', 'Amber', 'Beijing'].map((en, at) => ({
			...{ ref: ref('places', en), item: PLACES[0]!, point: CENTRE },
			name: { en, zh: ['甲', '乙', '丙', '北京'][at]! }
		}));
		expect(typedLine(lines, 'b', -1)).toBe(1);
		expect(typedLine(lines, 'b', 1)).toBe(3);
		expect(typedLine(lines, 'B', 3)).toBe(1);
		expect(typedLine(lines, 'be', 1)).toBe(1);
		expect(typedLine(lines, 'bei', 1)).toBe(3);
		expect(typedLine(lines, '丙', 0)).toBe(2);
		expect(typedLine(lines, 'x', 0)).toBe(-1);
		expect(typedLine([], 'x', -1)).toBe(-1);
	});
});
