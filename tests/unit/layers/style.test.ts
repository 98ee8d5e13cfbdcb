import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { LOCALES, otherLocales } from '#lib/i18n/locale';
import { isOfAllData } from '#lib/i18n/localised';
import { STACK } from '#lib/layers/stack';
import { LAYER_IDS, SWITCHABLE, type LayerId } from '#lib/layers/layer-ids';
import { PASSES } from '#lib/layers/paint/layer';
import { OVERLAYS } from '#lib/layers/overlays/overlays';
import { PALETTES } from '#lib/layers/paint/palette';
import { lookOf, styleOf, type StyleInput } from '#lib/layers/style';
import { FONT } from '#lib/layers/paint/style-expressions';
import { MAP_FILES } from '#lib/server/publish/map-files';

const THEMES = ['light', 'dark'] as const;
const VIEWS: [string, ReadonlySet<LayerId> | undefined][] = [
	['all layers', undefined],
	['all layers, named', new Set(LAYER_IDS)],
	['no layer', new Set()],
	...LAYER_IDS.map((id): [string, Set<LayerId>] => [`${id} alone`, new Set([id])]),
	...SWITCHABLE.map((id): [string, Set<LayerId>] => [
		`all but ${id}`,
		new Set(LAYER_IDS.filter((other) => other !== id))
	])
];
const POSITION = { point: [121.4, 31.24] as [number, number], accuracy_m: 35 };
const BASEMAP: StyleSpecification = {
	version: 8,
	sprite: 'https://tiles.example/sprite',
	sources: { 'basemap-tiles': { type: 'vector', url: 'https://tiles.example/tiles.json' } },
	layers: [
		{
			id: 'basemap-land',
			type: 'background',
			paint: { 'background-color': '#eeeeee' }
		}
	]
};

const style = (input: Partial<StyleInput> = {}) =>
	styleOf({ theme: 'light', lang: 'en', detail: true, dataRoot: '/data/', ...input });
const idsOf = ({ layers }: StyleSpecification) => layers.map(({ id }) => id);
const sourceOf = (layer: StyleSpecification['layers'][number]) =>
	'source' in layer ? (layer.source as string) : null;

/** Every style layer's pass, by its id. */
const PASS_OF = new Map(
	STACK.flatMap((layer) => layer.paint(lookOf({ theme: 'light', lang: 'en', detail: true }))).map(
		({ id, pass }) => [id, pass]
	)
);

const cases = THEMES.flatMap((theme) =>
	LOCALES.flatMap((lang) => [true, false].map((detail) => ({ theme, lang, detail })))
);

describe.each(cases)('the style for $theme, $lang, detail $detail', (look) => {
	it.each(VIEWS)('is a valid MapLibre style, with %s', (_name, visible) => {
		const value = style({ ...look, visible });
		expect(validateStyleMin(value)).toEqual([]);
		expect(new Set(idsOf(value)).size).toBe(value.layers.length);
		const wanted = value.layers.map(sourceOf).filter((id) => id !== null);
		expect(Object.keys(value.sources)).toEqual(expect.arrayContaining(wanted));
		// Every loaded source is drawn, and no other is loaded.
		expect(Object.keys(value.sources).filter((id) => !wanted.includes(id))).toEqual([]);
	});

	it.each([
		['a position', { position: POSITION }],
		['a basemap', { basemap: BASEMAP }],
		['measurements', { measuring: true }],
		['all of them', { position: POSITION, basemap: BASEMAP, measuring: true }]
	])('is a valid MapLibre style, with %s', (_name, more) => {
		expect(validateStyleMin(style({ ...look, ...more }))).toEqual([]);
	});

	it('contains one language only', () => {
		const text = JSON.stringify(style(look).layers);
		expect(text).toContain(`["get","name_${look.lang}"]`);
		for (const other of isOfAllData(look.lang) ? otherLocales(look.lang) : []) {
			expect(text).not.toContain(`["get","name_${other}"]`);
		}
	});

	it('uses images and colours of its own theme', () => {
		const text = JSON.stringify(style(look).layers);
		const other = look.theme === 'light' ? 'dark' : 'light';
		expect(text).toContain(PALETTES[look.theme].land);
		expect(text).not.toContain(PALETTES[other].land);
		expect(text).not.toContain(`"${other}"`);
	});
});

