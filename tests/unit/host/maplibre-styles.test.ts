import postcss from 'postcss';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withoutControls } from '../../../src/host/maplibre-styles.js';

const PACKAGE = 'node_modules/maplibre-gl';
const read = (file: string) => readFileSync(join(PACKAGE, file), 'utf8');
const SHEET = read('dist/maplibre-gl.css');

/** The parts of MapLibre that our map runs: no control and no marker. */
const PARTS = ['src/ui/map.ts', 'src/ui/popup.ts', 'src/ui/handler_manager.ts'].concat(
	readdirSync(join(PACKAGE, 'src/ui/handler'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
		.map((file) => `src/ui/handler/${file}`)
);
/** Every class that they set, or could: the ends of some are put together. */
const SET = new Set(
	PARTS.flatMap((part) => [...read(part).matchAll(/maplibregl-[a-z-]*/g)].map(([name]) => name))
);
const isSet = (name: string) =>
	SET.has(name) ||
	(SET.has('maplibregl-ctrl-') && /^maplibregl-ctrl-(top|bottom)-(left|right)$/.test(name)) ||
	(SET.has('maplibregl-popup-anchor-') && name.startsWith('maplibregl-popup-anchor-'));

/** A sheet's rules, each with one selector. */
function rules(css: string): string[] {
	const found: string[] = [];
	postcss.parse(css).walkRules((rule) => {
		const media = rule.parent?.type === 'atrule' ? String((rule.parent as never)['params']) : '';
		for (const selector of rule.selectors)
			found.push(`${media} ${selector} ${rule.toString().split('{')[1]}`);
	});
	return found;
}

it('keeps every rule for a class that a map, its gestures or its popups set', () => {
	const kept = new Set(rules(withoutControls(SHEET)));
	const needed = rules(SHEET).filter((rule) => {
		const names = [...rule.split('{')[0]!.matchAll(/\.(maplibregl-[a-z-]+)/g)].map(
			([, name]) => name!
		);
		return names.length > 0 && names.every(isSet);
	});
	expect(needed.length).toBeGreaterThan(30);
	expect(needed.filter((rule) => !kept.has(rule))).toEqual([]);
});

it('leaves out the pictures of controls, and most of the sheet', () => {
	const css = withoutControls(SHEET);
	expect(css).not.toContain('data:image');
	expect(css.length).toBeLessThan(SHEET.length / 5);
});
