/** The browsers that are supported, and the check of the built files against them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS, BUILD_TARGET, oldestVersions } from '../../../src/host/browsers.js';
import { needsOfCode } from '../../built/code.js';
import { needsOfStyles } from '../../built/styles.js';

describe('the supported browsers', () => {
	it('are given as the oldest version of each family, which the README names', () => {
		const versions = Object.fromEntries(BROWSERS.map(({ name, version }) => [name, version]));
		expect(versions).toMatchObject({
			chrome: '109',
			edge: '109',
			firefox: '115',
			safari: '15.4',
			ios_saf: '15.4'
		});
		const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
		for (const version of Object.values(versions)) expect(readme).toContain(version);
		expect(BUILD_TARGET).toContain('chrome109');
		expect(BUILD_TARGET).toContain('ios15.4');
	});

	it.each(['> 0.5%', 'last 2 versions', 'chrome 109', 'netscape >= 4', 'toString >= 1'])(
		'cannot be given by market share, or as a single version: %s',
		(query) => {
			expect(() => oldestVersions([query])).toThrow(query);
		}
	);
});

const names = (needs: { name: string }[]) => needs.map(({ name }) => name);

describe('built code', () => {
	it.each([
		['[1].toSpliced(0, 1)', '.toSpliced()'],
		['[1].with(0, 1)', '.with()'],
		['list["toSorted"]()', '.toSorted()'],
		['list[`toSorted`]()', '.toSorted()'],
		['Object.groupBy(list, f)', 'Object.groupBy'],
		['Array.fromAsync(list)', 'Array.fromAsync'],
		['new Set().union(other)', '.union()'],
		['AbortSignal.timeout(1)', 'AbortSignal.timeout'],
		['Promise.withResolvers()', 'Promise.withResolvers'],
		['/(?<=a)b/.test(text)', 'a look-behind'],
		['new RegExp("(?<!a)b")', 'a look-behind'],
		['new RegExp(`${a}(?<!a)b`)', 'a look-behind'],
		['/(?i:a)b/', 'syntax'],
		['/[a&&b]/v', 'syntax'],
		['class A { static { f() } }', 'StaticBlock'],
		['using a = f()', 'syntax'],
		['requestIdleCallback(f)', 'requestIdleCallback'],
		['element.togglePopover()', '.togglePopover()'],
		['new Intl.Segmenter()', 'Intl.Segmenter']
	])('is refused: %s', (code, name) => {
		const found = names(needsOfCode(code));
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(name);
	});

	it.each([
		'[1].findLast(f); [1].at(-1); Object.hasOwn(a, b); structuredClone(a)',
		'if ("requestIdleCallback" in window) requestIdleCallback(f)',
		'`Segmenter` in Intl && new Intl.Segmenter()',
		'list.toSorted?.() ?? [...list].sort()',
		'typeof VideoFrame === "function" && new VideoFrame(a)',
		'class A { #a = 1; static b = 2; with = 3 } a?.b ?? c; a ||= b',
		'function structuredClone2() {} const union = (a) => a; union(1); this.with(1)'
	])('is accepted: %s', (code) => {
		expect(needsOfCode(code)).toEqual([]);
	});
});

describe('built styles', () => {
	it.each([
		['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
		[':root { --a: color-mix(in srgb, red, blue) }', 'color-mix()'],
		['a { width: 10cqw }', 'cqw'],
		['a { overflow: clip }', 'overflow: clip'],
		['a { & b { color: red } }', 'nesting'],
		['a:has(b) { color: red }', ':has'],
		['@starting-style { a { color: red } }', '@starting-style'],
		['@media (width >= 600px) { a { color: red } }', '@media'],
		['a { user-select: none }', 'user-select']
	])('are refused: %s', (css, name) => {
		expect(names(needsOfStyles(css)).join()).toContain(name);
	});

	it.each([
		'a { color: red; color: color-mix(in srgb, red, blue) }',
		'@supports (color: color-mix(in srgb, red, red)) { :root { --a: color-mix(in srgb, red, blue) } }',
		'@supports (overflow: clip) { a { overflow: clip } }',
		'a { height: 50dvh; inset: 0; aspect-ratio: 1; translate: -50% 0; gap: 1px }',
		'a { -webkit-user-select: none; user-select: none }',
		'a:focus-visible:not(.b, .c) { color: rgb(0 0 0 / 0.5) }'
	])('are accepted: %s', (css) => {
		expect(needsOfStyles(css)).toEqual([]);
	});
});