describe('the style', () => {
	it('draws the basemap first, without the layers that it replaces', () => {
		const value = style({ basemap: BASEMAP });
		expect(idsOf(value)[0]).toBe('basemap-land');
		expect(value.sprite).toBe(BASEMAP.sprite);
		expect(value.sources['basemap-tiles']).toEqual(BASEMAP.sources['basemap-tiles']);
		const look = lookOf({ theme: 'light', lang: 'en', detail: true });
		for (const layer of STACK) {
			const own = layer.paint(look).map(({ id }) => id);
			const drawn = own.filter((id) => idsOf(value).includes(id));
			const isReplaced = ['green', 'water', 'roads', 'rail'].includes(layer.id);
			const hides = ['ground-outside', 'ground-district'];
			expect(drawn, layer.id).toEqual(isReplaced ? [] : own.filter((id) => !hides.includes(id)));
		}
		expect(Object.keys(value.sources)).not.toContain('roads-main');
	});

	it('is a pure function: equal input gives equal style, and the input is unchanged', () => {
		const input: StyleInput = {
			theme: 'dark',
			lang: 'zh',
			visible: new Set<LayerId>(['places', 'metro']),
			detail: true,
			dataRoot: '/base/data/',
			position: { point: [121.4, 31.24], accuracy_m: 35 },
			basemap: structuredClone(BASEMAP)
		};
		const before = structuredClone(input);
		const first = styleOf(input);
		expect(styleOf(input)).toEqual(first);
		expect(input).toEqual(before);
		// What a map does to its style does not reach the next one.
		first.sources = {};
		first.layers.length = 0;
		expect(styleOf(input).layers.length).toBeGreaterThan(10);
		expect(input).toEqual(before);
	});

	it('is plain data that can be sent to a worker', () => {
		const value = style({ position: POSITION });
		expect(structuredClone(value)).toEqual(value);
		expect(JSON.parse(JSON.stringify(value))).toEqual(value);
	});

	it('does not depend on the order in which layers were switched on', () => {
		const visible = new Set([...LAYER_IDS].reverse());
		expect(style({ visible })).toEqual(style());
	});

	it('always draws layers that cannot be switched off', () => {
		const bare = new Set(idsOf(style({ visible: new Set() })));
		expect(bare).toContain('ground-district');
		expect(bare).toContain('creek-line');
		expect(bare).not.toContain('place-marker');
		expect(bare).not.toContain('roads-main-line');
	});

	it('reads every source from a file that the build writes, under the given address', () => {
		for (const [id, source] of Object.entries(style({ dataRoot: '/corridor/data/' }).sources)) {
			const { data } = source as { data: unknown };
			if (typeof data !== 'string') continue;
			const file = /^\/corridor\/data\/map\/([a-z-]+)\.geojson$/.exec(data)?.[1];
			expect(MAP_FILES, `${id} reads ${data}`).toContain(file);
			expect(source, id).toHaveProperty('promoteId', 'id');
		}
	});

	it('asks for tiles only in detail', () => {
		expect(Object.keys(style({ detail: true }).sources)).toContain('tiles');
		expect(Object.keys(style({ detail: false }).sources)).not.toContain('tiles');
		expect(idsOf(style({ detail: false })).filter((id) => id.includes('minor'))).toEqual([]);
	});

	it('reads what comes with the tiles from one source, by the name of its data', () => {
		const value = style({ dataRoot: '/corridor/data/' });
		expect(value.sources.tiles).toMatchObject({
			type: 'vector',
			tiles: ['/corridor/data/map/tiles/{z}/{x}/{y}.mvt'],
			promoteId: 'id'
		});
		const names = new Set(
			value.layers.flatMap((l) => ('source-layer' in l ? l['source-layer'] : []))
		);
		expect([...names].sort()).toContain('bus-stops');
		for (const name of names) expect(MAP_FILES).toContain(name);
		for (const layer of value.layers) {
			const isTiled = 'source' in layer && layer.source === 'tiles';
			expect('source-layer' in layer, layer.id).toBe(isTiled);
		}
		const elsewhere = style({ tiles: 'https://tiles.example/{z}/{x}/{y}' }).sources.tiles;
		expect(elsewhere).toMatchObject({ tiles: ['https://tiles.example/{z}/{x}/{y}'] });
	});

	it('has no glyph server: every label uses local fonts, simplified Chinese first', () => {
		expect(style()).not.toHaveProperty('glyphs');
		const stacks = Object.values(FONT);
		for (const layer of style().layers) {
			if (layer.type !== 'symbol' || !layer.layout?.['text-field']) continue;
			expect(stacks, layer.id).toContainEqual(layer.layout['text-font']);
		}
		for (const [, first] of stacks) expect(first).toMatch(/ SC$/);
	});
});

