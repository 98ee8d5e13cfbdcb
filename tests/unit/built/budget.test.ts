import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { overBudget, weigh, weightTable } from '../../built/budget.js';

const build = mkdtempSync(join(tmpdir(), 'budget-'));
afterAll(() => rmSync(build, { recursive: true }));

/** A made-up site of one page, which names these files. */
function site(files: Record<string, string>, head: string): string {
	mkdirSync(join(build, 'en'), { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(build, name), text);
	writeFileSync(join(build, 'en/index.html'), `<head>${head}</head>`);
	return build;
}

describe('what a page weighs', () => {
	const head = [
		'<link href="/a.js" rel="modulepreload">',
		'<link rel="stylesheet" href="/a.css"><link rel="icon" href="/icon.svg">',
		'<template><link rel="modulepreload" href="/b.js"><link rel="modulepreload" href="/map.js">',
		'<link rel="preload" as="fetch" crossorigin href="/c.geojson"></template>'
	].join('');
	const files = {
		'a.js': 'import"./d.js";a',
		'd.js': 'import("./late.js")',
		'late.js': '"later"',
		'b.js': 'let b;',
		'map.js': `"maplibregl-canvas"${'x'.repeat(400_000)}`,
		'a.css': 'a{b:c}',
		'c.geojson': '{}',
		'icon.svg': '<svg/>'
	};

	it('counts the files in its head and their imports, each once, without MapLibre', () => {
		const { map } = weigh(site(files, head + head), { map: 'en/index.html' });
		// Brotli cannot make so few letters shorter: it adds its frame of four bytes to each file.
		expect(map).toMatchObject({ js: 20 + 23 + 10, css: 10, data: 6 });
		expect(map!.html).toBeGreaterThan(100);
	});

	it('is not 0 where the head is formatted differently', () => {
		expect(() => weigh(site(files, '<script src="/a.js">'), { map: 'en/index.html' })).toThrow(
			'en/index.html'
		);
	});
});

describe('the budget', () => {
	const weights = { map: { html: 10, js: 100, css: 5, data: 0 } };

	it('is exact to the byte', () => {
		expect(overBudget(weights, { map: { html: 10, js: 100, css: 5, data: 0 } })).toEqual([]);
	});

	it('reports page, kind, bytes, budget, and a remedy', () => {
		const faults = overBudget(weights, { map: { html: 10, js: 99, css: 5, data: 0 } });
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(/^The map page: js 100 bytes, budget 99\. .*import\(\)/);
	});

	it('has a line for each kind of page, and none for a missing one', () => {
		expect(overBudget(weights, {})).toHaveLength(4);
		expect(overBudget({}, { old: { html: 1, js: 1, css: 1, data: 1 } })).toHaveLength(1);
	});

	it('is printed beside the actual sizes', () => {
		expect(weightTable(weights, { map: { js: 101 } })).toContain('100 / 101');
	});
});
