/** The style sheets of the site, and of its components, as declarations that a test can name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What is in `src`, without what others wrote and what is written from the tokens. */
export const sources = (readdirSync(join(ROOT, 'src'), { recursive: true }) as string[])
	.map((path) => `src/${path}`)
	.filter((path) => /\.(svelte|css|ts|js|html)$/.test(path) && !/paraglide/.test(path))
	.filter((path) => path !== 'src/tokens.css' && !path.startsWith('src/lib/tokens/'))
	.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** The text of a file without comments, every line where it was. */
const blanked = (text: string) =>
	text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));

/** What of a file is style; the rest is left blank, so that lines keep their numbers. */
export function styleOf(path: string, text: string): string {
	if (path.endsWith('.css')) return blanked(text);
	const style = /(?<=^<style[^>]*>)[\s\S]*?(?=^<\/style>)/m.exec(text);
	return style ? text.slice(0, style.index).replace(/[^\n]/g, ' ') + blanked(style[0]) : '';
}

export interface Declaration {
	line: number;
	property: string;
	value: string;
}

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** The declarations of a style sheet, custom properties among them. */
export function declarationsOf(style: string): Declaration[] {
	return [...style.matchAll(/(?<=[{;}]\s*)([\w-]+):\s*([^;{}]+);/g)].map((match) => ({
		line: lineOf(style, match.index),
		property: match[1]!,
		value: match[2]!.replace(/\s+/g, ' ').trim()
	}));
}

/** The media queries of a style sheet. */
export function queriesOf(style: string): { line: number; query: string }[] {
	return [...style.matchAll(/@media\s+([^{]+)\{/g)].map((match) => ({
		line: lineOf(style, match.index),
		query: match[1]!.replace(/\s+/g, ' ').trim()
	}));
}

/** All sheets, and those of components. */
export const sheets = sources
	.filter(({ path }) => /\.(svelte|css)$/.test(path))
	.map(({ path, text }) => ({ path, style: styleOf(path, text) }))
	.filter(({ style }) => style.trim() !== '');