describe('the order of painting', () => {
	it('follows the passes, and within a pass the stack', () => {
		const ids = idsOf(style()).filter((id) => PASS_OF.has(id));
		const passes = ids.map((id) => PASSES.indexOf(PASS_OF.get(id)!));
		expect(passes).toEqual([...passes].sort((a, b) => a - b));
		for (const pass of PASSES) {
			const drawn = ids.filter((id) => PASS_OF.get(id) === pass);
			expect(drawn).toEqual([...PASS_OF.keys()].filter((id) => PASS_OF.get(id) === pass));
		}
	});

	it.each(cases)('puts no label below an area, a line or a dot: $theme, $lang', (look) => {
		const { layers } = style(look);
		const first = layers.findIndex(({ type }) => type === 'symbol');
		const marks = new Set(['crossing-mark', 'pier-mark']);
		const firstLabel = layers.findIndex(({ type, id }) => type === 'symbol' && !marks.has(id));
		expect(first).toBeGreaterThan(0);
		const above = layers.slice(firstLabel).filter(({ type }) => type !== 'symbol');
		expect(above.map(({ id }) => id)).toEqual([]);
	});

	it('begins with the one background', () => {
		const backgrounds = style().layers.filter(({ type }) => type === 'background');
		expect(backgrounds).toHaveLength(1);
		expect(idsOf(style())[0]).toBe(backgrounds[0]!.id);
	});

	it('puts the creek above streets and water, and markers above all names', () => {
		const ids = idsOf(style());
		const at = (id: string) => {
			expect(ids).toContain(id);
			return ids.indexOf(id);
		};
		expect(at('creek-line')).toBeGreaterThan(at('roads-main-line'));
		expect(at('creek-water')).toBeGreaterThan(at('water-area'));
		// The last layer's symbols are placed first: what is covered, what is chosen, then markers.
		expect(ids.slice(-3)).toEqual(['place-marker', 'picked', 'covered']);
	});
});

describe('the reader’s position', () => {
	it('is a dot on top of everything and a circle under the lines', () => {
		const value = style({ position: POSITION });
		const ids = idsOf(value);
		expect(ids.indexOf('position-dot')).toBeGreaterThan(ids.indexOf('place-marker'));
		expect(ids.indexOf('position-accuracy')).toBeLessThan(ids.indexOf('creek-line'));
		expect(value.sources.position).toEqual({
			type: 'geojson',
			data: {
				type: 'Feature',
				properties: { accuracy_m: 35 },
				geometry: { type: 'Point', coordinates: [121.4, 31.24] }
			}
		});
	});

	it('is absent until the reader asks for it', () => {
		for (const position of [null, undefined]) {
			const value = style({ position });
			expect(value.sources).not.toHaveProperty('position');
			expect(idsOf(value).filter((id) => id.startsWith('position'))).toEqual([]);
		}
	});
});

describe('measurements', () => {
	it('are drawn above streets and places, with figures above every name, in overlays of their own', () => {
		const value = style({ measuring: true, position: POSITION });
		const ids = idsOf(value);
		expect(ids.indexOf('measure-label')).toBeGreaterThan(ids.indexOf('place-marker'));
		expect(ids.indexOf('measure-shapes-line')).toBeGreaterThan(ids.indexOf('place-halo'));
		for (const id of OVERLAYS) {
			expect(value.sources[id]).toMatchObject({ type: 'geojson', data: { features: [] } });
			expect(value.layers.map(sourceOf)).toContain(id);
		}
	});

	it('show their labels even where they collide with others', () => {
		const label = style({ measuring: true }).layers.find(({ id }) => id === 'measure-label')!;
		expect(label.layout).toMatchObject({ 'text-allow-overlap': true });
	});

	it('add nothing to the style while nothing is measured', () => {
		expect(Object.keys(style().sources).filter((id) => id.startsWith('measure'))).toEqual([]);
	});
});
