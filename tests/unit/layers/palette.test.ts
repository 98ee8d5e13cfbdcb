import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '#lib/catalogue/kinds/place-kinds';
import { PALETTES, type Palette, type Theme } from '#lib/layers/paint/palette';
import { inkOn } from '#lib/layers/paint/symbols';
import { VEILS } from '#lib/tokens/page-colours';
import { contrast } from './contrast';

const css = readFileSync(new URL('../../../src/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the one block that follows `selector`. */
function tokens(selector: string): Record<string, string> {
	const at = css.indexOf(`${selector} {`);
	expect(at, `tokens.css has no block ${selector}`).toBeGreaterThanOrEqual(0);
	const block = css.slice(at, css.indexOf('}', at));
	return Object.fromEntries(
		[...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!.trim()])
	);
}

const LIGHT = tokens(':root');
const BY_SYSTEM = tokens(":root:not([data-theme='light'])");
const BY_CHOICE = tokens(":root[data-theme='dark']");

/** The tokens that the stylesheet shares with the map, by their names there. */
function shared(palette: Palette): Record<string, string> {
	const { land, outside, water, creek, green, text, muted, halo, accent, paper, measure } = palette;
	return {
		...{ land, outside, water, creek, green, text, muted, halo, accent, paper, measure },
		...Object.fromEntries(KINDS.map((kind) => [`kind-${kind}`, palette.kind[kind]]))
	};
}

describe('the tokens of tokens.css', () => {
	it.each([
		['light', 'the light block', LIGHT],
		['dark', 'the block for a dark system', BY_SYSTEM],
		['dark', 'the block for a dark choice', BY_CHOICE]
	] as const)('are the %s palette in %s', (theme, _where, block) => {
		expect(block).toMatchObject(shared(PALETTES[theme]));
	});

	it('are the same whether the system or the reader chose the dark theme', () => {
		expect(BY_CHOICE).toEqual(BY_SYSTEM);
		expect(css.match(/@media \(prefers-color-scheme: dark\) \{\s*:root:not/)).not.toBeNull();
	});

	it('have a dark value for every light colour', () => {
		const same = Object.keys(VEILS);
		const colours = Object.keys(LIGHT).filter(
			(name) => /^#|rgb/.test(LIGHT[name]!) && !same.includes(name)
		);
		expect(Object.keys(BY_CHOICE).sort()).toEqual(colours.sort());
	});
});

const THEMES: Theme[] = ['light', 'dark'];

describe.each(THEMES)('the %s palette', (theme) => {
	const palette = PALETTES[theme];
	const block = theme === 'light' ? LIGHT : BY_CHOICE;
	const colours = { ...palette, ...palette.kind, ...palette.kindText };

	it('consists of six-digit colours', () => {
		const values = Object.values(colours).filter((value) => typeof value === 'string');
		for (const value of values) expect(value).toMatch(/^#[0-9a-f]{6}$/);
	});

	it.each(['text', 'muted', 'accent', 'measure'] as const)(
		'has readable contrast for %s on paper, land and outside',
		(token) => {
			for (const ground of ['paper', 'land', 'outside', 'halo'] as const) {
				const ratio = contrast(palette[token], palette[ground]);
				expect(ratio, `${token} on ${ground}`).toBeGreaterThanOrEqual(4.5);
			}
		}
	);

	it.each(KINDS)('has readable contrast for the words of a %s on land and paper', (kind) => {
		for (const ground of ['land', 'paper', 'halo'] as const) {
			const ratio = contrast(palette.kindText[kind], palette[ground]);
			expect(ratio, `kindText.${kind} on ${ground}`).toBeGreaterThanOrEqual(4.5);
		}
	});

	it.each(KINDS)(
		'has visible contrast for the marker of a %s on land, outside, green and paper',
		(kind) => {
			for (const ground of ['land', 'outside', 'paper', 'green'] as const) {
				const ratio = contrast(palette.kind[kind], palette[ground]);
				expect(ratio, `kind.${kind} on ${ground}`).toBeGreaterThanOrEqual(3);
			}
		}
	);

	it('has visible contrast for each marker’s icon on its hue', () => {
		for (const kind of KINDS) {
			const ratio = contrast(palette.casing, palette.kind[kind]);
			expect(ratio, `casing on kind.${kind}`).toBeGreaterThanOrEqual(3);
		}
	});

	it('has contrast for the names of water and green on their halo, and for the creek on land', () => {
		expect(contrast(palette.waterText, palette.halo)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(palette.greenText, palette.halo)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(palette.creek, palette.land)).toBeGreaterThanOrEqual(3);
	});

	it('has readable contrast on pages: on the accent, in an alert, on a selected or hovered row', () => {
		const pairs = [
			['on-accent', 'accent'],
			['alert', 'alert-paper'],
			['text', 'chosen'],
			['text', 'hover'],
			['muted', 'chosen'],
			['muted', 'hover'],
			['accent', 'chosen'],
			['accent', 'hover']
		] as const;
		for (const [ink, ground] of pairs) {
			const ratio = contrast(block[ink]!, block[ground]!);
			expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
		}
	});
});

describe('contrast', () => {
	it('is 21 for black on white, 1 for a colour on itself, and the same both ways', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
		expect(contrast('#8e4a9e', '#8e4a9e')).toBe(1);
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
		expect(contrast('#ffffff', '#767676')).toBe(contrast('#767676', '#ffffff'));
	});
});

describe('inkOn', () => {
	const LINES: string[] = JSON.parse(
		readFileSync(new URL('../../../geodata/base/metro-lines.geojson', import.meta.url), 'utf8')
	).features.map(({ properties }: { properties: { colour: string } }) => properties.colour);

	it.each([...new Set(LINES)])('is readable on the metro’s %s', (colour) => {
		expect(contrast(inkOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
	});

	it('is readable on every grey', () => {
		for (let level = 0; level < 256; level++) {
			const grey = `#${level.toString(16).padStart(2, '0').repeat(3)}`;
			expect(contrast(inkOn(grey), grey), grey).toBeGreaterThanOrEqual(4.5);
		}
	});
});
