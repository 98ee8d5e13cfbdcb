import { describe, expect, it } from 'vitest';
import { GROUND_IDS } from '#lib/catalogue/ground/ground-layers';
import { isHanScript, LOCALES } from '#lib/i18n/locale';
import { styleOf } from '#lib/layers/style';
import { CLICK_TARGETS, layerOf, MARK_COUNT, STACK, statefulSources } from '#lib/layers/stack';
import { LAYER_IDS, CLICKABLE, isLineLayer, SELECTABLE, SWITCHABLE } from '#lib/layers/layer-ids';
import { LABEL_AIDS } from '#lib/layers/overlays/label-aids';
import { PASSES } from '#lib/layers/paint/layer';
import { lookOf } from '#lib/layers/style';
import { KINDS, kindWord } from '#lib/catalogue/kinds/place-kinds';

const LOOKS = (['light', 'dark'] as const).flatMap((theme) =>
	LOCALES.flatMap((lang) => [true, false].map((detail) => lookOf({ theme, lang, detail })))
);
const LOOK = LOOKS[0]!;

/** Every style layer, with the layer of the stack that it belongs to. */
const PAINTS = new Map(
	STACK.flatMap((layer) => layer.paint(LOOK).map((paint) => [paint.id, { layer, paint }] as const))
);

describe.each(STACK)('the layer $id', (layer) => {
	it('has a title in both languages', () => {
		const titles = LOCALES.map((lang) => layer.title(lang));
		for (const title of titles) expect(title.trim()).not.toBe('');
		expect(titles[0]).not.toBe(titles[1]);
		expect(titles[1]).toMatch(/\p{Script=Han}/u);
	});

	it('has legend entries with words in every language, in every look', () => {
		for (const look of LOOKS) {
			const entries = layer.legend(look);
			expect(entries.length).toBeGreaterThan(0);
			for (const { label, swatch } of entries) {
				expect(label.trim()).not.toBe('');
				expect(/\p{Script=Han}/u.test(label)).toBe(isHanScript(look.lang));
				if ('colour' in swatch) expect(swatch.colour).toMatch(/^#[0-9a-f]{6}$/i);
			}
			expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
		}
	});

	it('paints from its own sources, in known passes', () => {
		for (const look of LOOKS) {
			const sources = [...Object.keys(layer.sources(look)), ...LABEL_AIDS];
			for (const paint of layer.paint(look)) {
				expect(PASSES).toContain(paint.pass);
				if ('source' in paint) expect(sources, paint.id).toContain(paint.source);
			}
		}
	});

	it('answers clicks only with style layers of its own', () => {
		const own = layer.paint(LOOK).map(({ id }) => id);
		const { marks, extents } = layer.clickable;
		for (const id of [...marks, ...extents]) expect(own).toContain(id);
	});
});

describe('the stack', () => {
	it('has every layer once, and finds each by its id', () => {
		expect(new Set(LAYER_IDS).size).toBe(STACK.length);
		for (const id of LAYER_IDS) expect(layerOf(id).id).toBe(id);
		expect(SWITCHABLE.length).toBeLessThan(LAYER_IDS.length);
	});

	it('uses each style layer’s and each source’s id once', () => {
		const paints = STACK.flatMap((layer) => layer.paint(LOOK).map(({ id }) => id));
		const sources = STACK.flatMap((layer) => Object.keys(layer.sources(LOOK)));
		expect(new Set(paints).size).toBe(paints.length);
		expect(new Set(sources).size).toBe(sources.length);
	});

	it('has the ground at the bottom and the places on top', () => {
		expect(LAYER_IDS[0]).toBe('ground');
		expect(LAYER_IDS.at(-1)).toBe('places');
	});

	it('explains every kind of place in the legend', () => {
		for (const look of LOOKS) {
			const labels = layerOf('places').legend(look);
			for (const kind of KINDS) {
				expect(labels).toContainEqual({
					label: kindWord(kind, look.lang),
					swatch: { type: 'image', image: `marker/${kind}/sure/${look.theme}` }
				});
			}
		}
	});
});

describe('a click target', () => {
	it('is an existing style layer of its stated layer', () => {
		expect(CLICK_TARGETS.size).toBeGreaterThan(5);
		for (const [target, layer] of CLICK_TARGETS) {
			expect([...PAINTS.keys()], target).toContain(target);
			expect(PAINTS.get(target)!.layer.id).toBe(layer);
		}
	});

	it('that is a mark comes before extents', () => {
		const types = [...CLICK_TARGETS.keys()].map((id) => PAINTS.get(id)!.paint.type);
		for (const type of types.slice(0, MARK_COUNT)) expect(['symbol', 'circle']).toContain(type);
		for (const type of types.slice(MARK_COUNT)) {
			expect(['fill', 'line', 'circle']).toContain(type);
		}
		expect(MARK_COUNT).toBeGreaterThan(0);
		expect(MARK_COUNT).toBeLessThan(types.length);
	});

	it('exists for every layer with cards, and for no other', () => {
		expect([...CLICKABLE].sort()).toEqual(['places', ...GROUND_IDS].sort());
		expect(SELECTABLE.filter((id) => !isLineLayer(id))).toEqual(CLICKABLE);
		const answering = STACK.filter(({ clickable }) => Object.values(clickable).flat().length > 0);
		expect([...CLICKABLE].sort()).toEqual(answering.map(({ id }) => id).sort());
		expect(new Set(CLICK_TARGETS.values())).toEqual(new Set(CLICKABLE));
	});

	it('sets the state in every source whose paint reads it', () => {
		for (const layer of STACK) {
			const stateful = layer
				.paint(LOOK)
				.filter((paint) => JSON.stringify(paint).includes('"feature-state"'))
				.map((paint) => ('source' in paint ? paint.source : ''));
			if (stateful.length === 0) continue;
			const lit = statefulSources(layer.id).map(({ source, sourceLayer = source }) => sourceLayer);
			for (const source of stateful) expect(lit, layer.id).toContain(source);
		}
		for (const layer of STACK) {
			const own = Object.keys(layer.sources(LOOK));
			for (const { source, sourceLayer = source } of statefulSources(layer.id)) {
				expect(own).toContain(sourceLayer);
			}
		}
	});

	it('has its state set under the names that the style gives to its features', () => {
		const { layers, sources } = styleOf({
			theme: 'light',
			lang: 'en',
			detail: true,
			dataRoot: '/'
		});
		const drawn = layers.map((layer) => ('source' in layer ? layer : {}));
		for (const { id } of STACK) {
			for (const target of statefulSources(id)) {
				expect(Object.keys(sources)).toContain(target.source);
				const { sourceLayer, source } = target;
				expect(drawn).toContainEqual(
					expect.objectContaining({ source, ...(sourceLayer && { 'source-layer': sourceLayer }) })
				);
			}
		}
		expect(statefulSources('bus-stops')).toEqual([{ source: 'tiles', sourceLayer: 'bus-stops' }]);
	});
});
