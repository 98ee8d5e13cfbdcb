/** Colours, sizes of text, corners and rooms are those of `src/lib/tokens/`, and there are no others. */
import { describe, expect, it } from 'vitest';
import { HEIGHTS, LOW, NARROW, WIDTHS } from '#lib/tokens/layout';
import { RADIUS, ROW, SPACE, TEXT } from '#lib/tokens/scales';
import { faultOf } from './raw-values';
import { declarationsOf, queriesOf, sheets, sources, styleOf } from './style-sheets';

/** Declarations that may say it themselves, and why. */
const FOR_A_REASON: Record<string, string> = {
	'src/paper.css color: #444444': 'a margin box of a page knows no variables',
	'src/lib/panels/search/SearchBox.svelte padding: 0 44px 0 38px':
		'the icon before the words and the button after them have a fixed size',
	'src/lib/panels/tour/TourStops.svelte padding: 0 0 var(--space-12) calc(28px + var(--space-12))':
		'under the words, beside a number of a fixed size',
	'src/lib/tools/measure/panel/result/PointTable.svelte padding-left: calc(28px + var(--space-6))':
		'under the positions, beside a number of a fixed size',
	'src/map-edges.css gap: 10px': 'with the controls, whose column has a fixed width',
	'src/map-edges.css margin: calc(12px + env(safe-area-inset-top)) calc(12px + env(safe-area-inset-right)) 8px 12px':
		'with the controls, whose column has a fixed width',
	'src/map-edges.css margin-block: calc(10px + env(safe-area-inset-top)) 8px':
		'with the controls, whose column has a fixed width'
};

/** Colours in code that are no token, and why. */
const COLOURS_IN_CODE: Record<string, string> = {
	'src/lib/layers/features/metro.ts #871C2B': 'the operator’s colour of line 11, as geodata has it'
};

const said = sheets.flatMap(({ path, style }) =>
	declarationsOf(style).map((declaration) => {
		const { line, property, value } = declaration;
		return { path, line, name: `${path} ${property}: ${value}`, fault: faultOf(declaration) };
	})
);

describe('style sheets', () => {
	it('use tokens instead of raw values', () => {
		expect(said.length).toBeGreaterThan(2000);
		const faults = said.filter(({ name, fault }) => fault && !(name in FOR_A_REASON));
		expect(
			faults.map(
				({ path, line, name, fault }) =>
					`${path}:${line}: ${name.split(' ').slice(1).join(' ')}: ${fault}`
			)
		).toEqual([]);
	});

	it('need every exception', () => {
		const needed = new Set(said.filter(({ fault }) => fault).map(({ name }) => name));
		expect(Object.keys(FOR_A_REASON).filter((name) => !needed.has(name))).toEqual([]);
	});

	it('use every step of the scales', () => {
		const all = sheets.map(({ style }) => style).join('\n');
		const steps = Object.entries({
			text: Object.keys(TEXT),
			space: SPACE,
			row: Object.keys(ROW),
			radius: Object.keys(RADIUS)
		}).flatMap(([scale, names]) => names.map((name) => `--${scale}-${name}`));
		expect(steps.filter((step) => !all.includes(`var(${step})`))).toEqual([]);
	});
});

