/** Text follows the size that readers set in their browser: its sizes are one closed scale, in rem. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const sheets = (readdirSync(join(ROOT, 'src'), { recursive: true }) as string[])
	.filter((path) => /\.(svelte|css)$/.test(path))
	.map((path) => ({ path: `src/${path}`, text: readFileSync(join(ROOT, 'src', path), 'utf8') }));
const tokens = sheets.find(({ path }) => path === 'src/tokens.css')!.text;
const SCALE = [...tokens.matchAll(/--text-([\w-]+): ([\d.]+)rem;/g)].map(([, name]) => name!);

/**
 * What a size of text may be: one of the scale, relative to what is around it, of paper, or that of
 * a field under a finger, which a phone zooms into below 16 px.
 */
function isOfTheScale(value: string): boolean {
	const token = /^var\(--text-([\w-]+)\)/.exec(value)?.[1];
	return token
		? SCALE.includes(token)
		: /^(inherit$|[\d.]+(em|%|pt)\b|max\(1rem, 16px\))/.test(value);
}
/** Sizes of text that a style sheet, or a component, states otherwise: "line: declaration". */
function foreignSizes(text: string): string[] {
	return text.split('\n').flatMap((line, index) => {
		const [, declared] = /\bfont-size:\s*([^;]+)/.exec(line) ?? [];
		const isForeign = declared ? !isOfTheScale(declared) : /\bfont:.*\dpx/.test(line);
		return isForeign ? [`${index + 1}: ${line.trim()}`] : [];
	});
}

it('has a scale', () => {
	expect(SCALE).toContain('base');
	expect(SCALE.length).toBeLessThan(12);
	expect(foreignSizes('font-size: 13px;\nfont: 12px/1 serif;\nfont-size: var(--text-s);')).toEqual([
		'1: font-size: 13px;',
		'2: font: 12px/1 serif;',
		'3: font-size: var(--text-s);'
	]);
});

it('no component sets a size of its own: take one of tokens.css, as var(--text-base)', () => {
	const faults = sheets.flatMap(({ path, text }) =>
		foreignSizes(text).map((fault) => `${path}:${fault}`)
	);
	expect(faults).toEqual([]);
});
