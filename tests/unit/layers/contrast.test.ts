/** The contrast of all labels and markers on the map, in both themes, with and without more contrast. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '#lib/layers/paint/contrast';
import { PALETTES, type Theme } from '#lib/layers/paint/palette';
import { styleOf } from '#lib/layers/style';
import { drawingOf } from '#lib/layers/paint/symbols';
import { contrast } from './contrast';

const css = readFileSync(new URL('../../../src/tokens.css', import.meta.url), 'utf8');
const CASES = (['light', 'dark'] as const).flatMap((theme) =>
	[false, true].map((moreContrast) => ({ theme, moreContrast }))
);

/** The colours that a style's value may come to, wherever in an expression they stand. */
function coloursIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(coloursIn);
	return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? [value] : [];
}

const layersOf = (look: { theme: Theme; moreContrast: boolean }) =>
	styleOf({ ...look, lang: 'en', detail: true, dataRoot: '/data/' }).layers;

describe.each(CASES)('the map in $theme, more contrast: $moreContrast', (look) => {
	const { theme, moreContrast } = look;
	const palette = paletteOf(theme, moreContrast);
	const words = layersOf(look).filter(
		({ type, layout }) => type === 'symbol' && layout && 'text-field' in layout
	);

	it('writes every label at 4.5:1 against its halo', () => {
		expect(words.length).toBeGreaterThan(6);
		for (const { id, paint } of words) {
			const { 'text-color': ink, 'text-halo-color': halo } = paint as Record<string, unknown>;
			const [inks, halos] = [coloursIn(ink), coloursIn(halo)];
			expect(inks.length, id).toBeGreaterThan(0);
			expect(halos.length, id).toBeGreaterThan(0);
			inks.forEach((colour, at) => {
				// Where both change with the zoom they change together.
				const behind = halos[halos.length === inks.length ? at : 0]!;
				expect(contrast(colour, behind), `${id}: ${colour} on ${behind}`).toBeGreaterThan(4.5);
			});
		}
	});

	it('marks places, stations, crossings and the creek at 3:1 against land and green', () => {
		for (const ground of [palette.land, palette.outside, palette.green]) {
			const marks = [...Object.values(palette.kind), palette.muted, palette.creek, palette.text];
			for (const colour of marks) {
				expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
			}
		}
		const crossing = drawingOf(`crossing/mapped/${theme}`)!.paths.at(-1)!;
		expect(contrast(crossing.stroke!, palette.land)).toBeGreaterThanOrEqual(3);
	});
});

describe('more contrast', () => {
	/** The tokens of the block after `selector` within the rules for more contrast. */
	function tokens(selector: string): Record<string, string> {
		const rules = css.slice(css.indexOf('@media (prefers-contrast: more)'));
		const at = rules.indexOf(`${selector} {`);
		const block = rules.slice(at, rules.indexOf('}', at));
		return Object.fromEntries(
			[...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!])
		);
	}
	const BLOCKS = [
		['light', ':root'],
		['dark', ":root[data-theme='dark']"],
		['dark', ":root:not([data-theme='light'])"]
	] as const;

	it.each(BLOCKS)('is the same in the %s stylesheet (%s) and on the map', (theme, selector) => {
		const palette = paletteOf(theme, true);
		const names = ['water', 'creek', 'text', 'muted', 'halo', 'accent', 'measure'] as const;
		const expected = Object.fromEntries(names.map((name) => [name, palette[name]]));
		expect(tokens(selector)).toMatchObject(expected);
	});

	it.each(BLOCKS)('writes at 7:1 and draws lines at 3:1 in the %s stylesheet (%s)', (theme, at) => {
		const { land, outside, paper } = PALETTES[theme];
		const found = tokens(at);
		for (const ground of [land, outside, paper, found.hover!, found.chosen!]) {
			for (const ink of ['text', 'muted', 'accent'] as const) {
				expect(contrast(found[ink]!, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(7);
			}
		}
		expect(contrast(found.line!, paper)).toBeGreaterThanOrEqual(3);
		expect(contrast(found.disabled!, paper)).toBeGreaterThanOrEqual(4.5);
	});

	it('changes nothing without the preference', () => {
		expect(paletteOf('light')).toBe(PALETTES.light);
		expect(paletteOf('dark', false)).toBe(PALETTES.dark);
	});
});