it('code states no colour: take one of src/lib/tokens/colours.ts', () => {
	const faults = sources.flatMap(({ path, text }) => {
		const style = styleOf(path, text);
		const code = path.endsWith('.css')
			? ''
			: style.trim()
				? text.slice(0, text.search(/^<style/m))
				: text;
		return code
			.split('\n')
			.flatMap((line, index) =>
				[...line.matchAll(/#(?:[0-9a-f]{8}|[0-9a-f]{6})\b|\b(?:rgb|hsl)a?\(\s*\d/gi)]
					.filter(([colour]) => !(`${path} ${colour}` in COLOURS_IN_CODE))
					.map(([colour]) => `${path}:${index + 1}: ${colour}`)
			);
	});
	expect(faults).toEqual([]);
});

describe('media queries', () => {
	/** An edge belongs to one side: the other begins or ends a sixteenth of an em from it. */
	const near = (sizes: Record<string, number>) =>
		Object.values(sizes).flatMap((size) => [size, size - 1 / 16, size + 1 / 16]);
	const known: Record<string, number[]> = { width: near(WIDTHS), height: near(HEIGHTS) };
	const queries = sheets.flatMap(({ path, style }) =>
		queriesOf(style).map(({ line, query }) => ({ at: `${path}:${line}: ${query}`, query }))
	);

	it('change at the breakpoints of src/lib/tokens/layout.ts, in em', () => {
		const faults = queries.filter(({ query }) =>
			[...query.matchAll(/(width|height)\s*(?::|[<>]=?)\s*([\d.]+)(\w+)/g)].some(
				([, side, size, unit]) => unit !== 'em' || !known[side!]!.includes(Number(size))
			)
		);
		expect(faults.map(({ at }) => at)).toEqual([]);
		expect(queries.some(({ query }) => query === NARROW)).toBe(true);
		expect(queries.some(({ query }) => query.split(', ').includes(`screen and ${LOW}`))).toBe(true);
	});

	it('call a window narrow only as the code does: a tablet when it is upright, a phone always', () => {
		const [tablet] = NARROW.split(' and ');
		const faults = queries.filter(({ query }) =>
			query
				.split(', ')
				.some((part) => part.includes(tablet!) && !part.includes('(orientation: portrait)'))
		);
		expect(faults.map(({ at }) => at)).toEqual([]);
	});
});

describe('the rule for raw values', () => {
	const faultIn = (declaration: string) => {
		const [found] = declarationsOf(`a { ${declaration}; }`);
		return faultOf(found!);
	};

	it.each([
		['color: #fff', '--paper'],
		['background: rgb(0 0 0 / 0.4)', '--paper'],
		['border: 1px solid white', '--paper'],
		['--hue: hsl(10 20% 30%)', '--paper'],
		['font-size: 13px', '--text-base'],
		['font-size: 0.9rem', '--text-base'],
		['font: 12px/1 serif', '--text-base'],
		['font-size: var(--text-s)', 'scales.ts'],
		['border-radius: 7px', '--radius-md'],
		['border-top-left-radius: 8px', '--radius-md'],
		['border-radius: var(--radius)', 'scales.ts'],
		['padding: 3px var(--space-8)', '--space-8'],
		['margin-top: -6px', '--space-8'],
		['gap: 0.5rem', '--space-8'],
		['padding-inline: calc(var(--space-8) + 3px)', '--space-8'],
		['row-gap: var(--space-9)', 'scales.ts']
	])('refuses %s', (declaration, advice) => {
		expect(faultIn(declaration)).toContain(advice);
	});

	it.each([
		'color: var(--text)',
		'border: 1px solid currentColor',
		'white-space: nowrap',
		'font-size: 1.2em',
		'border-radius: 50%',
		'border-radius: var(--radius-2xl) var(--radius-2xl) 0 0',
		'padding: 1px var(--space-8) 0',
		'margin: 15mm auto',
		'margin: calc(-1 * var(--space-18)) 0 3.25rem',
		'padding-inline: max(var(--space-18), env(safe-area-inset-left))',
		'width: 18px'
	])('lets pass %s', (declaration) => {
		expect(faultIn(declaration)).toBeUndefined();
	});

	it('reads style where it stands, and no comment', () => {
		const text =
			'<p>#fff</p>\n<style>\n\t/* color: #fff; */\n\ta {\n\t\tgap: 3px;\n\t}\n</style>\n';
		expect(declarationsOf(styleOf('A.svelte', text))).toEqual([
			{ line: 5, property: 'gap', value: '3px' }
		]);
		expect(styleOf('a.ts', text.slice(0, 10))).toBe('');
	});
});
